package org.cribsheet.site;

import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Service;
import org.cribsheet.text.Inlines;

/** What a page says of another in a sentence or two. */
final class Sentences {
  private static final int DESCRIPTION = 160;

  private Sentences() {}

  /** What a service is for: the paragraph that its notes begin with, if they do. */
  static String purpose(Service service) {
    List<Block> lead = service.lead();
    return !lead.isEmpty() && lead.get(0) instanceof Block.Paragraph p
        ? Inlines.plain(p.text())
        : "";
  }

  /** The same, or else the first thing that the notes say. */
  static String opening(Service service) {
    String purpose = purpose(service);
    if (!purpose.isEmpty()) {
      return purpose;
    }
    return Stream.concat(
            service.lead().stream(), service.topics().stream().flatMap(t -> t.blocks().stream()))
        .filter(Block.Bullet.class::isInstance)
        .map(b -> Inlines.plain(((Block.Bullet) b).text()))
        .findFirst()
        .orElse("");
  }

  /** Cut at a word's end to what a list of search results shows. */
  static String description(String text) {
    if (text.length() <= DESCRIPTION) {
      return text;
    }
    int end = text.lastIndexOf(' ', DESCRIPTION);
    return text.substring(0, end < 0 ? DESCRIPTION : end) + " …";
  }
}
