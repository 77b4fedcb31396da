package org.cribsheet.text;

/**
 * How deep bullets may nest (format.md): far beyond what anybody reads, and well within what a
 * parser's stack bears.
 */
public final class Nesting {
  public static final int MOST_LEVELS = 100;

  private Nesting() {}

  /**
   * Whether a line stands, or opens bullets, deeper than anybody means, such as {@code - - - - …}.
   */
  public static boolean tooDeep(String line) {
    int levels = 0;
    int i = 0;
    while (i < line.length() && levels <= MOST_LEVELS) {
      char c = line.charAt(i);
      boolean sign = c == '>' || ("-*+".indexOf(c) >= 0 && followedBySpace(line, i));
      if (!sign && c != ' ') {
        break;
      }
      levels += sign ? 1 : 0;
      i++;
    }
    return levels > 0 && Math.max(levels, i / 2) > MOST_LEVELS;
  }

  private static boolean followedBySpace(String line, int i) {
    return i + 1 == line.length() || line.charAt(i + 1) == ' ';
  }
}
