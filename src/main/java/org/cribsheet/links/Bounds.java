package org.cribsheet.links;

/**
 * Where a name begins and ends as a word of its own. {@code Kettle/Toaster}, {@code Kettle-based}
 * and {@code Kettle's} hold names; {@code BIG-Kettle}, {@code Kitchen::Kettle::Lid}, {@code
 * Kettle:Boil} and {@code Kettle@Home} are words of another kind.
 */
final class Bounds {
  private Bounds() {}

  static boolean begins(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (isWord(before) || before == '$' || before == '\\') {
      return false;
    }
    boolean joined = start > 1 && isWord(text.charAt(start - 2));
    return switch (before) {
      case '.', '@' -> !joined;
      case ':' -> !joined && !(start > 1 && text.charAt(start - 2) == ':');
      case '-' ->
          start < 2 || (joined ? isLowerCase(text, start - 1) : text.charAt(start - 2) != '-');
      case '/' -> !isPath(text, start - 1);
      default -> true;
    };
  }

  static boolean ends(String text, int end) {
    if (end < text.length() && text.charAt(end) == 's' && endsWord(text, end + 1)) {
      return true;
    }
    return endsWord(text, end);
  }

  private static boolean endsWord(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char after = text.charAt(end);
    if (isWord(after)) {
      return false;
    }
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    return switch (after) {
      case '.', '@' -> !isWord(next);
      case ':' -> !isWord(next) && next != ':';
      case '-' -> !isWord(next) || Character.isLowerCase(next);
      default -> true;
    };
  }

  /** A prefix in small letters, as in {@code non-Kettle}, leaves a name a name. */
  private static boolean isLowerCase(String text, int end) {
    int i = end;
    while (i > 0 && isWord(text.charAt(i - 1))) {
      i--;
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code /kitchen/x} and {@code //x} are paths. */
  private static boolean isPath(String text, int slash) {
    int i = slash;
    while (i > 0 && isWord(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && (text.charAt(i - 1) == '/' || text.charAt(i - 1) == ':');
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
