package org.cribsheet.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a build tells the process that started it what it took: lines of {@code build --times}, and
 * their reading.
 */
public final class StageLines {
  static final String PROCESSOR = "processor";
  static final String MEMORY = "memory";

  private static final Pattern LINE =
      Pattern.compile("(?m)^  ([a-z ]+?) {2,}([0-9.]+) (s|MB)\\b(.*)$");

  private StageLines() {}

  /**
   * What this process has taken so far.
   *
   * @param stages nanoseconds by stage
   */
  public static String text(Map<String, Long> stages) {
    StringBuilder out = new StringBuilder();
    stages.forEach((stage, nanos) -> out.append(line(stage, nanos / 1e9, "s")));
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent((Duration d) -> out.append(line(PROCESSOR, d.toNanos() / 1e9, "s")));
    Peak peak = Peak.now();
    return out.append(line(MEMORY, peak.bytes() / 1e6, "MB, " + peak.how())).toString();
  }

  private static String line(String what, double number, String unit) {
    return String.format(Locale.ROOT, "  %-16s  %9.3f %s%n", what, number, unit);
  }

  /** The figures of such lines by name; other lines say nothing here. */
  static Map<String, Double> read(String text) {
    Map<String, Double> figures = new LinkedHashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      figures.put(line.group(1), Double.parseDouble(line.group(2)));
    }
    return figures;
  }
}
