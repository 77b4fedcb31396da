package org.cribsheet.markdown;

import java.util.Locale;
import java.util.Optional;
import org.cribsheet.text.Target;

/**
 * Decides what a Markdown link may point at. Anything but the web, mail and the site itself is
 * text.
 */
final class Addresses {
  private Addresses() {}

  /** Where an address leads; nowhere, if it is none of those. */
  static Optional<Target> target(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:")) {
      return Optional.of(new Target.Elsewhere(address.strip().replace(" ", "%20")));
    }
    if (lower.matches("[a-z0-9][a-z0-9/_-]*\\.html(#[a-z0-9_=&+/.%-]+)?")
        && !lower.contains("//")) {
      return Optional.of(new Target.OnSite(address.strip()));
    }
    return Optional.empty();
  }
}
