package org.cribsheet.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.source.Code;
import org.cribsheet.source.MappedText;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceReader;

/**
 * Stops what would cost a parser its time or its stack. For some signs it looks through the rest of
 * a paragraph, so paragraphs have an end; code, tables and lists, which are read line by line, may
 * be as long as they like. Each column of a table takes it one step deeper, and so does each sign
 * of a rule.
 */
final class Bounds {
  /** Flexmark's stack holds about three times as many. */
  private static final int MOST_COLUMNS = 200;

  /** A rule of so many signs or more is cut short. */
  private static final int LONG = 100;

  private static final Pattern TOO_WIDE =
      Pattern.compile("(?:\\|[\\s:-]*+){" + (MOST_COLUMNS + 2) + "}");

  /** A rule that goes on, whatever it stands in. */
  private static final Pattern LONG_RULE =
      Pattern.compile(
          "([\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s[\\s>]*+)*?)([-*_])(?:\\s*+\\2){"
              + (LONG - 1)
              + ",}+\\s*+");

  /** The first signs of lines that may be such; few are, and a pattern is slower than a glance. */
  private static final String BEGINNINGS = "-*+#|0123456789";

  /** What no line can be that goes on with the one before it. */
  private static final Pattern BEGINS =
      Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)]|#{1,6})(?:\\s.*)?|\\|.*)?");

  /** What no line goes on with: a heading, or nothing. */
  private static final Pattern ENDS = Pattern.compile("[\\s>]*+(?:#{1,6}(?:\\s.*)?)?");

  private final MappedText file;
  private final Reporter reporter;
  private final Fences fences = new Fences();
  private int length;
  private int first;

  Bounds(MappedText file, Reporter reporter) {
    this.file = file;
    this.reporter = reporter;
  }

  /**
   * The line itself, or nothing once it has been reported.
   *
   * @param number counts from 1
   */
  String checked(String line, int number) {
    if (fences.code(line)) {
      length = 0;
      return line;
    }
    if (line.length() >= LONG) {
      Matcher rule = LONG_RULE.matcher(line);
      if (rule.matches()) {
        length = 0;
        return rule.group(1) + rule.group(2).repeat(3);
      }
    }
    return isNarrow(line, number) && isShort(line, number) ? line : "";
  }

  private boolean isNarrow(String line, int number) {
    if (line.indexOf('|') < 0 || !TOO_WIDE.matcher(line).find()) {
      return true;
    }
    reporter.report(
        Problem.error(
                Code.BROKEN_TABLE,
                file.position(number, 1),
                "this table has more than " + MOST_COLUMNS + " columns")
            .hint("make rows of its columns, or several tables of it"));
    return false;
  }

  private boolean isShort(String line, int number) {
    int start = start(line);
    boolean blank = start == line.length();
    if (length == 0
        || blank
        || BEGINNINGS.indexOf(line.charAt(start)) >= 0 && BEGINS.matcher(line).matches()) {
      length = 0;
      first = number;
    }
    boolean fitted = length <= SourceReader.LONGEST_LINE;
    length += line.length();
    boolean fits = length <= SourceReader.LONGEST_LINE;
    boolean ends = blank || line.charAt(start) == '#' && ENDS.matcher(line).matches();
    length = ends ? 0 : length;
    if (fitted && !fits) {
      reporter.report(
          Problem.error(
                  Code.PARAGRAPH_TOO_LONG,
                  file.position(first, 1),
                  "this paragraph has more than " + SourceReader.LONGEST_LINE + " characters")
              .hint("break it into bullets, or put blank lines between its parts"));
    }
    return fits;
  }

  /** Where the first sign stands that is no space and no mark of a quote. */
  private static int start(String line) {
    int i = 0;
    while (i < line.length() && " \t\n\u000b\f\r>".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
