package org.cribsheet.coverage;

import java.util.List;
import org.cribsheet.data.Exam;
import org.cribsheet.notes.Notebook;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.source.Position;

/**
 * How evenly the written questions are spread, and what they say by accident: by the length of the
 * right option or by its place.
 *
 * @param questions how many were written
 * @param places how often a right option stands first, second, … in its file
 * @param longest in how many single-answer questions the right option is the longest alone
 * @param shortest the same of the shortest
 * @param single how many questions have one right option
 * @param byChance how many of the single-answer ones would have the right option longest if length
 *     meant nothing
 */
public record Balance(
    int questions,
    List<Integer> places,
    int longest,
    int shortest,
    int single,
    double byChance,
    List<OfExam> exams,
    List<OfService> services) {
  public static final Balance NONE = new Balance(0, List.of(), 0, 0, 0, 0, List.of(), List.of());

  public Balance {
    places = List.copyOf(places);
    exams = List.copyOf(exams);
    services = List.copyOf(services);
  }

  /** An exam's domains. */
  public record OfExam(Exam exam, List<OfDomain> domains) {
    public OfExam {
      domains = List.copyOf(domains);
    }
  }

  /**
   * One domain.
   *
   * @param byDifficulty how many questions are of no, the first, the second, the third difficulty
   */
  public record OfDomain(Exam.Domain domain, List<Integer> byDifficulty, List<OfTask> tasks) {
    public OfDomain {
      byDifficulty = List.copyOf(byDifficulty);
      tasks = List.copyOf(tasks);
    }
  }

  /** One task, counted in the same way. */
  public record OfTask(Exam.Task task, List<Integer> byDifficulty) {
    public OfTask {
      byDifficulty = List.copyOf(byDifficulty);
    }
  }

  /**
   * One service that has notes.
   *
   * @param questions how many rest on it
   * @param bullets how many of its bullets have a written id, so that a question can rest on them
   * @param bare those of them on which none does
   */
  public record OfService(String slug, String name, int questions, int bullets, List<Bare> bare) {
    public OfService {
      bare = List.copyOf(bare);
    }
  }

  /** A bullet on which no question rests. */
  public record Bare(String id, String words, Position position) {}

  /** Counts. Services with the most bare bullets come first. */
  public static Balance of(List<Exam> exams, Notebook notebook, QuestionBank bank) {
    return new Weighing(notebook, bank).balance(exams);
  }
}
