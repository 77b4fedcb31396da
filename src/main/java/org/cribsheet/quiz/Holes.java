package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Takes words out of running text and leaves a hole in the place of each. */
final class Holes {
  /** The browser draws it. */
  static final String NAME = "hole";

  static final Inline HOLE = new Inline.Element(NAME, List.of(new Inline.Text("…")));

  private Holes() {}

  /** The text with a hole wherever the words stand for themselves, not as the middle of others. */
  static List<Inline> inText(List<Inline> text, String words) {
    Pattern whole = whole(words);
    return each(
        text, inline -> inline instanceof Inline.Text t ? split(t.text(), whole) : keep(inline));
  }

  /** The same for code, and for text that names the code. */
  static List<Inline> inCode(List<Inline> text, String code) {
    Pattern whole = whole(code);
    return each(
        text,
        inline -> {
          if (inline instanceof Inline.Code c) {
            return c.code().equals(code) ? List.of(HOLE) : keep(inline);
          }
          return inline instanceof Inline.Text t ? split(t.text(), whole) : keep(inline);
        });
  }

  static int count(List<Inline> text) {
    int holes = 0;
    for (Inline inline : text) {
      holes += inline.equals(HOLE) ? 1 : count(within(inline));
    }
    return holes;
  }

  /** The words that are left. */
  static String left(List<Inline> text) {
    return Inlines.plain(each(text, i -> i.equals(HOLE) ? List.of() : keep(i)));
  }

  private static List<Inline> keep(Inline inline) {
    return List.of(inline);
  }

  /** A word of its own: not next to letters, digits, or a point or comma within a number. */
  private static Pattern whole(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}_]|\\d[.,])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}_]|[.,]\\d)");
  }

  private static List<Inline> split(String text, Pattern whole) {
    List<Inline> parts = new ArrayList<>();
    Matcher m = whole.matcher(text);
    int from = 0;
    while (m.find()) {
      if (m.start() > from) {
        parts.add(new Inline.Text(text.substring(from, m.start())));
      }
      parts.add(HOLE);
      from = m.end();
    }
    if (from < text.length()) {
      parts.add(new Inline.Text(text.substring(from)));
    }
    return parts;
  }

  private static List<Inline> within(Inline inline) {
    if (inline instanceof Inline.Strong s) {
      return s.content();
    } else if (inline instanceof Inline.Emphasis e) {
      return e.content();
    } else if (inline instanceof Inline.Link l) {
      return l.content();
    }
    return inline instanceof Inline.Element e ? e.content() : List.of();
  }

  /** Links go: the front of a card leads nowhere. */
  private static List<Inline> each(List<Inline> text, Function<Inline, List<Inline>> change) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Inline.Strong s) {
        out.add(new Inline.Strong(each(s.content(), change)));
      } else if (inline instanceof Inline.Emphasis e) {
        out.add(new Inline.Emphasis(each(e.content(), change)));
      } else if (inline instanceof Inline.Link l) {
        out.addAll(each(l.content(), change));
      } else if (inline instanceof Inline.Element e && !e.equals(HOLE)) {
        out.add(new Inline.Element(e.name(), each(e.content(), change)));
      } else {
        out.addAll(change.apply(inline));
      }
    }
    return out;
  }
}
