package org.cribsheet.markdown;

import java.util.regex.Pattern;

/**
 * Knows, line after line, what is code in a fence, whatever bullets or quotes the fence stands in.
 */
final class Fences {
  private static final int SHORTEST = 3;
  private static final Pattern QUOTES = Pattern.compile("^[\\s>]++");

  private char sign;
  private int length;
  private int column;
  private boolean quoted;
  private boolean first;

  /** Whether the next line is a fence's rule or stands between its rules. */
  boolean code(String line) {
    first = false;
    if (length > 0 && !leaves(line)) {
      if (closes(line)) {
        length = 0;
      }
      return true;
    }
    length = 0;
    first = opens(line);
    return first;
  }

  /** Whether the line was not the last of its fence. */
  boolean isOpen() {
    return length > 0;
  }

  /** Whether the line was the first of its fence. */
  boolean isFirst() {
    return first;
  }

  /** Whether the last fence stands in a quote. */
  boolean isQuoted() {
    return quoted;
  }

  /** A bullet further left, or a line without the quote's sign, ends what the fence stands in. */
  private boolean leaves(String line) {
    if (line.isBlank()) {
      return false;
    }
    int indent = line.length() - line.stripLeading().length();
    return quoted ? line.charAt(indent) != '>' : indent < column && content(line, indent) > indent;
  }

  private boolean closes(String line) {
    String text = QUOTES.matcher(line).replaceFirst("").stripTrailing();
    return text.length() >= length && text.chars().allMatch(c -> c == sign);
  }

  private boolean opens(String line) {
    int start = content(line, 0);
    int end = start;
    while (end < line.length() && line.charAt(end) == line.charAt(start)) {
      end++;
    }
    boolean rule = end - start >= SHORTEST && "`~".indexOf(line.charAt(start)) >= 0;
    if (!rule || (line.charAt(start) == '`' && line.indexOf('`', end) >= 0)) {
      return false;
    }
    sign = line.charAt(start);
    length = end - start;
    column = start;
    quoted = line.stripLeading().startsWith(">");
    return true;
  }

  /** Where a line's text begins, behind its bullets, numbers and quote signs. */
  static int content(String line, int from) {
    int at = from;
    while (at < line.length()) {
      int next = line.charAt(at) == ' ' || line.charAt(at) == '>' ? at + 1 : afterMarker(line, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return from;
  }

  private static int afterMarker(String line, int at) {
    int end = at;
    while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
      end++;
    }
    String signs = end > at ? ".)" : "-*+";
    boolean marker =
        end + 1 < line.length()
            && signs.indexOf(line.charAt(end)) >= 0
            && line.charAt(end + 1) == ' ';
    return marker ? end + 2 : at;
  }
}
