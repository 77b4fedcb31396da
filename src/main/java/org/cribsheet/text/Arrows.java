package org.cribsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arrows as people type them, in running text: never inside code, a link or a word. */
public final class Arrows {
  private static final Pattern ARROW =
      Pattern.compile("(?<=^|\\s)(?:[-=–—]{1,6}>{1,2}|[-=–—]{0,6}[→➝⇒➔➜])(?=\\s|$)");

  /**
   * A line cut at its arrows.
   *
   * @param parts one more than there are arrows; may be blank at either end
   */
  public record Parts(List<List<Inline>> parts, List<String> arrows) {
    public Parts {
      parts = List.copyOf(parts);
      arrows = List.copyOf(arrows);
    }

    /** Whether every part says something. */
    public boolean complete() {
      return parts.stream().noneMatch(p -> Inlines.plain(p).isBlank());
    }
  }

  private Arrows() {}

  public static Parts split(List<Inline> text) {
    List<List<Inline>> parts = new ArrayList<>();
    List<String> arrows = new ArrayList<>();
    List<Inline> part = new ArrayList<>();
    for (Inline inline : text) {
      if (!(inline instanceof Inline.Text t)) {
        part.add(inline);
        continue;
      }
      if (!mayHaveOne(t.text())) {
        addText(part, t.text());
        continue;
      }
      Matcher m = ARROW.matcher(t.text());
      int from = 0;
      while (m.find()) {
        addText(part, t.text().substring(from, m.start()));
        parts.add(Inlines.stripped(part));
        part = new ArrayList<>();
        arrows.add(m.group());
        from = m.end();
      }
      addText(part, t.text().substring(from));
    }
    parts.add(Inlines.stripped(part));
    return new Parts(parts, arrows);
  }

  /** Most lines have none, and looking for the pattern costs more than looking for its signs. */
  private static boolean mayHaveOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>' || c >= '→') {
        return true;
      }
    }
    return false;
  }

  private static void addText(List<Inline> part, String text) {
    if (!text.isEmpty()) {
      part.add(new Inline.Text(text));
    }
  }
}
