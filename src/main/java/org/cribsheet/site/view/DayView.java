package org.cribsheet.site.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, for machines and for people. Both are empty where there is none.
 *
 * @param iso {@code 2026-11-22}
 * @param words {@code November 22, 2026}
 */
public record DayView(String iso, String words) {
  public static final DayView NONE = new DayView("", "");
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  public static DayView of(LocalDate day) {
    return new DayView(day.toString(), WORDS.format(day));
  }

  public static DayView of(Optional<LocalDate> day) {
    return day.map(DayView::of).orElse(NONE);
  }

  /** From {@code YYYY-MM-DD}, which whoever read it has checked. */
  public static DayView parse(Optional<String> day) {
    return of(day.map(LocalDate::parse));
  }
}
