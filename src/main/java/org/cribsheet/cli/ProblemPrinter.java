package org.cribsheet.cli;

import java.io.PrintWriter;
import java.util.List;
import org.cribsheet.line.Sources;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;

/**
 * Prints problems as compilers do.
 *
 * <pre>
 * content/notes/maps.md:12:9: error: no note is called 'hash-maps' [unknown-link]
 *    12 | Compare [[hash-maps]] with trees.
 *       |         ^
 *       = did you mean 'hash-map'?
 * </pre>
 */
final class ProblemPrinter implements ProblemWriter {
  private static final int WIDEST = 120;

  private final PrintWriter out;
  private final Sources sources;

  ProblemPrinter(PrintWriter out, Sources sources) {
    this.out = out;
    this.sources = sources;
  }

  @Override
  public void write(List<Problem> problems) {
    problems.forEach(this::print);
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    if (!problems.isEmpty()) {
      out.println(count(errors, "problem") + ", " + count(warnings, "warning"));
    }
    out.flush();
  }

  private void print(Problem problem) {
    String where = problem.position().map(p -> p + ": ").orElse("");
    String severity = problem.isError() ? "error" : "warning";
    out.println(where + severity + ": " + problem.message() + " [" + problem.code().label() + "]");
    problem.position().ifPresent(this::line);
    problem.other().ifPresent(this::other);
    problem.hint().ifPresent(hint -> out.println("      = " + hint));
  }

  private void other(Position position) {
    out.println("  and " + position);
    line(position);
  }

  private void line(Position position) {
    sources
        .line(position.file(), position.line())
        .filter(text -> !text.isBlank())
        .ifPresent(
            text -> {
              int from = position.column() > WIDEST - 20 ? position.column() - 20 : 0;
              String shown = text.substring(Math.min(from, text.length()));
              String cut = shown.length() > WIDEST ? shown.substring(0, WIDEST) + "…" : shown;
              out.printf("%5d | %s%n", position.line(), cut);
              int caret = Math.min(Math.max(0, position.column() - 1 - from), cut.length());
              out.println("      | " + " ".repeat(caret) + "^");
            });
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
