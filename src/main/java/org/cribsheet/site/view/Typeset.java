package org.cribsheet.site.view;

import java.util.regex.Pattern;

/** Running text as it should break into lines. */
final class Typeset {
  /** A number and the short sign of its unit; a unit in full may stand on the next line. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<=\\d) (?=(?:[num]?s|µs|min|h|d|[KMGTP]i?B|kB|B|[KMG]bit/s|[kMG]?Hz|%)(?![\\p{L}\\p{N}]))");

  private Typeset() {}

  /** The same words; no line ends between a number and its unit. */
  static String of(String text) {
    return mayHold(text) ? AMOUNT.matcher(text).replaceAll("\u00a0") : text;
  }

  /** Most texts hold none, and a pattern is slower than a glance. */
  private static boolean mayHold(String text) {
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if (i > 0 && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') {
        return true;
      }
    }
    return false;
  }
}
