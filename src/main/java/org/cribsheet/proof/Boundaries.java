package org.cribsheet.proof;

/** Where words begin and end. */
final class Boundaries {
  private Boundaries() {}

  /** Whether a part of a text is words of its own, no part of an identifier or a path. */
  static boolean isWord(String text, int start, int end) {
    return isFree(text, start - 1)
        && isFree(text, end)
        && !(isAt(text, end, '.') && !isFree(text, end + 1));
  }

  private static boolean isFree(String text, int at) {
    return at < 0
        || at >= text.length()
        || !(Character.isLetterOrDigit(text.charAt(at)) || "_-/@$:".indexOf(text.charAt(at)) >= 0)
        || (text.charAt(at) == ':' && (at + 1 >= text.length() || text.charAt(at + 1) == ' '));
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
