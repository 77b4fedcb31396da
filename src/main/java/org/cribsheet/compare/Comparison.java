package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.links.Resolver;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;

/**
 * Look-alikes side by side, written by an author.
 *
 * @param slug its address, from the name of its file
 * @param question the one that decides between them
 * @param columns one for each column of the table but the first, which names the attribute
 * @param after what stands below the table: the trap
 */
public record Comparison(
    String slug,
    String title,
    String theme,
    String question,
    List<Column> columns,
    Table table,
    List<Block> after,
    Position position) {

  /**
   * What one column is about.
   *
   * @param anchor an id on the service's page, or empty for all of it
   * @param name what the column's head says
   */
  public record Column(String slug, String anchor, String name) {}

  public Comparison {
    columns = List.copyOf(columns);
    after = List.copyOf(after);
  }

  /** The same with links. A cell does not link to the service that its column is about. */
  public Comparison linked(Resolver resolver) {
    Table linked =
        new Table(
            table.id(),
            table.header().stream().map(head -> resolver.resolve(head, "")).toList(),
            table.rows().stream().map(row -> linked(row, resolver)).toList(),
            table.position());
    return new Comparison(
        slug, title, theme, question, columns, linked, resolver.resolveBlocks(after, ""), position);
  }

  private List<List<Inline>> linked(List<List<Inline>> row, Resolver resolver) {
    List<List<Inline>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String own = i > 0 && i <= columns.size() ? columns.get(i - 1).slug() : "";
      cells.add(resolver.resolve(row.get(i), own));
    }
    return cells;
  }
}
