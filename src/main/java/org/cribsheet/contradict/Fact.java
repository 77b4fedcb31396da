package org.cribsheet.contradict;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Position;
import org.cribsheet.text.Labels;

/**
 * A line of the notes that states something: a bullet, a paragraph, a line of a cell.
 *
 * @param context the titles and lines under which it stands
 * @param subject what the line is about, where its place says so: the heads of a cell's row and
 *     column; empty otherwise
 * @param head what stands before its first colon, dash, arrow or bracket; empty where none comes
 *     soon
 * @param prose the line with a sign for each piece of code
 * @param table where its table stands; empty for lines that are no cells
 * @param column the head of its column
 * @param terms of the line
 * @param about the terms of all that the line is said of
 */
record Fact(
    String context,
    String subject,
    String head,
    String text,
    String prose,
    String table,
    String column,
    Position position,
    Set<String> terms,
    Set<String> about) {
  private static final Pattern HEAD = Pattern.compile(":| [-–—=] | ?(?:->|→|=>|➝|⇒)| \\(");
  private static final int LONGEST_HEAD = 60;

  static Fact line(Context context, String text, String prose, Position position) {
    return of(context, "", text, prose, "", "", position);
  }

  static Fact cell(
      Context context, String row, String column, String text, String table, Position position) {
    return of(context, row + " " + column, text, text, table, column, position);
  }

  private static Fact of(
      Context context,
      String subject,
      String text,
      String prose,
      String table,
      String column,
      Position position) {
    Set<String> terms = Terms.in(text);
    Set<String> about = new HashSet<>(context.terms());
    about.addAll(Terms.in(subject));
    about.addAll(terms);
    return new Fact(
        context.text(), subject, head(text), text, prose, table, column, position, terms, about);
  }

  /** The titles and lines under which others stand. */
  record Context(String text, Set<String> terms) {
    static final Context NONE = new Context("", Set.of());

    Context and(String line) {
      Set<String> more = new HashSet<>(terms);
      more.addAll(Terms.in(line));
      return new Context(text + " " + line, more);
    }
  }

  private static String head(String text) {
    Matcher m = HEAD.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
    return m.find() && Labels.of(text).isEmpty() ? text.substring(0, m.start()).strip() : "";
  }

  boolean isCell() {
    return !table.isEmpty();
  }

  boolean isSameLineAs(Fact other) {
    return position.equals(other.position);
  }

  /** Cells of one table differ because their rows and columns do. */
  boolean isBeside(Fact other) {
    return isSameLineAs(other) || (isCell() && table.equals(other.table));
  }
}
