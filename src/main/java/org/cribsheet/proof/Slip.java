package org.cribsheet.proof;

import java.util.Optional;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;

/**
 * Something that a proofreader marks.
 *
 * @param wrong what stands there
 * @param right what should stand there, where that is known
 * @param safe whether a machine may put it there
 */
public record Slip(
    Code code,
    Position position,
    String wrong,
    Optional<String> right,
    boolean safe,
    String message) {
  /** A warning: a build is none the worse for it. */
  public Problem problem() {
    String way = safe ? "'; ./cribsheet fix can do that" : "'";
    return Problem.warning(code, position, message).hint(right.map(r -> "write '" + r + way));
  }
}
