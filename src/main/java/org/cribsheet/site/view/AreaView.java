package org.cribsheet.site.view;

import java.util.List;

/** An area's page: its services and what each is for. */
public record AreaView(Frame frame, int hue, List<EntryView> services, List<LinkView> comparisons) {

  /**
   * @param purpose its first sentences, or empty
   * @param topics the first few of its topics
   */
  public record EntryView(
      String href, String name, String purpose, String exams, List<LinkView> topics, int more) {}
}
