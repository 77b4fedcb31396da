package org.cribsheet.markdown;

/** Where code stands within a line: between two runs of as many back-ticks. */
final class CodeSpans {
  private CodeSpans() {}

  /**
   * Where the code that opens here ends, behind its closing ticks; where nothing closes it, behind
   * the ticks that open it.
   */
  static int end(String line, int at) {
    int length = run(line, at);
    int next = line.indexOf('`', at + length);
    while (next >= 0) {
      int other = run(line, next);
      if (other == length) {
        return next + other;
      }
      next = line.indexOf('`', next + other);
    }
    return at + length;
  }

  private static int run(String line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }
}
