package org.cribsheet.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cribsheet.data.Exam;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.quiz.Ref;
import org.cribsheet.text.Inlines;

/** The counting behind {@link Balance}. */
final class Weighing {
  private static final int DIFFICULTIES = 4;

  private final Notebook notebook;
  private final List<Question> written;
  private final Set<Ref> rested = new HashSet<>();

  Weighing(Notebook notebook, QuestionBank bank) {
    this.notebook = notebook;
    this.written =
        bank.questions().stream().filter(q -> q.origin() == Question.Origin.BANK).toList();
    written.forEach(q -> rested.addAll(q.about()));
  }

  Balance balance(List<Exam> exams) {
    List<Question> single = written.stream().filter(q -> q.rightOnes() == 1).toList();
    return new Balance(
        written.size(),
        places(),
        (int) single.stream().filter(q -> isExtreme(q, 1)).count(),
        (int) single.stream().filter(q -> isExtreme(q, -1)).count(),
        single.size(),
        single.stream().mapToDouble(q -> 1.0 / q.choices().size()).sum(),
        exams.stream().map(this::exam).toList(),
        notebook.services().stream()
            .map(this::service)
            .sorted(
                Comparator.comparing((Balance.OfService s) -> -s.bare().size())
                    .thenComparing(Balance.OfService::slug))
            .toList());
  }

  private List<Integer> places() {
    int most = written.stream().mapToInt(q -> q.choices().size()).max().orElse(0);
    return IntStream.range(0, most).mapToObj(this::rightAt).toList();
  }

  private int rightAt(int place) {
    return (int)
        written.stream()
            .filter(q -> q.choices().size() > place && q.choices().get(place).right())
            .count();
  }

  /** Whether the right option is longer ({@code sign} 1) or shorter (-1) than each other one. */
  private static boolean isExtreme(Question q, int sign) {
    int right = q.choices().stream().filter(Choice::right).mapToInt(Weighing::length).sum();
    return q.choices().stream()
        .filter(c -> !c.right())
        .allMatch(c -> sign * length(c) < sign * right);
  }

  private static int length(Choice choice) {
    return Inlines.plain(choice.text()).length();
  }

  private Balance.OfExam exam(Exam exam) {
    return new Balance.OfExam(exam, exam.domains().stream().map(d -> domain(exam, d)).toList());
  }

  private Balance.OfDomain domain(Exam exam, Exam.Domain domain) {
    List<String> tasks = domain.tasks().stream().map(t -> exam.id() + "/" + t.id()).toList();
    return new Balance.OfDomain(
        domain,
        byDifficulty(tasks),
        domain.tasks().stream()
            .map(t -> new Balance.OfTask(t, byDifficulty(List.of(exam.id() + "/" + t.id()))))
            .toList());
  }

  private List<Integer> byDifficulty(List<String> tasks) {
    List<Question> asked =
        written.stream().filter(q -> q.tasks().stream().anyMatch(tasks::contains)).toList();
    return IntStream.range(0, DIFFICULTIES)
        .mapToObj(d -> (int) asked.stream().filter(q -> q.difficulty() == d).count())
        .toList();
  }

  private Balance.OfService service(Service service) {
    List<Bullet> bullets = new ArrayList<>();
    Stream.concat(
            service.lead().stream(), service.topics().stream().flatMap(t -> t.blocks().stream()))
        .forEach(b -> bullets(b, bullets));
    String slug = service.slug();
    return new Balance.OfService(
        slug,
        service.name(),
        (int)
            written.stream()
                .filter(q -> q.about().stream().anyMatch(r -> r.service().equals(slug)))
                .count(),
        bullets.size(),
        bullets.stream()
            .filter(b -> !rested.contains(new Ref(slug, b.id())))
            .map(b -> new Balance.Bare(b.id(), Inlines.plain(b.text()), b.position()))
            .toList());
  }

  /** Those with a written id; what stands inside scenarios is asked as it is. */
  private static void bullets(Block block, List<Bullet> found) {
    if (block instanceof Bullet b) {
      if (b.writtenId()) {
        found.add(b);
      }
      b.children().forEach(c -> bullets(c, found));
    } else if (block instanceof Block.Quote q) {
      q.content().forEach(c -> bullets(c, found));
    }
  }
}
