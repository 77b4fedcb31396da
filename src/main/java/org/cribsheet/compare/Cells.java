package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Holds the cells of a comparison against the notes: a number or an identifier that a cell gives
 * for a service must stand in its notes, so that a corrected note cannot leave a wrong comparison
 * behind.
 */
final class Cells {
  private final Notebook notebook;
  private final Map<String, Facts> facts = new HashMap<>();

  Cells(Notebook notebook) {
    this.notebook = notebook;
  }

  List<Problem> problems(Comparison comparison) {
    List<Problem> problems = new ArrayList<>();
    Table table = comparison.table();
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<Inline>> cells = table.rows().get(row);
      for (int i = 0; i < comparison.columns().size() && i + 1 < cells.size(); i++) {
        Column column = comparison.columns().get(i);
        Position place = TableCheck.place(table, row);
        missing(cells.get(i + 1), column.slug())
            .forEach(what -> problems.add(problem(what, column, place)));
      }
    }
    return problems;
  }

  private static Problem problem(String what, Column column, Position place) {
    String message =
        "'"
            + what
            + "' under '"
            + column.name()
            + "' does not stand in the notes on '"
            + column.slug()
            + "'";
    return Problem.error(Code.CELL_NOT_IN_NOTES, place, message)
        .hint("correct the cell, or add the fact to the notes");
  }

  private List<String> missing(List<Inline> cell, String slug) {
    Optional<Facts> known =
        notebook.service(slug).map(s -> facts.computeIfAbsent(slug, x -> Facts.of(s)));
    return known.map(f -> missing(cell, f)).orElse(List.of());
  }

  private static List<String> missing(List<Inline> cell, Facts facts) {
    List<String> missing = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Inline inline : cell) {
      if (inline instanceof Inline.Code c) {
        words.append('`');
        if (!facts.say(c.code())) {
          missing.add(c.code());
        }
      } else if (inline instanceof Inline.Strong s) {
        missing.addAll(missing(s.content(), facts));
      } else if (inline instanceof Inline.Emphasis e) {
        missing.addAll(missing(e.content(), facts));
      } else {
        words.append(Inlines.plain(List.of(inline)));
      }
    }
    String text = words.toString();
    for (Quantity q : Quantities.in(text)) {
      if (!facts.say(text, q)) {
        missing.add(text.substring(q.start(), q.end()));
      }
    }
    return missing;
  }
}
