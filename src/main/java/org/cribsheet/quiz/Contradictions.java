package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;

/**
 * Finds questions that contradict each other: in nearly the same situation, resting on the same
 * bullet or service, one calls right what the other calls wrong.
 *
 * <p>Most options are right here and wrong there, for the situation decides. So two situations
 * count as the same only if they share half of all their words, those aside that every question
 * has; and not if only one of them asks for what does <em>not</em> hold. Where the little that
 * differs decides all the same, the author says so: {@link Unlike}.
 */
final class Contradictions {
  /** The part of the words of both that both must have. */
  private static final double SAME = 0.5;

  private static final Set<String> STOCK =
      Set.of(
          ("a an and are as at be been by can does do for from has have how in is it its must no of"
                  + " on one or should so that the their them then there these they this to two was"
                  + " what when where which who will with")
              .split(" "));

  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(not|never|except|cannot|neither|nor|least likely|false)\\b|n't\\b");

  private final Unlike unlike;
  private final Reporter reporter;

  Contradictions(Unlike unlike, Reporter reporter) {
    this.unlike = unlike;
    this.reporter = reporter;
  }

  /** An option of a question. */
  private record Said(Question by, boolean right) {}

  /** Reports them, each at the later question. */
  void report(List<Question> questions) {
    Map<String, List<Said>> saidBy = new HashMap<>();
    for (Question later : questions) {
      Set<Question> told = new HashSet<>();
      for (Choice choice : later.choices()) {
        String words = Wording.normal(Inlines.plain(choice.text()));
        List<Said> others = saidBy.computeIfAbsent(words, w -> new ArrayList<>());
        others.stream()
            .filter(o -> o.right() != choice.right() && !o.by().equals(later))
            .filter(o -> !unlike.says(later, o.by()) && isOfTheSame(later, o.by()))
            .filter(o -> told.add(o.by()))
            .forEach(o -> tell(later, choice, o.by()));
        others.add(new Said(later, choice.right()));
      }
    }
  }

  private static boolean isOfTheSame(Question one, Question other) {
    String stem = Inlines.plain(one.stem());
    String otherStem = Inlines.plain(other.stem());
    return !Collections.disjoint(services(one), services(other))
        && NEGATION.matcher(stem).find() == NEGATION.matcher(otherStem).find()
        && likeness(words(stem), words(otherStem)) >= SAME;
  }

  private static Set<String> services(Question q) {
    return q.about().stream().map(Ref::service).collect(Collectors.toSet());
  }

  private static Set<String> words(String stem) {
    Set<String> words = new HashSet<>(List.of(Wording.normal(stem).split(" ")));
    words.removeAll(STOCK);
    return words;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 1 : (double) both.size() / all;
  }

  private void tell(Question later, Choice choice, Question earlier) {
    String words = Inlines.plain(choice.text());
    reporter.report(
        Problem.error(
                Code.CONTRADICTION,
                later.position(),
                "'"
                    + words
                    + "' is "
                    + (choice.right() ? "right" : "wrong")
                    + " here and "
                    + (choice.right() ? "wrong" : "right")
                    + " in '"
                    + earlier.id()
                    + "', in nearly the same situation")
            .hint(
                "the other stands at "
                    + earlier.position()
                    + ": correct one of them, or say 'unlike: ["
                    + earlier.id()
                    + "]' in the comment if both are right"));
  }
}
