package org.cribsheet.compare;

import java.util.List;
import org.cribsheet.text.Inline;

/**
 * A number worth knowing.
 *
 * @param anchor the bullet or table that says so
 * @param quantity as it is written there: {@code at most 12 h}
 * @param value in the base unit, so that rows can be sorted
 * @param unit {@code s}, {@code B}, {@code count}, or one of the last two {@code /s}
 * @param text the whole fact
 */
public record Limit(
    String service, String anchor, String quantity, double value, String unit, List<Inline> text) {
  public Limit {
    text = List.copyOf(text);
  }
}
