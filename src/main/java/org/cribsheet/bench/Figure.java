package org.cribsheet.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One row of the benchmark.
 *
 * @param pages how many service pages were made
 * @param wall seconds that somebody waits
 * @param processor seconds of all cores; empty for what shares its process with others
 * @param memory megabytes at the most, over all runs
 * @param stages seconds by stage; stages may overlap
 * @param bytes sizes of what came out
 */
public record Figure(
    String name,
    int pages,
    Series wall,
    OptionalDouble processor,
    OptionalDouble memory,
    Map<String, Series> stages,
    Map<String, Long> bytes) {

  /** Whole processes. */
  static Figure of(String name, int pages, List<Run> runs, Map<String, Long> bytes) {
    return new Figure(
        name,
        pages,
        new Series(runs.stream().map(Run::seconds).toList()),
        OptionalDouble.of(new Series(runs.stream().map(Run::processor).toList()).median()),
        runs.stream().mapToDouble(Run::memory).max(),
        Series.byStage(runs.stream().map(Run::stages).toList()),
        bytes);
  }

  double millisAPage() {
    return pages == 0 ? 0 : wall.median() * 1000 / pages;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("pages", pages);
    json.put("runs", wall.seconds().size());
    json.put("wall", json(wall));
    json.put("millisAPage", round(millisAPage()));
    processor.ifPresent(p -> json.put("processor", round(p)));
    memory.ifPresent(m -> json.put("memoryMegabytes", round(m)));
    Map<String, Object> inStages = new LinkedHashMap<>();
    stages.forEach((stage, took) -> inStages.put(stage, json(took)));
    json.put("stages", inStages);
    json.put("bytes", bytes);
    return json;
  }

  private static Map<String, Object> json(Series series) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("median", round(series.median()));
    json.put("min", round(series.min()));
    json.put("max", round(series.max()));
    return json;
  }

  private static double round(double number) {
    return Math.round(number * 10_000) / 10_000.0;
  }
}
