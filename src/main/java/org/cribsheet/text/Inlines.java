package org.cribsheet.text;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.text.Inline.Break;
import org.cribsheet.text.Inline.Code;
import org.cribsheet.text.Inline.Element;
import org.cribsheet.text.Inline.Emphasis;
import org.cribsheet.text.Inline.Link;
import org.cribsheet.text.Inline.Strong;
import org.cribsheet.text.Inline.Text;
import org.cribsheet.text.Inline.WikiLink;

/** Small things one does with running text. */
public final class Inlines {
  private Inlines() {}

  /**
   * The words alone, as a reader would say them. A {@code [[slug]]} without words yields its slug.
   */
  public static String plain(List<Inline> text) {
    if (text.size() == 1 && text.get(0) instanceof Text only) {
      return only.text();
    }
    StringBuilder out = new StringBuilder();
    for (Inline inline : text) {
      append(out, inline);
    }
    return out.toString();
  }

  /**
   * The words alone; code leaves a sign in its place, so that what stands around it does not become
   * one.
   */
  public static String withoutCode(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Code) {
        words.append('`');
      } else if (inline instanceof Strong s) {
        words.append(withoutCode(s.content()));
      } else if (inline instanceof Emphasis e) {
        words.append(withoutCode(e.content()));
      } else if (inline instanceof Link l) {
        words.append(withoutCode(l.content()));
      } else {
        append(words, inline);
      }
    }
    return words.toString();
  }

  /** The links in a text, in their order. */
  public static List<Link> links(List<Inline> text) {
    List<Link> links = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Link l) {
        links.add(l);
      } else if (inline instanceof Strong s) {
        links.addAll(links(s.content()));
      } else if (inline instanceof Emphasis e) {
        links.addAll(links(e.content()));
      } else if (inline instanceof Element e) {
        links.addAll(links(e.content()));
      }
    }
    return links;
  }

  /** Running text without white space at its ends. */
  public static List<Inline> stripped(List<Inline> text) {
    List<Inline> out = new ArrayList<>(text);
    if (!out.isEmpty() && out.get(0) instanceof Text first) {
      out.set(0, new Text(first.text().stripLeading()));
    }
    int end = out.size() - 1;
    if (end >= 0 && out.get(end) instanceof Text last) {
      out.set(end, new Text(last.text().stripTrailing()));
    }
    out.removeIf(i -> i instanceof Text t && t.text().isEmpty());
    return List.copyOf(out);
  }

  /** What follows the first so many characters of a line that begins with text. */
  public static List<Inline> from(List<Inline> text, int characters) {
    if (text.isEmpty() || !(text.get(0) instanceof Text first)) {
      return text;
    }
    List<Inline> out = new ArrayList<>(text);
    out.set(0, new Text(first.text().substring(Math.min(characters, first.text().length()))));
    return stripped(out);
  }

  private static void append(StringBuilder out, Inline inline) {
    if (inline instanceof Text t) {
      out.append(t.text());
    } else if (inline instanceof Code c) {
      out.append(c.code());
    } else if (inline instanceof Strong s) {
      out.append(plain(s.content()));
    } else if (inline instanceof Emphasis e) {
      out.append(plain(e.content()));
    } else if (inline instanceof Element e) {
      out.append(plain(e.content()));
    } else if (inline instanceof Break) {
      out.append(' ');
    } else if (inline instanceof WikiLink w) {
      out.append(w.words().isEmpty() ? w.slug() : plain(w.words()));
    } else if (inline instanceof Link l) {
      out.append(plain(l.content()));
    }
  }
}
