package org.cribsheet.markdown;

import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/** Stops lines that nest deeper than anybody means, such as {@code - - - - …}. */
final class Depth {
  private Depth() {}

  /** The line itself, or what is left of it once a problem has been reported. */
  static String checked(String line, Position start, Reporter reporter) {
    int levels = 0;
    int i = 0;
    while (i < line.length() && levels <= MarkdownReader.MOST_LEVELS) {
      char c = line.charAt(i);
      boolean sign = c == '>' || ("-*+".indexOf(c) >= 0 && followedBySpace(line, i));
      if (!sign && c != ' ') {
        break;
      }
      levels += sign ? 1 : 0;
      i++;
    }
    int depth = Math.max(levels, i / 2);
    if (depth <= MarkdownReader.MOST_LEVELS) {
      return line;
    }
    reporter.report(
        Problem.error(
                Code.TOO_DEEP,
                start,
                "bullets nest deeper than " + MarkdownReader.MOST_LEVELS + " levels")
            .hint("give each level a line of its own, and stay below " + MarkdownReader.MOST_LEVELS));
    return line.replaceAll("[-*+> ]", " ").strip();
  }

  private static boolean followedBySpace(String line, int i) {
    return i + 1 == line.length() || line.charAt(i + 1) == ' ';
  }
}
