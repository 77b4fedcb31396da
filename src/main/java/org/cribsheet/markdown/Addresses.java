package org.cribsheet.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cribsheet.text.Target;

/**
 * Decides what a Markdown link may point at. Anything but the web, mail and the site itself is
 * text.
 */
final class Addresses {
  /** Signs that an address holds only by their numbers; a browser writes them so itself. */
  private static final Pattern BARE = Pattern.compile("[ \">\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

  private Addresses() {}

  /** Where an address leads; nowhere, if it is none of those. */
  static Optional<Target> target(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    if (lower.indexOf('<') >= 0) {
      return Optional.empty();
    }
    if (lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:")) {
      return Optional.of(new Target.Elsewhere(encoded(address.strip())));
    }
    if (lower.matches("[a-z0-9][a-z0-9/_-]*\\.html(#[a-z0-9_=&+/.%-]+)?")
        && !lower.contains("//")) {
      return Optional.of(new Target.OnSite(address.strip()));
    }
    return Optional.empty();
  }

  private static String encoded(String address) {
    return BARE.matcher(address).replaceAll(m -> "%%%02X".formatted((int) m.group().charAt(0)));
  }
}
