package org.cribsheet.notes;

import java.util.List;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/**
 * All that the notes say about one service: one page.
 *
 * @param slug its address, such as {@code kettle}
 * @param name its current full name, from the vocabulary where that knows it
 * @param title the heading as its author wrote it
 * @param area the slug of its area
 * @param lead what stands before the first topic
 */
public record Service(
    String slug,
    String name,
    String shortName,
    List<Inline> title,
    String area,
    Meta meta,
    List<Block> lead,
    List<Topic> topics,
    Position position) {
  public Service {
    title = List.copyOf(title);
    lead = List.copyOf(lead);
    topics = List.copyOf(topics);
  }
}
