package org.cribsheet.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cribsheet.data.Exam;
import org.cribsheet.notes.Service;
import org.cribsheet.site.view.ServiceView.ExamBadge;

/**
 * Which exams ask for a service: because its notes name their tasks, or because the exam names the
 * service.
 */
final class ExamBadges {
  private final List<Exam> exams;

  ExamBadges(List<Exam> exams) {
    this.exams = exams;
  }

  static String code(Exam exam) {
    return exam.id().toUpperCase(Locale.ROOT);
  }

  List<ExamBadge> of(Service service) {
    return exams.stream()
        .filter(e -> !tasks(e, service).isEmpty() || e.services().contains(service.slug()))
        .map(e -> new ExamBadge(code(e), tasks(e, service)))
        .toList();
  }

  /** Their numbers, such as {@code 1.1 2.3}. */
  private static String tasks(Exam exam, Service service) {
    String prefix = exam.id() + "/";
    return service.meta().tasks().stream()
        .filter(t -> t.startsWith(prefix))
        .map(t -> t.substring(prefix.length()))
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
