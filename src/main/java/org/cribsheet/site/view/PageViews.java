package org.cribsheet.site.view;

import java.util.List;

/** Pages with little of their own. */
public final class PageViews {
  private PageViews() {}

  /** A page whose template needs nothing but its surroundings: quiz, search, not found. */
  public record PlainView(Frame frame) {}

  /** A page that somebody wrote: how to study, what the exams are. */
  public record InfoView(Frame frame, String summary, List<BlockView> blocks) {}

  /** What stands at a former address. */
  public record RedirectView(Frame frame, LinkView target) {}
}
