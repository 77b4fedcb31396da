package org.cribsheet.report;

import java.util.List;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.Ref;

/**
 * A question that nobody has checked since what it rests on has changed.
 *
 * @param changed where it rests on what has changed
 */
public record Stale(Question question, List<Ref> changed) {
  public Stale {
    changed = List.copyOf(changed);
  }
}
