package org.cribsheet.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which runs fall short on the other side, and by which words.
 *
 * <p>How many of each word are missing is plain subtraction. Where they are missing is told by
 * their neighbours: if a bullet is dropped, each of its words misses the word before it and the
 * word after it, while the same word elsewhere still has both. A repeated line that was dropped
 * once is found in the same way, by the pairs at its ends.
 */
final class Shortfall {
  /**
   * What a word weighs that none of its neighbours misses, one, or both. A word of a kind outweighs
   * any number before it.
   */
  private static final long[] WEIGHT = {1L, 1L << 20, 1L << 40};

  private final Chain here;
  private final Map<Integer, Integer> words;
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final SortedMap<Integer, TreeSet<Integer>> places = new TreeMap<>();

  /**
   * @param words how many of which words are here and not there; used up
   */
  Shortfall(Chain here, Chain there, Map<Integer, Integer> words) {
    this.here = here;
    this.words = words;
    here.addPairs(pairs, 1);
    there.addPairs(pairs, -1);
  }

  /** The places of the missing words, by run. */
  SortedMap<Integer, TreeSet<Integer>> places() {
    find();
    return places;
  }

  private void find() {
    PriorityQueue<Suspect> queue =
        new PriorityQueue<>(
            Comparator.comparingLong(Suspect::weight)
                .reversed()
                .thenComparing(s -> here.run(s.run()).length)
                .thenComparing(Suspect::run));
    for (int run = 0; run < here.size() && !words.isEmpty(); run++) {
      enqueue(run, queue);
    }
    while (!words.isEmpty() && !queue.isEmpty()) {
      Suspect suspect = queue.remove();
      // Weights only fall, as words are accounted for: who still has theirs is the likeliest. Among
      // equals
      // it is the shortest, which would then be missing whole.
      if (weight(suspect.run()) == suspect.weight()) {
        take(suspect.run());
      }
      enqueue(suspect.run(), queue);
    }
  }

  private record Suspect(int run, long weight) {}

  private void enqueue(int run, PriorityQueue<Suspect> queue) {
    long weight = weight(run);
    if (weight > 0) {
      queue.add(new Suspect(run, weight));
    }
  }

  private long weight(int run) {
    long weight = 0;
    for (int i = 0; i < here.run(run).length; i++) {
      weight += isMissing(run, i) ? WEIGHT[suspicion(run, i)] : 0;
    }
    return weight;
  }

  private boolean isMissing(int run, int at) {
    return words.containsKey(here.run(run)[at])
        && !(places.containsKey(run) && places.get(run).contains(at));
  }

  /** How many of its two neighbours miss the word at that place. */
  private int suspicion(int run, int at) {
    return misses(here.pair(run, at)) + misses(here.pair(run, at + 1));
  }

  private int misses(long pair) {
    return pairs.getOrDefault(pair, 0) > 0 ? 1 : 0;
  }

  /** Accounts for the likeliest words of a run: those whose neighbours miss them most. */
  private void take(int run) {
    TreeMap<Integer, List<Integer>> bySuspicion = new TreeMap<>();
    for (int i = 0; i < here.run(run).length; i++) {
      if (isMissing(run, i)) {
        bySuspicion.computeIfAbsent(suspicion(run, i), s -> new ArrayList<>()).add(i);
      }
    }
    TreeSet<Integer> taken = new TreeSet<>(bySuspicion.lastEntry().getValue());
    taken.removeIf(at -> !accountFor(here.run(run)[at]));
    extend(run, taken);
    places.computeIfAbsent(run, r -> new TreeSet<>()).addAll(taken);
    forgetPairs(run, taken);
  }

  /** False if the same run had the word before, and no more of it are missing. */
  private boolean accountFor(int word) {
    boolean missing = words.containsKey(word);
    words.computeIfPresent(word, (w, n) -> n > 1 ? n - 1 : null);
    return missing;
  }

  /**
   * Takes the missing words beside the taken ones as well. Where two lines end in the same word and
   * one of them is dropped, the pairs cannot tell whose word it was; that the rest of its line is
   * gone, too, can.
   */
  private void extend(int run, TreeSet<Integer> taken) {
    for (int from : List.copyOf(taken)) {
      for (int step : new int[] {-1, 1}) {
        int at = from + step;
        while (at >= 0
            && at < here.run(run).length
            && !taken.contains(at)
            && isMissing(run, at)
            && suspicion(run, at) > 0) {
          accountFor(here.run(run)[at]);
          taken.add(at);
          at += step;
        }
      }
    }
  }

  /**
   * The pairs of words that are accounted for must not cast suspicion on other runs. Those that
   * reach into the next run stay: it may be missing as well.
   */
  private void forgetPairs(int run, TreeSet<Integer> taken) {
    TreeSet<Integer> seconds = new TreeSet<>(taken);
    taken.forEach(at -> seconds.add(at + 1));
    seconds.remove(0);
    seconds.remove(here.run(run).length);
    seconds.forEach(at -> pairs.computeIfPresent(here.pair(run, at), (p, n) -> n - 1));
  }
}
