package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.compare.Quantities;
import org.cribsheet.compare.Quantity;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.Ref;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/**
 * Questions whose answer no longer stands in the notes: the right option is little more than a
 * number, and none of the bullets it rests on, with what stands below and above them, has that
 * number, though one of them has another of the same unit.
 */
final class Answers {
  /** More words than these, and the number is only part of the answer. */
  private static final int MOST_WORDS = 3;

  /** What stands at an address, with its own surroundings. */
  private record Ground(String text, Position position) {}

  private final Map<Ref, Ground> grounds = new HashMap<>();
  private final Reporter reporter;

  Answers(Notebook notebook, Reporter reporter) {
    this.reporter = reporter;
    for (Service s : notebook.services()) {
      s.lead().forEach(b -> block(b, s.slug(), ""));
      s.topics().forEach(t -> t.blocks().forEach(b -> block(b, s.slug(), tables(t.blocks()))));
    }
  }

  void check(List<Question> questions) {
    questions.stream().filter(q -> q.origin() == Question.Origin.BANK).forEach(this::check);
  }

  private void check(Question question) {
    List<Ground> rests =
        question.about().stream()
            .flatMap(r -> Optional.ofNullable(grounds.get(r)).stream())
            .toList();
    if (rests.isEmpty() || rests.size() < question.about().size()) {
      return;
    }
    String stem = Inlines.plain(question.stem());
    for (Choice choice : question.choices()) {
      if (choice.right()) {
        gone(Inlines.withoutCode(choice.text()), stem, rests)
            .ifPresent(
                q ->
                    reporter.report(
                        Problem.warning(
                                Code.ANSWER_GONE,
                                question.position(),
                                "the answer '"
                                    + q
                                    + "' does not stand in the bullets that it rests on")
                            .beside(rests.get(0).position())
                            .hint("correct the question or the bullet")));
      }
    }
  }

  private static Optional<String> gone(String answer, String stem, List<Ground> rests) {
    List<Quantity> found = Quantities.in(answer);
    if (found.size() != 1 || Terms.in(answer).size() > MOST_WORDS) {
      return Optional.empty();
    }
    Quantity q = found.get(0);
    List<Quantity> there = new ArrayList<>();
    rests.forEach(r -> there.addAll(Quantities.inLists(r.text())));
    boolean comparable = there.stream().anyMatch(t -> t.unit().equals(q.unit()));
    boolean same = there.stream().anyMatch(t -> isSame(t, q));
    return Optional.of(answer.substring(q.start(), q.end()))
        .filter(x -> comparable && !same && q.isMeasured() && !isReckoned(stem, q));
  }

  /** What follows from a number in the situation stands in no bullet. */
  private static boolean isReckoned(String stem, Quantity q) {
    return Quantities.in(stem).stream().anyMatch(s -> s.unit().equals(q.unit()));
  }

  private static boolean isSame(Quantity one, Quantity two) {
    return one.isMeasured()
        ? one.unit().equals(two.unit()) && (one.value() == two.value() || one.low() == two.value())
        : one.value() * two.factor() == two.value();
  }

  private static String tables(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    blocks.stream().filter(Table.class::isInstance).forEach(b -> words(b, out));
    return out.toString();
  }

  private void block(Block block, String service, String above) {
    if (block instanceof Bullet b) {
      StringBuilder out = new StringBuilder(above);
      words(b, out);
      grounds.putIfAbsent(new Ref(service, b.id()), new Ground(out.toString(), b.position()));
      b.children().forEach(c -> block(c, service, above + Inlines.withoutCode(b.text()) + "\n"));
    } else if (block instanceof Quote q) {
      q.content().forEach(c -> block(c, service, above));
    } else if (block instanceof Scenario s) {
      StringBuilder out = new StringBuilder(above);
      words(s, out);
      grounds.putIfAbsent(new Ref(service, s.id()), new Ground(out.toString(), s.position()));
      s.parts()
          .forEach(
              p -> {
                if (p instanceof Remark r) block(r.block(), service, above);
              });
    }
  }

  private static void words(Block block, StringBuilder out) {
    if (block instanceof Bullet b) {
      out.append(Inlines.withoutCode(b.text())).append('\n');
      b.children().forEach(c -> words(c, out));
    } else if (block instanceof Table t) {
      t.rows()
          .forEach(row -> row.forEach(cell -> out.append(Inlines.withoutCode(cell)).append('\n')));
    } else if (block instanceof Scenario s) {
      out.append(Inlines.withoutCode(s.stem())).append('\n');
      for (Block.Part part : s.parts()) {
        if (part instanceof Remark r) {
          words(r.block(), out);
        } else if (part instanceof Option o) {
          out.append(Inlines.withoutCode(o.text()))
              .append('\n')
              .append(Inlines.withoutCode(o.reason()))
              .append('\n');
          o.children().forEach(c -> words(c, out));
        }
      }
    }
  }
}
