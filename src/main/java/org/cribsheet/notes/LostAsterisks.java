package org.cribsheet.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Notices paths that once held wildcards, which some editor took for emphasis: {@code /js/.js}. */
final class LostAsterisks {
  private static final Pattern BARE_ENDING =
      Pattern.compile("(?<=[\\w])/\\.(?:js|css|jpe?g|png|html?|json)\\b");

  private LostAsterisks() {}

  static void check(List<Inline> text, Position position, Reporter reporter) {
    String plain = Inlines.plain(text);
    if (!plain.contains("/.")) {
      return;
    }
    var m = BARE_ENDING.matcher(plain);
    if (m.find()) {
      reporter.report(
          Problem.warning(
                  Code.LOST_ASTERISK,
                  position,
                  "'" + m.group() + "' looks like a wildcard that lost its asterisk")
              .hint("write it as code: `/*" + m.group().substring(1) + "`"));
    }
  }
}
