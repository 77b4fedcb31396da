package org.cribsheet.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the words of two sides and takes one count from the other. */
final class Census {
  private final Chain noted;
  private final Chain shown;

  /**
   * For each word by its number, how often it is noted beyond how often it is shown; below zero the
   * other way round.
   */
  private final int[] surplus;

  Census(List<Run> noted, List<Run> shown) {
    Map<String, Integer> numbers = new HashMap<>();
    this.noted = new Chain(noted, numbers);
    this.shown = new Chain(shown, numbers);
    this.surplus = new int[numbers.size() + 1];
    this.noted.addWords(surplus, 1);
    this.shown.addWords(surplus, -1);
  }

  /** What is noted and not shown: words by their places, in runs by theirs. */
  SortedMap<Integer, TreeSet<Integer>> lost() {
    return shortfall(noted, shown, 1);
  }

  /** What is shown and not noted. */
  SortedMap<Integer, TreeSet<Integer>> added() {
    return shortfall(shown, noted, -1);
  }

  private SortedMap<Integer, TreeSet<Integer>> shortfall(Chain here, Chain there, int sign) {
    Map<Integer, Integer> missing = new HashMap<>();
    for (int word = 0; word < surplus.length; word++) {
      if (surplus[word] * sign > 0) {
        missing.put(word, surplus[word] * sign);
      }
    }
    return missing.isEmpty() ? new TreeMap<>() : new Shortfall(here, there, missing).places();
  }
}
