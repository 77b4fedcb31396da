package org.cribsheet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in a text: {@code 30 s}, {@code 1,000 records per second}, {@code 1 s to 5 min},
 * {@code 5-minute}, {@code 16k}. What is part of a name, a date, a version, an address or a
 * fraction is no number here.
 */
public final class Quantities {
  private static final String NUMBER = "\\d{1,3}+(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?";
  private static final String PERIOD = "(?i:second|minute|hour|day|month|year)|min|sec|s|h|d";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?=\\d)(?<![\\p{L}\\p{N}_.,:$€#/\\\\-])(?<![\\p{L}\\p{N}]\\()"
              + ("(?:(?<low>" + NUMBER + ")(?: ?(?<lowUnit>" + Units.pattern() + "))?")
              + "(?: \\([a-z ,]{1,20}\\))?(?: ?[–-] ?| to )(?=\\d))?+"
              + ("(?<number>" + NUMBER + ")")
              + "(?: ?(?<times>k|million|thousand|billion)(?!\\p{L}))?"
              + ("(?:[ \\u00a0-]?(?<unit>" + Units.pattern() + ")(?![\\p{L}\\p{N}_]))?")
              + "(?![\\p{L}\\p{N}_]|[.,:/–-]\\d)");

  /**
   * What makes a number a rate; up to three words may stand between, as in {@code 1,000 write units
   * per second}.
   */
  private static final Pattern RATE =
      Pattern.compile(
          "(?:(?: (?!per |a |an |times )[\\p{L}/-]{2,}+){0,3} (?:per|a|an|each|every) | ?/"
              + " ?)(?<period>"
              + PERIOD
              + ")(?![\\p{L}\\p{N}_])");

  private static final Pattern LIST = Pattern.compile(", | or | and |, or |, and ");

  /** A point that parts thousands, as some write it: {@code 20.000}. */
  private static final Pattern POINT_OF_THOUSANDS = Pattern.compile("\\d{1,3}\\.000");

  private Quantities() {}

  public static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    if (!hasDigit(text)) {
      return found;
    }
    Matcher m = QUANTITY.matcher(text);
    while (m.find()) {
      found.add(quantity(m, text));
    }
    return found;
  }

  /** Most texts have none, and a pattern is slower than a glance. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * The same, but in a list such as {@code 60, 120 or 300 s} each number has the unit of the last.
   */
  public static List<Quantity> inLists(String text) {
    List<Quantity> found = in(text);
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity next = found.get(i + 1);
      String between = text.substring(found.get(i).end(), next.start());
      if (next.isMeasured() && !found.get(i).isMeasured() && LIST.matcher(between).matches()) {
        found.set(i, found.get(i).in(next));
      }
    }
    return found;
  }

  private static Quantity quantity(Matcher m, String text) {
    Optional<Units.Unit> unit = Optional.ofNullable(m.group("unit")).map(Units::unit);
    Optional<Units.Unit> lowUnit =
        Optional.ofNullable(m.group("lowUnit")).map(Units::unit).or(() -> unit);
    double times = Optional.ofNullable(m.group("times")).map(Quantities::times).orElse(1.0);
    double value = number(m.group("number")) * times * factor(unit);
    double low =
        Optional.ofNullable(m.group("low"))
            .map(n -> number(n) * times * factor(lowUnit))
            .orElse(value);
    boolean isLarge = m.group("number").contains(",") || times > 1;
    Quantity plain =
        new Quantity(
            value,
            low,
            unit.map(Units.Unit::base).orElse(""),
            factor(unit),
            isLarge,
            m.start(),
            m.end());
    return plain.unit().equals("s") ? plain : rate(plain, text);
  }

  private static double factor(Optional<Units.Unit> unit) {
    return unit.map(Units.Unit::factor).orElse(1.0);
  }

  private static Quantity rate(Quantity q, String text) {
    Matcher m = RATE.matcher(text).region(q.end(), text.length());
    if (!m.lookingAt()) {
      return q;
    }
    double seconds = Units.unit(m.group("period")).factor();
    return new Quantity(
        q.value() / seconds,
        q.low() / seconds,
        q.unit() + "/s",
        q.factor() / seconds,
        q.isLarge(),
        q.start(),
        m.end());
  }

  private static double number(String digits) {
    boolean thousands = digits.contains(",") || POINT_OF_THOUSANDS.matcher(digits).matches();
    return Double.parseDouble(thousands ? digits.replaceAll("[.,](?=\\d{3})", "") : digits);
  }

  private static double times(String word) {
    return switch (word) {
      case "million" -> 1_000_000;
      case "billion" -> 1_000_000_000;
      default -> 1_000;
    };
  }
}
