package org.cribsheet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.Ref;

/** Finds questions that a change of the notes has overtaken. */
final class StaleQuestions {
  private StaleQuestions() {}

  /**
   * Those that rest on a changed fact and carry no later {@code checked:} date than before. A fact
   * has changed where its digest has; other words alone leave a question valid.
   */
  static List<Stale> between(State before, State after) {
    Map<String, Optional<String>> checkedBefore = new HashMap<>();
    before.questions().forEach(q -> checkedBefore.put(q.id(), q.checked()));
    List<Stale> stale = new ArrayList<>();
    for (Question question : after.questions()) {
      List<Ref> changed =
          question.about().stream().filter(ref -> differs(ref, before, after)).toList();
      Optional<String> then = checkedBefore.getOrDefault(question.id(), Optional.empty());
      if (checkedBefore.containsKey(question.id())
          && !changed.isEmpty()
          && !isLater(question.checked(), then)) {
        stale.add(new Stale(question, changed));
      }
    }
    return stale;
  }

  /** What was not there before is no change of what a question was checked against. */
  private static boolean differs(Ref ref, State before, State after) {
    Optional<String> then = Optional.ofNullable(before.rests().get(ref));
    return then.isPresent() && !then.equals(Optional.ofNullable(after.rests().get(ref)));
  }

  /** Dates in ISO form are in order as they are written. */
  private static boolean isLater(Optional<String> now, Optional<String> then) {
    return now.isPresent() && (then.isEmpty() || now.get().compareTo(then.get()) > 0);
  }
}
