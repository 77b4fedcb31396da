package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/** Finds {@code [[slug#bullet|words]]} in running text. */
final class WikiLinks {
  private static final Pattern LINK =
      Pattern.compile("\\[\\[([a-z0-9-]+)(?:#([A-Za-z0-9_-]+))?(?:\\|([^\\[\\]]+))?]]");

  private WikiLinks() {}

  static List<Inline> in(List<Inline> text, Position block) {
    List<Inline> out = new ArrayList<>();
    int column = 0;
    for (Inline inline : text) {
      if (inline instanceof Inline.Text t && t.text().contains("[[")) {
        split(t.text(), block, column, out);
      } else if (inline instanceof Inline.Strong s) {
        out.add(new Inline.Strong(in(s.content(), block)));
      } else if (inline instanceof Inline.Emphasis e) {
        out.add(new Inline.Emphasis(in(e.content(), block)));
      } else {
        out.add(inline);
      }
      column += inline instanceof Inline.Text t ? t.text().length() : 0;
    }
    return out;
  }

  private static void split(String text, Position block, int column, List<Inline> out) {
    Matcher m = LINK.matcher(text);
    int from = 0;
    while (m.find()) {
      if (m.start() > from) {
        out.add(new Inline.Text(text.substring(from, m.start())));
      }
      List<Inline> words =
          Optional.ofNullable(m.group(3))
              .<List<Inline>>map(w -> List.of(new Inline.Text(w)))
              .orElse(List.of());
      out.add(
          new Inline.WikiLink(
              m.group(1),
              Optional.ofNullable(m.group(2)).orElse(""),
              words,
              new Position(block.file(), block.line(), block.column() + column + m.start())));
      from = m.end();
    }
    if (from < text.length()) {
      out.add(new Inline.Text(text.substring(from)));
    }
  }
}
