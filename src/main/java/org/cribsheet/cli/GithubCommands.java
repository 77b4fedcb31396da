package org.cribsheet.cli;

import java.io.PrintWriter;
import java.util.List;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;

/**
 * Writes problems as GitHub's workflow commands, a line each:
 *
 * <pre>
 * ::error file=content/notes/maps.md,line=12,col=9,title=unknown-link::no note is called 'hash-maps'
 * </pre>
 */
record GithubCommands(PrintWriter out) implements ProblemWriter {
  @Override
  public void write(List<Problem> problems) {
    problems.forEach(p -> out.println(command(p)));
    out.flush();
  }

  private static String command(Problem p) {
    String place = p.position().map(GithubCommands::place).orElse("");
    String title = "title=" + property(p.code().label());
    return "::" + (p.isError() ? "error " : "warning ") + place + title + "::" + data(text(p));
  }

  private static String place(Position at) {
    return "file=" + property(at.file()) + ",line=" + at.line() + ",col=" + at.column() + ",";
  }

  /** An annotation has no line for a hint, but it may have several lines. */
  private static String text(Problem p) {
    String other = p.other().map(at -> "\nsee also " + at).orElse("");
    return p.message() + other + p.hint().map(hint -> "\n" + hint).orElse("");
  }

  /** A percent sign first: the other escapes bring some of their own. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Between the colons, colons and commas mean something as well. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
