package org.cribsheet.publish;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of the notes on a page: what stands in an element with {@code data-notes}, without what
 * stands in one with {@code data-ui}; where they are nested, the inner one decides. A picture
 * counts by the text it offers in its place.
 */
final class NoteText {
  /**
   * Elements within a word: {@code H<sub>2</sub>O} is one. All others part words, as blocks, breaks
   * and buttons do.
   */
  private static final Set<String> WITHIN_WORDS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
          "var", "wbr");

  private final StringBuilder out = new StringBuilder();

  private NoteText() {}

  /** A line for each block. */
  static String of(Element page) {
    NoteText text = new NoteText();
    text.read(page, false);
    return text.out.toString().strip();
  }

  /** Whether an element's own text is the notes', given that of the element around it. */
  static boolean isNotes(Element element, boolean around) {
    return !element.hasAttr("data-ui") && (element.hasAttr("data-notes") || around);
  }

  private void read(Element element, boolean around) {
    boolean notes = isNotes(element, around);
    boolean parts = !WITHIN_WORDS.contains(element.normalName());
    if (parts) {
      endLine();
    }
    if (notes && element.normalName().equals("img")) {
      out.append(element.attr("alt"));
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        read(inner, notes);
      } else if (notes && child instanceof TextNode text) {
        out.append(text.getWholeText());
      }
    }
    if (parts) {
      endLine();
    }
  }

  private void endLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
