package org.cribsheet.quiz;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cribsheet.data.Exam;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;

/**
 * What the questions of the bank may rest on.
 *
 * @param own whether these are the notes for which the questions were written; with other notes,
 *     questions lose their ground without anybody's fault
 */
public record Ground(
    Notebook notes, Vocabulary vocabulary, Pictures pictures, List<Exam> exams, boolean own) {
  public Ground {
    exams = List.copyOf(exams);
  }

  /** Every task that a question may name, as {@code tea/1.1}. */
  Set<String> tasks() {
    Set<String> tasks = new TreeSet<>();
    for (Exam exam : exams) {
      exam.domains().stream()
          .flatMap(d -> d.tasks().stream())
          .forEach(t -> tasks.add(exam.id() + "/" + t.id()));
    }
    return tasks;
  }
}
