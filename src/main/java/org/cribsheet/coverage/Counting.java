package org.cribsheet.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cribsheet.data.Exam;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Card;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.text.Inlines;

/** The counting behind {@link Coverage}. */
final class Counting {
  private final Notebook notebook;
  private final QuestionBank bank;

  Counting(Notebook notebook, QuestionBank bank) {
    this.notebook = notebook;
    this.bank = bank;
  }

  Coverage.OfExam exam(Exam exam) {
    return new Coverage.OfExam(
        exam,
        exam.domains().stream().map(d -> domain(exam, d)).toList(),
        exam.services().stream().map(this::service).toList());
  }

  private Coverage.OfDomain domain(Exam exam, Exam.Domain domain) {
    return new Coverage.OfDomain(domain, domain.tasks().stream().map(t -> task(exam, t)).toList());
  }

  private Coverage.OfTask task(Exam exam, Exam.Task task) {
    String name = exam.id() + "/" + task.id();
    return new Coverage.OfTask(
        task,
        notebook.services().stream()
            .filter(s -> tasks(s).contains(name))
            .map(Service::slug)
            .toList(),
        parts(Question.Origin.BANK, exam, name),
        parts(Question.Origin.NOTES, exam, name));
  }

  private static Set<String> tasks(Service service) {
    Set<String> tasks = new HashSet<>(service.meta().tasks());
    service.topics().forEach(t -> tasks.addAll(t.meta().tasks()));
    return tasks;
  }

  private double parts(Question.Origin origin, Exam exam, String task) {
    return bank.questions().stream()
        .filter(q -> q.origin() == origin && q.tasks().contains(task))
        .mapToDouble(q -> 1.0 / q.tasks().stream().filter(inExam(exam)).count())
        .sum();
  }

  private static Predicate<String> inExam(Exam exam) {
    return task -> task.startsWith(exam.id() + "/");
  }

  private Coverage.OfService service(String slug) {
    List<Question> own = bank.of(slug);
    List<Card> cards = bank.cards().stream().filter(c -> c.service().equals(slug)).toList();
    return new Coverage.OfService(
        slug,
        notebook.service(slug).map(Service::name),
        count(own, q -> q.origin() == Question.Origin.NOTES)
            + count(cards, c -> c.kind() == Card.Kind.RECALL),
        count(cards, c -> c.kind() == Card.Kind.CUE),
        count(
            bank.questions(),
            q ->
                q.origin() == Question.Origin.BANK
                    && q.about().stream().anyMatch(r -> r.service().equals(slug))));
  }

  private static <T> int count(List<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }

  Coverage.Lengths lengths() {
    return new Coverage.Lengths(mean(Choice::right), mean(c -> !c.right()));
  }

  private double mean(Predicate<Choice> which) {
    Stream<Choice> choices =
        bank.questions().stream()
            .filter(q -> q.origin() == Question.Origin.BANK)
            .flatMap(q -> q.choices().stream());
    return choices
        .filter(which)
        .mapToInt(c -> Inlines.plain(c.text()).length())
        .average()
        .orElse(0);
  }
}
