package org.cribsheet.compare;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Units of time and size, and what they are in seconds and bytes. A KB has 1,024 bytes here, as
 * quotas of services mean it.
 */
final class Units {
  /** One way to write a unit. */
  record Unit(String base, double factor) {}

  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  static {
    time(0.000_001, "microseconds", "microsecond");
    time(0.001, "milliseconds", "millisecond", "ms");
    time(1, "seconds", "second", "secs", "sec", "s");
    time(MINUTE, "minutes", "minute", "mins", "min");
    time(HOUR, "hours", "hour", "hrs", "hr", "h");
    time(DAY, "days", "day", "d");
    time(7 * DAY, "weeks", "week");
    time(30 * DAY, "months", "month");
    time(365 * DAY, "years", "year");
    size(0, "bytes", "byte");
    size(1, "kilobytes", "KB", "KiB", "kB");
    size(2, "megabytes", "MB", "MiB");
    size(3, "gigabytes", "GB", "GiB");
    size(4, "terabytes", "TB", "TiB");
    size(5, "petabytes", "PB", "PiB");
    UNITS.put("%", new Unit("%", 1));
  }

  private Units() {}

  private static void time(double factor, String... names) {
    for (String name : names) {
      UNITS.put(name, new Unit("s", factor));
    }
  }

  private static void size(int power, String... names) {
    for (String name : names) {
      UNITS.put(name, new Unit("B", Math.pow(1024, power)));
    }
  }

  /**
   * All of them as alternatives of a pattern, the longer before those that they begin with; whole
   * words in any letter case.
   */
  static String pattern() {
    return UNITS.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(name -> name.length() > 2 && !name.contains("iB") ? "(?i:" + name + ")" : name)
        .collect(Collectors.joining("|"));
  }

  /** What a unit stands for that {@link #pattern} has found. */
  static Unit unit(String name) {
    Optional<Unit> unit = Optional.ofNullable(UNITS.get(name));
    return unit.or(() -> Optional.ofNullable(UNITS.get(name.toLowerCase(Locale.ROOT))))
        .orElseThrow(() -> new IllegalArgumentException("no unit: " + name));
  }
}
