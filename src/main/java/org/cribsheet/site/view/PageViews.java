package org.cribsheet.site.view;

import java.util.List;

/** Pages with little of their own. */
public final class PageViews {
  private PageViews() {}

  /** A page whose template needs nothing but its surroundings: search, not found. */
  public record PlainView(Frame frame) {}

  /**
   * The quiz.
   *
   * @param parts what it loads when it is needed: names and the addresses of scripts
   */
  public record QuizView(Frame frame, List<LinkView> parts, List<LinkView> ways) {}

  /** A page that somebody wrote: how to study, what the exams are. */
  public record InfoView(Frame frame, String summary, List<BlockView> blocks) {}

  /** What stands at a former address. */
  public record RedirectView(Frame frame, LinkView target) {}
}
