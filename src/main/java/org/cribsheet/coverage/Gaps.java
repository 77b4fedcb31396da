package org.cribsheet.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is missing for an exam, in words, the gravest first. */
public final class Gaps {
  /** A reader who gets fewer learns the questions by heart. */
  static final int SCENARIOS = 3;

  static final int CUES = 5;

  /** Percentage points by which a domain's share may differ from its weight. */
  static final double TOLERANCE = 2;

  private Gaps() {}

  /** The gaps of one exam; a provisional exam's services of its own may be short of practice. */
  public static List<String> of(Coverage.OfExam exam, Coverage all) {
    List<String> gaps = new ArrayList<>();
    exam.services().stream()
        .filter(s -> s.name().isEmpty())
        .forEach(s -> gaps.add("no notes on " + s.slug() + ", which is in scope"));
    for (Coverage.OfDomain domain : exam.domains()) {
      double share = exam.share(domain);
      if (Math.abs(share - domain.domain().weight()) > TOLERANCE) {
        gaps.add(
            String.format(
                Locale.ROOT,
                "domain %d has %.1f %% of the questions; the exam gives it %d %%",
                domain.domain().id(),
                share,
                domain.domain().weight()));
      }
      domain.tasks().forEach(t -> task(t, gaps));
    }
    exam.services().stream()
        .filter(s -> s.name().isPresent() && !provisional(exam, s.slug(), all))
        .forEach(s -> practice(s, gaps));
    return gaps;
  }

  private static void task(Coverage.OfTask task, List<String> gaps) {
    if (task.services().isEmpty()) {
      gaps.add("no service's notes name task " + task.task().id());
    }
    if (task.bank() == 0) {
      gaps.add("no question on task " + task.task().id());
    }
  }

  private static boolean provisional(Coverage.OfExam exam, String slug, Coverage all) {
    return !exam.exam().confirmed()
        && all.exams().stream()
            .filter(e -> e.exam().confirmed())
            .noneMatch(e -> e.exam().services().contains(slug));
  }

  private static void practice(Coverage.OfService s, List<String> gaps) {
    if (s.scenarios() < SCENARIOS || s.cues() < CUES) {
      gaps.add(
          s.slug()
              + " has "
              + s.scenarios()
              + " scenarios and "
              + s.cues()
              + " cues; "
              + SCENARIOS
              + " and "
              + CUES
              + " are wanted");
    }
    if (s.bank() == 0) {
      gaps.add("no question rests on " + s.slug());
    }
  }
}
