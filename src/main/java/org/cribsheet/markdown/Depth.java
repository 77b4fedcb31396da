package org.cribsheet.markdown;

import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Nesting;

/** Stops lines that would cost a parser its stack. */
final class Depth {
  private Depth() {}

  /** The line itself, or what is left of it once a problem has been reported. */
  static String checked(String line, Position start, Reporter reporter) {
    if (!Nesting.tooDeep(line)) {
      return line;
    }
    reporter.report(
        Problem.error(
                Code.TOO_DEEP, start, "bullets nest deeper than " + Nesting.MOST_LEVELS + " levels")
            .hint("give each level a line of its own, and stay below " + Nesting.MOST_LEVELS));
    return line.replaceAll("[-*+> ]", " ").strip();
  }
}
