package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Reads the table of a comparison: its heads name services, its cells are all filled. */
record TableCheck(Complaints complaints) {
  private static final int FEWEST_ROWS = 4;

  /** The one table, which comes first. */
  Optional<Table> table(List<Block> blocks, Position start) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Table table)) {
      Position place = blocks.isEmpty() ? start : blocks.get(0).position();
      complaints.wrong(
          place, "a comparison begins with its table", "put what explains it below the table");
      return Optional.empty();
    }
    blocks.stream()
        .skip(1)
        .filter(Table.class::isInstance)
        .forEach(
            t ->
                complaints.wrong(
                    t.position(), "a comparison has one table", "make a file of the second"));
    int rows = table.rows().size();
    if (rows < FEWEST_ROWS) {
      complaints.wrong(
          table.position(),
          "a comparison has " + FEWEST_ROWS + " rows or more, not " + rows,
          "add what else sets them apart");
    }
    for (int i = 0; i < rows; i++) {
      row(table, i);
    }
    return Optional.of(table);
  }

  /** Where a row stands: rows follow the head and the line below it, a line each. */
  static Position place(Table table, int row) {
    Position head = table.position();
    return new Position(head.file(), head.line() + 2 + row, head.column());
  }

  private void row(Table table, int number) {
    List<List<Inline>> row = table.rows().get(number);
    Position place = place(table, number);
    if (row.size() > table.header().size()) {
      complaints.wrong(
          place, "this row has more cells than the head", "write \\| for a line within a cell");
    } else if (row.size() < table.header().size() || row.stream().anyMatch(List::isEmpty)) {
      complaints.wrong(
          place, "a cell of this row is empty", "say 'none' or 'does not apply' where it is so");
    }
  }

  /** What the heads but the first are about. */
  List<Column> columns(Table table) {
    List<Column> columns = new ArrayList<>();
    table.header().stream()
        .skip(1)
        .forEach(h -> column(h, table.position()).ifPresent(columns::add));
    if (columns.size() < 2) {
      complaints.wrong(
          table.position(),
          "a comparison has two columns or more besides the first",
          "add another");
    }
    return columns;
  }

  private Optional<Column> column(List<Inline> head, Position place) {
    List<Inline.WikiLink> links =
        head.stream()
            .filter(Inline.WikiLink.class::isInstance)
            .map(Inline.WikiLink.class::cast)
            .toList();
    if (links.size() != 1) {
      complaints.wrong(
          place,
          "the head '" + Inlines.plain(head) + "' names no service, or several",
          "write [[slug]] or [[slug#bullet\\|words]]");
      return Optional.empty();
    }
    return Optional.of(links.get(0))
        .filter(link -> complaints.isKnown(link.slug(), link.position()))
        .map(this::column);
  }

  private Column column(Inline.WikiLink link) {
    String name =
        complaints.vocabulary().service(link.slug()).map(Entry::shortName).orElse(link.slug());
    return new Column(
        link.slug(), link.anchor(), link.words().isEmpty() ? name : Inlines.plain(link.words()));
  }
}
