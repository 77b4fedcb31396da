package org.cribsheet.search;

import java.util.Arrays;

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

  /** Counts the first so many of these terms, which it sorts. */
  static Tally of(int[] terms, int many) {
    Arrays.sort(terms, 0, many);
    int[] pairs = new int[2 * many];
    int end = 0;
    for (int i = 0; i < many; i++) {
      if (i == 0 || terms[i] != terms[i - 1]) {
        pairs[end++] = terms[i];
        pairs[end++] = 0;
      }
      pairs[end - 1]++;
    }
    return new Tally(Arrays.copyOf(pairs, end));
  }

  /** Tells each term, in the order of their numbers. */
  void each(Entry entry) {
    for (int i = 0; i < pairs.length; i += 2) {
      entry.of(pairs[i], pairs[i + 1]);
    }
  }
}
