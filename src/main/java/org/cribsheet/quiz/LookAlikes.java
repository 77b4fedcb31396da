package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.notes.Notebook;
import org.cribsheet.text.Inline;
import org.cribsheet.text.InlineNodes;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Json;
import org.cribsheet.text.Slugs;
import org.cribsheet.text.Target;

/**
 * Makes drills of comparisons: a cell is told, and its column is to be found among all of them. One
 * part of the quiz's data, {@code lookalikes}: tables as they stand, and which of their cells are
 * fair to ask about. The name of an item is made of those of comparison, row and column, so that
 * rows and columns may change places.
 */
public final class LookAlikes {
  /** Where the script stands, from the site's root. */
  public static final String PATH = QuizScript.PARTS + "lookalikes.js";

  /** Longer ones are no abbreviation. */
  private static final int LONGEST_INITIALS = 5;

  private final Notebook notebook;

  private LookAlikes(Notebook notebook) {
    this.notebook = notebook;
  }

  /** The script's text; comparisons without a fair cell are not in it. */
  public static String script(List<Comparison> comparisons, Notebook notebook) {
    LookAlikes lookAlikes = new LookAlikes(notebook);
    return Json.part(
        "quizParts",
        "lookalikes",
        comparisons.stream().flatMap(c -> lookAlikes.table(c).stream()).toList());
  }

  private Optional<Map<String, Object>> table(Comparison c) {
    List<String> headings = c.table().rows().stream().map(LookAlikes::heading).toList();
    List<String> keys = Keys.of(headings);
    List<Set<String>> heads =
        c.columns().stream().map(k -> withInitials(List.of(k.name()))).toList();
    List<Set<String>> names = c.columns().stream().map(this::names).toList();
    FairCells asked = new FairCells(heads, names);
    List<Object> rows = new ArrayList<>();
    boolean asks = false;
    for (int i = 0; i < keys.size(); i++) {
      List<List<Inline>> row = c.table().rows().get(i);
      List<List<Inline>> cells = row.subList(1, row.size());
      boolean isOne =
          Collections.frequency(keys, keys.get(i)) == 1 && FairCells.isClear(headings.get(i));
      List<Integer> fair = isOne && cells.size() == names.size() ? asked.of(cells) : List.of();
      asks |= !fair.isEmpty();
      if (!fair.isEmpty()) {
        rows.add(row(keys.get(i), row.get(0), cells, fair));
      }
    }
    return asks ? Optional.of(table(c, rows)) : Optional.empty();
  }

  private static Map<String, Object> table(Comparison c, List<Object> rows) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("id", c.slug());
    table.put("title", c.title());
    table.put("question", c.question());
    table.put("columns", c.columns().stream().map(LookAlikes::column).toList());
    table.put("rows", rows);
    return table;
  }

  private static Map<String, Object> column(Column column) {
    return Entry.of("key", key(column))
        .with("service", column.slug())
        .with("name", column.name())
        .with("page", InlineNodes.address(new Target.OnService(column.slug(), column.anchor())))
        .map();
  }

  /** Several columns may be about one service, never about one place of it. */
  private static String key(Column column) {
    return column.anchor().isEmpty() ? column.slug() : column.slug() + "." + column.anchor();
  }

  private static Map<String, Object> row(
      String key, List<Inline> heading, List<List<Inline>> cells, List<Integer> fair) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("key", key);
    row.put("name", InlineNodes.unlinked(heading));
    row.put("cells", cells.stream().map(InlineNodes::of).toList());
    row.put("ask", fair);
    return row;
  }

  private static String heading(List<List<Inline>> row) {
    return Inlines.plain(row.get(0));
  }

  /** What a column may be called besides its head: its service and its place. */
  private Set<String> names(Column column) {
    List<String> names = new ArrayList<>(List.of(column.slug(), column.anchor()));
    notebook.service(column.slug()).ifPresent(s -> names.addAll(List.of(s.name(), s.shortName())));
    return withInitials(names);
  }

  private static Set<String> withInitials(List<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    names.stream().map(LookAlikes::initials).forEach(all::add);
    return all;
  }

  private static String initials(String name) {
    String slug = Slugs.of(name);
    String letters =
        List.of(slug.split("-")).stream()
            .filter(w -> !w.isEmpty())
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() > 1 && letters.length() <= LONGEST_INITIALS ? letters : "";
  }
}
