package org.cribsheet.text;

import java.util.function.Consumer;

/** The words of a line without the marks around them. */
final class BareWords {
  /** Marks before a word that are no part of it, beside opening brackets and quotes. */
  private static final String BEFORE = "\"',;:.!?…~≈<>≤≥=±→+";

  /** Those behind it, beside closing brackets and quotes. */
  private static final String BEHIND = "\"',;:.!?…→+";

  private BareWords() {}

  /** Tells each word of a text, in order. */
  static void each(String text, Consumer<String> word) {
    for (int start = 0; start < text.length(); ) {
      int end = start + 1;
      if (!isSpace(text.charAt(start))) {
        end = end(text, start);
        word.accept(of(text.substring(start, end)));
      }
      start = end;
    }
  }

  /** A word without what stands around it. */
  static String of(String token) {
    int start = 0;
    while (start < token.length() && opens(token.charAt(start))) {
      start++;
    }
    int end = token.length();
    while (end > start && closes(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end);
  }

  /**
   * Where a token ends: a path goes on to the next space; else a slash stands alone, and parts what
   * is left and right of it.
   */
  private static int end(String text, int start) {
    char first = text.charAt(start);
    boolean path = (first == '/' || first == '~') && opensPath(text, start);
    if (first == '/' && !path) {
      return start + 1;
    }
    int end = start + 1;
    while (end < text.length() && !isSpace(text.charAt(end)) && (path || text.charAt(end) != '/')) {
      end++;
    }
    return end;
  }

  private static boolean opensPath(String text, int start) {
    boolean begins = start == 0 || isSpace(text.charAt(start - 1)) || text.charAt(start - 1) == '(';
    return begins
        && start + 1 < text.length()
        && text.charAt(start + 1) != '/'
        && !isSpace(text.charAt(start + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean opens(char c) {
    if (isLetter(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || BEFORE.indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    if (isLetter(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || BEHIND.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
