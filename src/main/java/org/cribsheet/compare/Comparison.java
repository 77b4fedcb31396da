package org.cribsheet.compare;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Position;

/** One curated comparison. */
public record Comparison(
    String slug,
    String title,
    String theme,
    String question,
    List<Column> columns,
    Block.Table table,
    List<Block> after,
    Position position) {
  public record Column(String slug, String anchor, String name) {}
}
