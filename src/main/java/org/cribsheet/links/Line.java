package org.cribsheet.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;

/**
 * A block's running text laid flat, so that names and sentences can be looked for across its
 * pieces.
 *
 * @param open where a name may become a link: words, but not code, links or addresses
 * @param linked the services that the author's own links point at, with the first such link
 */
record Line(String text, List<Span> open, Map<String, Span> linked) {

  static Line of(List<Inline> text) {
    Builder builder = new Builder();
    builder.add(text, true);
    return new Line(builder.flat.toString(), builder.open, builder.linked);
  }

  boolean isOpen(Span span) {
    for (Span o : open) {
      if (o.holds(span)) {
        return true;
      }
    }
    return false;
  }

  boolean isOpen(int at) {
    return isOpen(new Span(at, at + 1));
  }

  private static final class Builder {
    final StringBuilder flat = new StringBuilder();
    final List<Span> open = new ArrayList<>();
    final Map<String, Span> linked = new LinkedHashMap<>();

    void add(List<Inline> text, boolean words) {
      for (Inline inline : text) {
        add(inline, words);
      }
    }

    private void add(Inline inline, boolean words) {
      int start = flat.length();
      if (inline instanceof Inline.Text t) {
        flat.append(t.text());
        if (words) {
          open(t.text(), start);
        }
      } else if (inline instanceof Inline.Code c) {
        flat.append(c.code());
      } else if (inline instanceof Inline.Strong s) {
        add(s.content(), words);
      } else if (inline instanceof Inline.Emphasis e) {
        add(e.content(), words);
      } else if (inline instanceof Inline.Element e) {
        add(e.content(), false);
      } else if (inline instanceof Inline.Break) {
        flat.append('\n');
      } else if (inline instanceof Inline.WikiLink w) {
        flat.append(w.words().isEmpty() ? w.slug() : "");
        add(w.words(), false);
      } else if (inline instanceof Inline.Link l) {
        add(l.content(), false);
        if (l.target() instanceof Target.OnService s) {
          linked.putIfAbsent(s.slug(), new Span(start, flat.length()));
        }
      }
    }

    /** All of a text but the addresses in it. */
    private void open(String text, int offset) {
      int from = 0;
      for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", from)) {
        int start = at;
        while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
          start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        open.add(new Span(offset + from, offset + start));
        from = end;
      }
      open.add(new Span(offset + from, offset + text.length()));
    }
  }
}
