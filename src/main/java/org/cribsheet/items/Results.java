package org.cribsheet.items;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one reader's results file says. It has neither a name nor a time, so two files of one reader
 * cannot be told from files of two, unless they are the same.
 *
 * @param share the part of these answers that was right, from 0 to 1
 * @param answers first answers, by the question's id
 */
public record Results(double share, SortedMap<String, Answer> answers) {
  public Results {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /**
   * A first answer.
   *
   * @param chosen keys of options
   * @param sure empty where the reader did not say
   */
  public record Answer(List<String> chosen, boolean right, Optional<Boolean> sure) {
    public Answer {
      chosen = List.copyOf(chosen);
    }
  }

  /** How many were right. */
  int right() {
    return (int) answers.values().stream().filter(Answer::right).count();
  }

  /**
   * The part of a reader's other answers that was right. Without the question itself, which would
   * agree with itself (Henrysson 1963, "Correction of item-total correlations in item analysis",
   * Psychometrika 28).
   */
  double shareWithout(Map.Entry<String, Answer> answer) {
    int others = answers.size() - 1;
    return others == 0 ? 0 : (right() - (answer.getValue().right() ? 1.0 : 0)) / others;
  }
}
