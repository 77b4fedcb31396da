package org.cribsheet.quiz;

import java.util.List;
import java.util.Map;
import org.cribsheet.data.Exam;

/**
 * An exam's blueprint as the browser gets it. The date of reading, not of the build, decides which
 * exam comes first.
 */
final class ExamData {
  private ExamData() {}

  static Map<String, Object> of(Exam exam) {
    return Entry.of("id", exam.id())
        .with("name", exam.name())
        .with("from", exam.from().toString())
        .with("until", exam.until().map(Object::toString).orElse(""))
        .with("questions", exam.questions())
        .with("unscored", exam.unscored())
        .with("minutes", exam.minutes())
        .with("scale", List.of(exam.scale().low(), exam.scale().high()))
        .with("pass", exam.pass())
        .with("confirmed", exam.confirmed())
        .with("domains", exam.domains().stream().map(ExamData::domain).toList())
        .map();
  }

  private static Map<String, Object> domain(Exam.Domain domain) {
    return Entry.of("id", domain.id())
        .with("name", domain.name())
        .with("weight", domain.weight())
        .with("tasks", domain.tasks().stream().map(ExamData::task).toList())
        .map();
  }

  private static Map<String, Object> task(Exam.Task task) {
    return Entry.of("id", task.id()).with("name", task.name()).map();
  }
}
