package org.cribsheet.testing;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page's main part, one tag or text a line, to be compared and read. Text stands in quotes, for a
 * space at its end may part two words; the templates' line breaks are left out.
 */
public final class PageText {
  private static final Set<String> WITHOUT_TEXT = Set.of("ul", "ol", "table", "tbody", "tr");

  private final StringBuilder out = new StringBuilder();

  private PageText() {}

  /** The main part; the whole of a page without one, such as a redirect. */
  public static String of(String html) {
    Document page = Jsoup.parse(html);
    Element main = page.selectFirst("main");
    PageText text = new PageText();
    text.element(main == null ? page.selectFirst("html") : main, 0);
    return text.out.toString();
  }

  private void element(Element element, int depth) {
    line(element.shallowClone().empty().outerHtml().replaceFirst("</[a-z0-9-]+>$", ""), depth);
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        element(inner, depth + 1);
      } else if (!(child instanceof TextNode text)) {
        line(child.outerHtml(), depth + 1);
      } else if (!text.isBlank() || !WITHOUT_TEXT.contains(element.tagName())) {
        text(text.getWholeText(), element.closest("pre") != null, depth + 1);
      }
    }
    if (!element.tag().isSelfClosing() && !element.tag().isEmpty()) {
      line("</" + element.tagName() + ">", depth);
    }
  }

  private void text(String text, boolean asTyped, int depth) {
    if (asTyped) {
      text.lines().forEach(l -> line("|" + l, depth));
    } else if (!text.isBlank() || (!text.isEmpty() && !text.contains("\n"))) {
      line('"' + text.replaceAll("[ \\t\\n]+", " ") + '"', depth);
    }
  }

  private void line(String text, int depth) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
