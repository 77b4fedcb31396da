package org.cribsheet.contradict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/** Reports each pair of places once, at the later of the two. */
final class Findings {
  private final Reporter reporter;
  private final Set<List<Position>> known = new HashSet<>();

  Findings(Reporter reporter) {
    this.reporter = reporter;
  }

  void add(Position one, Position two, String message) {
    boolean inOrder = one.compareTo(two) <= 0;
    Position first = inOrder ? one : two;
    Position second = inOrder ? two : one;
    if (known.add(List.of(first, second))) {
      reporter.report(
          Problem.warning(Code.NOTES_DISAGREE, second, message)
              .beside(first)
              .hint("correct one of them, or say in both when each holds"));
    }
  }
}
