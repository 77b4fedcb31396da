package org.cribsheet.text;

/**
 * How deep bullets may nest (format.md): far beyond what anybody reads, and well within what a
 * parser's stack bears.
 */
public final class Nesting {
  public static final int MOST_LEVELS = 100;

  private Nesting() {}

  /**
   * Whether a line stands, or opens bullets or numbers, deeper than anybody means, such as {@code -
   * - - - …}.
   */
  public static boolean tooDeep(String line) {
    int levels = 0;
    int i = 0;
    while (i < line.length() && levels <= MOST_LEVELS) {
      int end = signEnd(line, i);
      if (end == i && line.charAt(i) != ' ') {
        break;
      }
      levels += end > i ? 1 : 0;
      i = Math.max(end, i + 1);
    }
    return levels > 0 && Math.max(levels, i / 2) > MOST_LEVELS;
  }

  /** Where the sign of a quote, a bullet or a number ends that begins here, if one does. */
  private static int signEnd(String line, int from) {
    if (line.charAt(from) == '>') {
      return from + 1;
    }
    int at = from;
    while (at < line.length() && at - from < 9 && "0123456789".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    String signs = at > from ? ".)" : "-*+";
    boolean sign =
        at < line.length()
            && signs.indexOf(line.charAt(at)) >= 0
            && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    return sign ? at + 1 : from;
  }
}
