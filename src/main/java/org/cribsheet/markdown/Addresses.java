package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inline.Origin;
import org.cribsheet.text.Target;

/**
 * Decides what a Markdown link may point at. Anything but the web, mail and the site itself is
 * text.
 */
final class Addresses {
  private Addresses() {}

  static List<Inline> link(String address, List<Inline> words) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:")) {
      return List.of(
          new Inline.Link(new Target.Elsewhere(address.strip()), words, Origin.MARKDOWN));
    }
    if (lower.matches("[a-z0-9][a-z0-9/_-]*\\.html(#[a-z0-9_-]+)?") && !lower.contains("//")) {
      return List.of(new Inline.Link(new Target.OnSite(address.strip()), words, Origin.MARKDOWN));
    }
    List<Inline> text = new ArrayList<>(words);
    text.add(new Inline.Text(" (" + address + ")"));
    return text;
  }
}
