package org.cribsheet.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One exam's blueprint.
 *
 * @param from the first day on which it can be sat
 * @param until the last one, if that is known
 * @param questions all that a candidate sees, those without score included
 * @param pass the scaled score that passes
 * @param confirmed whether its whole guide was at hand; shown as provisional otherwise
 * @param services slugs of the services in scope
 * @param out what the guide names as out of scope, in words
 */
public record Exam(
    String id,
    String name,
    LocalDate from,
    Optional<LocalDate> until,
    int questions,
    int unscored,
    int minutes,
    Scale scale,
    int pass,
    boolean confirmed,
    Optional<LocalDate> checked,
    Optional<String> source,
    List<Domain> domains,
    List<String> services,
    List<String> out) {

  /** The range of scaled scores, both ends included. */
  public record Scale(int low, int high) {}

  /**
   * A part of the exam.
   *
   * @param weight percent of the scored questions
   */
  public record Domain(int id, String name, int weight, List<Task> tasks) {
    public Domain {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * What a candidate must be able to do.
   *
   * @param id within the exam, such as {@code 1.1}
   */
  public record Task(String id, String name) {}

  public Exam {
    domains = List.copyOf(domains);
    services = List.copyOf(services);
    out = List.copyOf(out);
  }

  public int scored() {
    return questions - unscored;
  }

  /** The task of that id, which notes write as {@code tea/1.1}. */
  public Optional<Task> task(String id) {
    return domains.stream()
        .flatMap(d -> d.tasks().stream())
        .filter(t -> t.id().equals(id))
        .findFirst();
  }
}
