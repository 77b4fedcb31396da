package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;

/**
 * Finds questions that are hardly more than others reworded: they share runs of words, those aside
 * that half the bank uses ("which solution needs the least operational overhead").
 */
final class NearCopies {
  /**
   * What is compared of two questions.
   *
   * @param run words in a run
   * @param most the share of the shorter one's runs that both may have
   * @param least so many shared runs are too few to tell
   */
  private record Measure(
      String what, int run, double most, int least, Function<Question, List<String>> texts) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("situation", 4, 0.3, 5, q -> List.of(Inlines.plain(q.stem()))),
          new Measure(
              "options",
              3,
              0.5,
              4,
              q -> q.choices().stream().map(c -> Inlines.plain(c.text())).toList()));

  private final Unlike unlike;
  private final Reporter reporter;

  NearCopies(Unlike unlike, Reporter reporter) {
    this.unlike = unlike;
    this.reporter = reporter;
  }

  void report(List<Question> questions) {
    MEASURES.parallelStream().forEach(m -> report(questions, m));
  }

  private void report(List<Question> questions, Measure measure) {
    List<Set<String>> runs = questions.stream().map(q -> runs(q, measure)).toList();
    Map<String, List<Integer>> where = whereEachStands(runs);
    int stock = Math.max(5, questions.size() / 100);
    where.values().removeIf(all -> all.size() > stock);
    for (int later = 0; later < questions.size(); later++) {
      Map<Integer, Integer> shared = sharedWithEarlier(later, runs.get(later), where);
      shared.values().removeIf(count -> count < measure.least());
      for (Map.Entry<Integer, Integer> e : shared.entrySet()) {
        int most = Math.min(known(runs.get(later), where), known(runs.get(e.getKey()), where));
        if (e.getValue() >= measure.most() * most
            && !unlike.says(questions.get(later), questions.get(e.getKey()))) {
          tell(questions.get(later), questions.get(e.getKey()), measure);
        }
      }
    }
  }

  private static Map<Integer, Integer> sharedWithEarlier(
      int later, Set<String> runs, Map<String, List<Integer>> where) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String run : runs) {
      for (int other : where.getOrDefault(run, List.of())) {
        if (other < later) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private static int known(Set<String> runs, Map<String, List<Integer>> where) {
    int known = 0;
    for (String run : runs) {
      known += where.containsKey(run) ? 1 : 0;
    }
    return known;
  }

  private static Map<String, List<Integer>> whereEachStands(List<Set<String>> runs) {
    Map<String, List<Integer>> where = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (String run : runs.get(i)) {
        where.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
    return where;
  }

  private static Set<String> runs(Question question, Measure measure) {
    Set<String> runs = new LinkedHashSet<>();
    measure.texts().apply(question).forEach(text -> addRuns(text, measure.run(), runs));
    return runs;
  }

  private static void addRuns(String text, int length, Set<String> runs) {
    List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
  }

  private void tell(Question later, Question earlier, Measure measure) {
    reporter.report(
        Problem.warning(
                Code.NEAR_COPY,
                later.position(),
                "this question repeats the " + measure.what() + " of '" + earlier.id() + "'")
            .hint(
                "the other stands at "
                    + earlier.position()
                    + ": ask something else, or merge the two"));
  }
}
