package org.cribsheet.site;

import java.util.Comparator;
import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Position;

/**
 * A page that is no notes: how to study, what the exams are.
 *
 * @param order pages are listed by it, smallest first
 */
public record InfoPage(
    String slug, String title, String summary, int order, List<Block> blocks, Position position) {
  static final Comparator<InfoPage> ORDER =
      Comparator.comparingInt(InfoPage::order).thenComparing(InfoPage::slug);

  public InfoPage {
    blocks = List.copyOf(blocks);
  }

  public String path() {
    return "pages/" + slug + ".html";
  }
}
