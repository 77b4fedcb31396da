package org.cribsheet.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same thing measured several times, in seconds. Machines are shared: the median is what
 * counts, the ends say how noisy it was.
 */
public record Series(List<Double> seconds) {
  public Series {
    if (seconds.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    seconds = seconds.stream().sorted().toList();
  }

  public double median() {
    int middle = seconds.size() / 2;
    return seconds.size() % 2 == 1
        ? seconds.get(middle)
        : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
  }

  public double min() {
    return seconds.get(0);
  }

  public double max() {
    return seconds.get(seconds.size() - 1);
  }

  /**
   * Turns rounds of stages into stages of rounds; a stage that only some rounds had counts where it
   * was.
   */
  static Map<String, Series> byStage(List<Map<String, Double>> rounds) {
    Map<String, List<Double>> stages = new LinkedHashMap<>();
    for (Map<String, Double> round : rounds) {
      round.forEach(
          (stage, took) -> stages.computeIfAbsent(stage, s -> new ArrayList<>()).add(took));
    }
    Map<String, Series> series = new LinkedHashMap<>();
    stages.forEach((stage, took) -> series.put(stage, new Series(took)));
    return series;
  }
}
