package org.cribsheet.compare;

/**
 * A number in a text, with its unit if it has one.
 *
 * @param value in the base unit; the upper end of a range
 * @param low in the base unit; the lower end of a range, or the value again
 * @param unit {@code s}, {@code B}, {@code B/s}, {@code /s}, {@code %}, or empty for a mere number
 * @param factor how many base units one of the written unit is
 * @param isLarge whether it is written as one has to write large numbers: {@code 1,000} or {@code
 *     16k}
 */
public record Quantity(
    double value, double low, String unit, double factor, boolean isLarge, int start, int end) {
  public boolean isMeasured() {
    return !unit.isEmpty();
  }

  /** The same number with the unit of another. */
  Quantity in(Quantity measured) {
    return new Quantity(
        value * measured.factor,
        low * measured.factor,
        measured.unit,
        measured.factor,
        isLarge,
        start,
        end);
  }
}
