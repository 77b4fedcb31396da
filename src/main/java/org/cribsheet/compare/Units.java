package org.cribsheet.compare;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Units, and what they are in others of their kind: seconds, bytes, meters, kilograms. A KB has
 * 1,024 bytes here, as quotas of services mean it. A mile is not among them: at sea and on land it
 * is not the same.
 */
final class Units {
  /** One way to write a unit. */
  record Unit(String base, double factor) {}

  /** Directly behind a number it is as often a million, or a minute. */
  private static final String BARE_METER = "m";

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
    all("m", 1000, "kilometers", "kilometer", "km");
    all("m", 1, "meters", "meter", BARE_METER);
    all("m", 0.01, "centimeters", "centimeter", "cm");
    all("m", 0.001, "millimeters", "millimeter", "mm");
    all("m", 0.3048, "feet", "foot", "ft");
    all("kg", 1000, "tonnes", "tonne");
    all("kg", 1, "kilograms", "kilogram", "kg");
    all("kg", 0.45359237, "lb");
    all("kn", 1, "knots", "kn");
    all("°C", 1, "°C");
    all("°F", 1, "°F");
    all("°", 1, "degrees", "degree", "°");
  }

  private Units() {}

  private static void all(String base, double factor, String... names) {
    for (String name : names) {
      UNITS.put(name, new Unit(base, factor));
    }
  }

  private static void time(double factor, String... names) {
    all("s", factor, names);
  }

  private static void size(int power, String... names) {
    all("B", Math.pow(1024, power), names);
  }

  /**
   * All of them as alternatives of a pattern, the longer before those that they begin with; whole
   * words in any letter case.
   */
  static String pattern() {
    return UNITS.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(Units::pattern)
        .collect(Collectors.joining("|"));
  }

  private static String pattern(String name) {
    if (name.equals(BARE_METER)) {
      return "(?<=[ \\u00a0])" + name;
    }
    return name.length() > 2 && !name.contains("iB") ? "(?i:" + name + ")" : name;
  }

  /** What a unit stands for that {@link #pattern} has found. */
  static Unit unit(String name) {
    Optional<Unit> unit = Optional.ofNullable(UNITS.get(name));
    return unit.or(() -> Optional.ofNullable(UNITS.get(name.toLowerCase(Locale.ROOT))))
        .orElseThrow(() -> new IllegalArgumentException("no unit: " + name));
  }
}
