package org.cribsheet.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured.
 *
 * @param notes notes to measure beside the shipped ones, and to let grow in their stead; may be
 *     empty
 * @param copies how many copies of the notes each project of the growth has
 * @param runs how often a process is started
 * @param rebuilds how often a note is edited
 */
public record Plan(List<Path> notes, List<Integer> copies, int runs, int rebuilds) {
  public Plan {
    notes = List.copyOf(notes);
    copies = List.copyOf(copies);
    if (runs < 1 || rebuilds < 1 || copies.stream().anyMatch(c -> c < 1)) {
      throw new IllegalArgumentException(
          "measures at least once: " + copies + ", " + runs + ", " + rebuilds);
    }
  }

  public static Plan whole(List<Path> notes, List<Integer> copies, int runs) {
    return new Plan(notes, copies, runs, 4 * runs);
  }

  public static Plan quick(List<Path> notes) {
    return new Plan(notes, List.of(1), 3, 5);
  }
}
