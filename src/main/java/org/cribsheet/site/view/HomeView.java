package org.cribsheet.site.view;

import java.util.List;

/**
 * The first page.
 *
 * @param start where to begin reading, if there is anything to read
 */
public record HomeView(
    Frame frame,
    String tagline,
    Counts counts,
    List<LinkView> start,
    List<ExamView> exams,
    List<AreaGroupView> areas) {

  /** How much there is of everything. */
  public record Counts(int services, int comparisons, int limits, int questions, int cards) {}

  /**
   * An exam and its days; how far off they are is told by the browser.
   *
   * @param code its code, such as {@code TEA-1}
   */
  public record ExamView(
      String code, String name, DayView from, DayView until, boolean provisional) {}

  /** An area and its services, in reading order; {@code more} of them stand on its page alone. */
  public record AreaGroupView(
      String href, String title, int hue, List<LinkView> services, int more) {}
}
