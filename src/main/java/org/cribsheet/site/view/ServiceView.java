package org.cribsheet.site.view;

import java.util.List;
import java.util.function.Supplier;

/**
 * A service's page.
 *
 * @param name its title; written by us where {@code asWritten} is not empty, otherwise by the notes
 * @param asWritten the heading in the notes, where its words differ from the name
 * @param body made when the page is written, so that ten thousand pages need not stand in memory
 *     together
 */
public record ServiceView(
    Frame frame,
    String name,
    List<InlineView> asWritten,
    LinkView area,
    int hue,
    List<ExamBadge> exams,
    CheckedView checked,
    List<ContentsView> contents,
    Supplier<Body> body,
    LinkView previous,
    LinkView next) {

  /** Whether any exam names tasks of it. */
  public boolean tasked() {
    return exams.stream().anyMatch(e -> !e.tasks().isEmpty());
  }

  /** All that its template may see, to tell whether two are the same page. */
  public List<Object> value() {
    return List.of(
        frame, name, asWritten, area, hue, exams, checked, contents, body.get(), previous, next);
  }

  /** Whether its head has more to tell on demand. */
  public boolean more() {
    return tasked() || !checked.source().isEmpty();
  }

  /**
   * What the notes say, and what the rest of the site has to say about it.
   *
   * @param moved what once had an address here
   * @param compareWith where a reader puts it beside any other
   * @param mend how one mends the page; {@link MendView#NONE} without a repository
   */
  public record Body(
      List<InlineView> purpose,
      List<BlockView> lead,
      List<TopicView> topics,
      List<MovedView> moved,
      List<LinkView> comparisons,
      String compareWith,
      List<QuestionView> questions,
      List<MentionsView> mentions,
      MendView mend) {}

  /**
   * What stands elsewhere now.
   *
   * @param id its former one
   * @param to the place, by the name of its service
   */
  public record MovedView(String id, LinkView to) {}

  /** An exam that asks for the service, and the tasks it does so in. */
  public record ExamBadge(String name, String tasks) {}

  /** When facts were last checked, and against what. */
  public record CheckedView(DayView day, String source) {
    public static final CheckedView NONE = new CheckedView(DayView.NONE, "");
  }

  /** An entry of the page's contents. */
  public record ContentsView(String id, String words) {}

  /**
   * A topic of the notes.
   *
   * @param items ids of the questions and cards that ask for it, with spaces between
   */
  public record TopicView(
      String id,
      List<InlineView> title,
      CheckedView checked,
      List<BlockView> blocks,
      String items,
      MendView mend) {}

  /**
   * How a reader mends what stands here.
   *
   * @param file where it was written
   * @param lines its lines on the host
   * @param report a form on the host
   * @param text for whoever has no account there
   */
  public record MendView(String file, String lines, String report, String text) {
    public static final MendView NONE = new MendView("", "", "", "");
  }

  /**
   * What one service says about another.
   *
   * @param href its page
   * @param more what it says besides, shown on demand
   * @param rest how many sentences further stand on its page alone
   */
  public record MentionsView(
      String name, String href, List<SentenceView> sentences, List<SentenceView> more, int rest) {}

  public record SentenceView(String href, List<InlineView> text) {}
}
