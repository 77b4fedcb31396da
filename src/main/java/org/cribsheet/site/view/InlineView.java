package org.cribsheet.site.view;

import java.util.List;

/**
 * A piece of running text, ready to be written.
 *
 * @param kind {@code text}, {@code code}, {@code br}, {@code link}, {@code named} (a link whose
 *     words are the build's, not the author's), {@code away} (a link to somebody else), {@code
 *     ours} (a word of the build's own), or the element that wraps the content: {@code strong},
 *     {@code em}, {@code kbd}, {@code sub}, {@code sup}
 * @param text the words where there is nothing inside but words; empty otherwise
 * @param href where a link leads, from the page it stands on
 */
public record InlineView(String kind, String text, String href, List<InlineView> content) {
  public InlineView {
    content = List.copyOf(content);
  }

  /** Whether there is nothing to it but words. */
  public boolean plain() {
    return kind.equals("text");
  }

  static InlineView text(String text) {
    return new InlineView("text", text, "", List.of());
  }

  /**
   * Something around other text; plain words move into {@code text}, which saves the template a
   * call.
   */
  static InlineView around(String kind, String href, List<InlineView> content) {
    boolean plain = content.size() == 1 && content.get(0).kind().equals("text");
    return plain
        ? new InlineView(kind, content.get(0).text(), href, List.of())
        : new InlineView(kind, "", href, content);
  }
}
