package org.cribsheet.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in which people write units and small numbers. */
final class UnitWords {
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          // Seldom a number.
          Map.entry("one", ""),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"));

  private static final Map<String, String> UNITS = new HashMap<>();

  static {
    unit("us", "microsecond", "microseconds", "µs");
    unit("ms", "millisecond", "milliseconds");
    unit("s", "second", "seconds", "sec", "secs");
    unit("min", "minute", "minutes", "mins");
    unit("h", "hour", "hours", "hr", "hrs");
    unit("d", "day", "days");
    unit("w", "week", "weeks");
    unit("mo", "month", "months");
    unit("y", "year", "years");
    unit("b", "byte", "bytes");
    unit("kb", "kib", "kilobyte", "kilobytes");
    unit("mb", "mib", "megabyte", "megabytes");
    unit("gb", "gib", "gigabyte", "gigabytes");
    unit("tb", "tib", "terabyte", "terabytes");
    unit("pb", "pib", "petabyte", "petabytes");
    unit("%", "percent");
  }

  private UnitWords() {}

  private static void unit(String name, String... others) {
    UNITS.put(name, name);
    for (String other : others) {
      UNITS.put(other, name);
    }
  }

  /** The short name of a unit that is written in small letters; null if it is none. */
  static @Nullable String unit(String lower) {
    return UNITS.get(lower);
  }

  /** The same, or the word itself if it is no unit. */
  static String shortest(String lower) {
    return UNITS.getOrDefault(lower, lower);
  }

  /** A number's digits; empty where the word is seldom meant as one, null if it is none. */
  static @Nullable String number(String lower) {
    return NUMBERS.get(lower);
  }
}
