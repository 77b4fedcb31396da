package org.cribsheet.bake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our own scripts and style sheets as readers get them: without indents, empty lines and the lines
 * that are comments from end to end. It changes nothing within a line, so that it needs to know
 * neither language.
 */
final class Sheared {
  private static final Pattern BLOCK = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*\\r?\\n");

  private final String text;
  private final boolean slashes;
  private final StringBuilder out;

  private Sheared(String text, boolean slashes) {
    this.text = text;
    this.slashes = slashes;
    this.out = new StringBuilder(text.length());
  }

  /** Whether files of that name may be sheared. */
  static boolean may(String path) {
    return path.endsWith(".js") || path.endsWith(".css");
  }

  static String of(String path, String text) {
    return new Sheared(text, path.endsWith(".js")).lines();
  }

  private String lines() {
    for (int start = 0; start < text.length(); ) {
      int sign = start;
      while (sign < text.length() && " \t".indexOf(text.charAt(sign)) >= 0) {
        sign++;
      }
      int end = afterComment(sign);
      if (end == sign) {
        end = afterLine(sign);
        boolean empty = start == sign && isEnd(sign, end);
        out.append(text, empty ? end : sign, end);
      }
      start = end;
    }
    return out.toString();
  }

  /** Where the line after a comment begins that leaves nothing else on its lines. */
  private int afterComment(int start) {
    if (text.startsWith("/*", start)) {
      Matcher block = BLOCK.matcher(text).region(start, text.length());
      return block.lookingAt() ? block.end() : start;
    } else if (slashes && text.startsWith("//", start)) {
      int end = afterLine(start);
      return text.charAt(end - 1) == '\n' ? end : start;
    }
    return start;
  }

  /** Whether what stands there is the end of a line and nothing else. */
  private boolean isEnd(int start, int end) {
    return end - start == 1 && text.charAt(start) == '\n' || text.startsWith("\r\n", start);
  }

  private int afterLine(int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i++);
      boolean within = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (!within && (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029')) {
        return i;
      }
    }
    return i;
  }
}
