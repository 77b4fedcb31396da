package org.cribsheet.search;

import java.util.Map;

/**
 * How often each of some terms occurs, by the term's number. Notes have millions of such pairs:
 * they lie in one array.
 */
final class Tally {
  /** Takes a term and how often it occurs. */
  interface Entry {
    void of(int term, int times);
  }

  private final int[] pairs;

  private Tally(int[] pairs) {
    this.pairs = pairs;
  }

  static Tally of(Map<Integer, Integer> counts) {
    int[] pairs = new int[2 * counts.size()];
    int at = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      pairs[at++] = count.getKey();
      pairs[at++] = count.getValue();
    }
    return new Tally(pairs);
  }

  /** Tells each term, in the order of the counts from which it was made. */
  void each(Entry entry) {
    for (int i = 0; i < pairs.length; i += 2) {
      entry.of(pairs[i], pairs[i + 1]);
    }
  }
}
