package org.cribsheet.quiz;

import java.util.Optional;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/** Reports what is wrong with one question, and remembers that something was. */
final class Mistakes {
  private final Reporter reporter;
  private boolean any;

  Mistakes(Reporter reporter) {
    this.reporter = reporter;
  }

  boolean any() {
    return any;
  }

  /** Takes over what another reader found. */
  void addAll(Reporter other) {
    other.problems().forEach(this::add);
  }

  void add(Code code, Position at, String message, String hint) {
    add(Problem.error(code, at, message).hint(hint));
  }

  void add(Code code, Position at, String message) {
    add(Problem.error(code, at, message));
  }

  void add(Basis.Mistake mistake, Position at) {
    add(Problem.error(mistake.code(), at, mistake.message()).hint(mistake.hint()));
  }

  /** With the name that was probably meant, if there is one. */
  void add(Code code, Position at, String message, Optional<String> nearest) {
    add(Problem.error(code, at, message).hint(nearest.map(n -> "did you mean '" + n + "'?")));
  }

  private void add(Problem problem) {
    any |= problem.isError();
    reporter.report(problem);
  }
}
