package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.links.Anchors;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * All that there is to compare.
 *
 * @param leftOut how many curated comparisons rest on what is not in the notes
 */
public record Shelf(
    List<Comparison> curated, List<LiftedTable> lifted, List<Limit> limits, int leftOut) {
  public Shelf {
    curated = List.copyOf(curated);
    lifted = List.copyOf(lifted);
    limits = List.copyOf(limits);
  }

  /**
   * Puts comparisons beside the notes that they rest on.
   *
   * @param foreign whether these are other notes than the comparisons were written for; what does
   *     not rest on them is then left out without a word, and otherwise reported
   */
  public static Shelf of(
      List<Comparison> written, Notebook notebook, boolean foreign, Reporter reporter) {
    return of(written, notebook, foreign, reporter, Memory.none());
  }

  /** The same for whoever asks again and again. */
  public static Shelf of(
      List<Comparison> written,
      Notebook notebook,
      boolean foreign,
      Reporter reporter,
      Memory memory) {
    Cells cells = new Cells(notebook);
    List<Comparison> curated = new ArrayList<>();
    for (Comparison comparison : written) {
      if (!isAbout(comparison, notebook, foreign)) {
        continue;
      }
      List<Object> of = new ArrayList<>(List.of(comparison));
      comparison.columns().forEach(c -> notebook.service(c.slug()).ifPresent(of::add));
      List<Problem> problems = memory.of("cells", of, reporter, r -> cells.problems(comparison));
      if (!foreign) {
        problems.forEach(reporter::report);
      }
      if (!foreign || problems.isEmpty()) {
        curated.add(comparison);
      }
    }
    return new Shelf(
        curated,
        each(notebook, s -> memory.of("lifted", List.of(s), reporter, r -> Lift.tables(s))),
        each(notebook, s -> memory.of("limits", List.of(s), reporter, r -> Limits.of(s))),
        written.size() - curated.size());
  }

  private static <T> List<T> each(Notebook notebook, Function<Service, List<T>> of) {
    return notebook.services().stream().flatMap(s -> of.apply(s).stream()).toList();
  }

  /**
   * Whether every service is there; a bullet that is missing in a site's own notes is for the
   * linker to report.
   */
  private static boolean isAbout(Comparison comparison, Notebook notebook, boolean foreign) {
    return comparison.columns().stream()
        .allMatch(
            column ->
                notebook
                    .service(column.slug())
                    .map(Anchors::of)
                    .filter(ids -> !foreign || isThere(column, ids))
                    .isPresent());
  }

  private static boolean isThere(Column column, Set<String> ids) {
    return column.anchor().isEmpty() || ids.contains(column.anchor());
  }
}
