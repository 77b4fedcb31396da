package org.cribsheet.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How large a number with a unit is, so that 15 minutes come before an hour. Kinds of unit keep apart: no second is smaller than
 * a byte.
 */
record Magnitude(int kind, double amount) {
  private static final double KILO = 1000;
  private static final double KIBI = 1024;

  private static final List<Map<String, Double>> KINDS =
      List.of(
          Map.of("ms", 0.001, "s", 1.0, "min", 60.0, "h", 3600.0, "d", 86400.0, "year", 31_536_000.0),
          Map.of(
              "byte", 1.0, "b", 1.0,
              "kb", KILO, "mb", KILO * KILO, "gb", KILO * KILO * KILO, "tb", KILO * KILO * KILO * KILO,
              "kib", KIBI, "mib", KIBI * KIBI, "gib", KIBI * KIBI * KIBI, "tib", KIBI * KIBI * KIBI * KIBI),
          Map.of("%", 1.0));

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("millisecond", "ms"),
          Map.entry("second", "s"),
          Map.entry("sec", "s"),
          Map.entry("minute", "min"),
          Map.entry("hour", "h"),
          Map.entry("day", "d"),
          Map.entry("week", "d"),
          Map.entry("percent", "%"));

  static Magnitude of(double value, String unit) {
    String name = singular(unit.strip().toLowerCase(Locale.ROOT));
    String known = SPELLINGS.getOrDefault(name, name);
    double times = name.equals("week") ? 7 : 1;
    for (int kind = 0; kind < KINDS.size(); kind++) {
      Optional<Double> factor = Optional.ofNullable(KINDS.get(kind).get(known));
      if (factor.isPresent()) {
        return new Magnitude(kind, value * factor.get() * times);
      }
    }
    return new Magnitude(KINDS.size(), value);
  }

  private static String singular(String unit) {
    return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** One number for both: a script compares it without knowing units. */
  String sortKey() {
    return kind + ":" + amount;
  }
}
