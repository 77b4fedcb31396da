package org.cribsheet.cli;

import java.util.List;
import org.cribsheet.source.Problem;

/** Tells problems to somebody, or to some tool. */
interface ProblemWriter {
  /** Writes all of them; they come sorted. */
  void write(List<Problem> problems);
}
