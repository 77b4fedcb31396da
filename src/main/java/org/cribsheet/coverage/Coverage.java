package org.cribsheet.coverage;

import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Exam;
import org.cribsheet.notes.Notebook;
import org.cribsheet.quiz.QuestionBank;

/**
 * How far notes and questions cover the exams.
 *
 * @param lengths how long right and wrong options are
 * @param balance how evenly the questions are spread
 */
public record Coverage(List<OfExam> exams, Lengths lengths, Balance balance) {
  public Coverage {
    exams = List.copyOf(exams);
  }

  /** One exam's part. */
  public record OfExam(Exam exam, List<OfDomain> domains, List<OfService> services) {
    public OfExam {
      domains = List.copyOf(domains);
      services = List.copyOf(services);
    }

    /** Questions written for this exam. */
    public double bank() {
      return domains.stream().mapToDouble(OfDomain::bank).sum();
    }

    /** Questions that the notes' scenarios add. */
    public double fromNotes() {
      return domains.stream().mapToDouble(OfDomain::fromNotes).sum();
    }

    /** A domain's part of the written questions, in percent. */
    public double share(OfDomain domain) {
      return bank() == 0 ? 0 : 100 * domain.bank() / bank();
    }
  }

  /** One domain and its tasks. */
  public record OfDomain(Exam.Domain domain, List<OfTask> tasks) {
    public OfDomain {
      tasks = List.copyOf(tasks);
    }

    public double bank() {
      return tasks.stream().mapToDouble(OfTask::bank).sum();
    }

    public double fromNotes() {
      return tasks.stream().mapToDouble(OfTask::fromNotes).sum();
    }
  }

  /**
   * One task. A question with several tasks of an exam counts in parts.
   *
   * @param services slugs of those whose notes name the task
   */
  public record OfTask(Exam.Task task, List<String> services, double bank, double fromNotes) {
    public OfTask {
      services = List.copyOf(services);
    }
  }

  /**
   * One service in scope.
   *
   * @param name empty where nobody has written about it
   * @param bank questions that rest on it
   */
  public record OfService(String slug, Optional<String> name, int scenarios, int cues, int bank) {}

  /** Mean length of options in characters, of the written questions. */
  public record Lengths(double right, double wrong) {}

  /** Counts. */
  public static Coverage of(List<Exam> exams, Notebook notebook, QuestionBank bank) {
    Counting counting = new Counting(notebook, bank);
    return new Coverage(
        exams.stream().map(counting::exam).toList(),
        counting.lengths(),
        Balance.of(exams, notebook, bank));
  }
}
