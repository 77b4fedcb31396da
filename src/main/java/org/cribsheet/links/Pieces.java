package org.cribsheet.links;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inline.Link;
import org.cribsheet.text.Inline.Origin;
import org.cribsheet.text.Inline.Text;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Target;

/** Changes running text at places given on its {@link Line}. */
final class Pieces {
  /** A name in the text and what it shall point at. */
  record Found(Span at, Target target) {}

  private final List<Found> found;
  private int offset;
  private int next;

  private Pieces(List<Found> found) {
    this.found = found;
  }

  /**
   * The text with links at the given places, which come in order and lie in one piece of text each.
   */
  static List<Inline> linked(List<Inline> text, List<Found> found) {
    return found.isEmpty() ? text : new Pieces(found).link(text);
  }

  private List<Inline> link(List<Inline> text) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Text t) {
        split(t.text(), out);
      } else if (inline instanceof Inline.Strong s) {
        out.add(new Inline.Strong(link(s.content())));
      } else if (inline instanceof Inline.Emphasis e) {
        out.add(new Inline.Emphasis(link(e.content())));
      } else {
        offset += length(inline);
        out.add(inline);
      }
    }
    return out;
  }

  private void split(String text, List<Inline> out) {
    int from = 0;
    while (next < found.size() && found.get(next).at().end() <= offset + text.length()) {
      Found name = found.get(next++);
      int start = name.at().start() - offset;
      int end = name.at().end() - offset;
      if (start > from) {
        out.add(new Text(text.substring(from, start)));
      }
      out.add(new Link(name.target(), List.of(new Text(text.substring(start, end))), Origin.NAME));
      from = end;
    }
    if (from < text.length()) {
      out.add(new Text(text.substring(from)));
    }
    offset += text.length();
  }

  /** What lies within a stretch of the text. */
  static List<Inline> cut(List<Inline> text, Span span) {
    return new Pieces(List.of()).within(text, span);
  }

  private List<Inline> within(List<Inline> text, Span span) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : text) {
      int start = offset;
      int end = start + length(inline);
      if (start < span.end() && end > span.start()) {
        out.add(within(inline, span));
      }
      offset = end;
    }
    return out;
  }

  private Inline within(Inline inline, Span span) {
    if (inline instanceof Text t) {
      int from = Math.max(0, span.start() - offset);
      int to = Math.min(t.text().length(), span.end() - offset);
      return new Text(t.text().substring(from, to));
    } else if (inline instanceof Inline.Strong s) {
      return new Inline.Strong(within(s.content(), span));
    } else if (inline instanceof Inline.Emphasis e) {
      return new Inline.Emphasis(within(e.content(), span));
    }
    return inline;
  }

  private static int length(Inline inline) {
    return Inlines.plain(List.of(inline)).length();
  }
}
