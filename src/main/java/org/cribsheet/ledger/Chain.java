package org.cribsheet.ledger;

import java.util.List;
import java.util.Map;

/**
 * Runs of words as numbers, one after the other, so that each word has a neighbour on either side,
 * across runs too.
 */
final class Chain {
  /** Stands before the first word and after the last. */
  private static final int EDGE = 0;

  private final int[][] runs;
  private final int[] before;
  private final int[] after;

  /**
   * @param numbers of the words met so far, from 1; grows
   */
  Chain(List<Run> runs, Map<String, Integer> numbers) {
    this.runs = new int[runs.size()][];
    for (int i = 0; i < runs.size(); i++) {
      this.runs[i] = numbers(runs.get(i).words(), numbers);
    }
    this.before = new int[runs.size()];
    this.after = new int[runs.size()];
    findNeighbours();
  }

  private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
    int[] run = new int[words.size()];
    for (int i = 0; i < run.length; i++) {
      Integer known = numbers.get(words.get(i));
      if (known == null) {
        known = numbers.size() + 1;
        numbers.put(words.get(i), known);
      }
      run[i] = known;
    }
    return run;
  }

  private void findNeighbours() {
    int last = EDGE;
    for (int i = 0; i < size(); i++) {
      before[i] = last;
      last = run(i).length == 0 ? last : run(i)[run(i).length - 1];
    }
    int next = EDGE;
    for (int i = size() - 1; i >= 0; i--) {
      after[i] = next;
      next = run(i).length == 0 ? next : run(i)[0];
    }
  }

  int size() {
    return runs.length;
  }

  int[] run(int index) {
    return runs[index];
  }

  /**
   * The pair whose second word is at that place of the run. Its ends reach into the runs around it.
   */
  long pair(int index, int at) {
    int[] run = run(index);
    int first = at == 0 ? before[index] : run[at - 1];
    int second = at == run.length ? after[index] : run[at];
    return ((long) first << 32) | second;
  }

  void addWords(int[] counts, int sign) {
    for (int[] run : runs) {
      for (int word : run) {
        counts[word] += sign;
      }
    }
  }

  /** Each pair once: a run's own pairs and the one that leads into it. */
  void addPairs(Map<Long, Integer> counts, int sign) {
    for (int i = 0; i < size(); i++) {
      for (int at = 0; at < run(i).length; at++) {
        counts.merge(pair(i, at), sign, Integer::sum);
      }
    }
  }
}
