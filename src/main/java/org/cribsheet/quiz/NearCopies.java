package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** The odd number nearest to 2^64 divided by the golden ratio: it fills all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
    Map<String, Integer> numbers = new HashMap<>();
    List<Set<Long>> runs = questions.stream().map(q -> runs(q, measure, numbers)).toList();
    Map<Long, List<Integer>> where = whereEachStands(runs);
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
      int later, Set<Long> runs, Map<Long, List<Integer>> where) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long run : runs) {
      for (int other : where.getOrDefault(run, List.of())) {
        if (other < later) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private static int known(Set<Long> runs, Map<Long, List<Integer>> where) {
    int known = 0;
    for (long run : runs) {
      known += where.containsKey(run) ? 1 : 0;
    }
    return known;
  }

  private static Map<Long, List<Integer>> whereEachStands(List<Set<Long>> runs) {
    Map<Long, List<Integer>> where = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (long run : runs.get(i)) {
        where.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
    return where;
  }

  private static Set<Long> runs(Question question, Measure measure, Map<String, Integer> numbers) {
    Set<Long> runs = new HashSet<>();
    for (String text : measure.texts().apply(question)) {
      addRuns(numbers(text, numbers), measure.run(), runs);
    }
    return runs;
  }

  private static int[] numbers(String text, Map<String, Integer> numbers) {
    return Words.of(text.toLowerCase(Locale.ROOT)).stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, any -> numbers.size()))
        .toArray();
  }

  /** A run is a sum of its words' numbers; that two of them have one sum is next to impossible. */
  private static void addRuns(int[] words, int length, Set<Long> runs) {
    for (int i = 0; i + length <= words.length; i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = run * SPREAD + words[j] + 1;
      }
      runs.add(run);
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
