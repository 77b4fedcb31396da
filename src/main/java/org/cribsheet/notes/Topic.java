package org.cribsheet.notes;

import java.util.List;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/** A part of a service's notes under a heading of its own. */
public record Topic(
    String id, List<Inline> title, Meta meta, List<Block> blocks, Position position) {
  public Topic {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }
}
