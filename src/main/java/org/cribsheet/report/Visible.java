package org.cribsheet.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text without characters that a reviewer does not see and that change what is seen. */
final class Visible {
  /** Controls, and what turns the direction of reading (Boucher and Anderson, 2021). */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern SPACE = Pattern.compile("[\\t\\n\\r]+");

  private Visible() {}

  /** One line, with a name such as {@code ⟨U+202E⟩} for each such character. */
  static String line(String text) {
    return HIDDEN
        .matcher(SPACE.matcher(text).replaceAll(" "))
        .replaceAll(
            m -> Matcher.quoteReplacement(String.format("⟨U+%04X⟩", m.group().codePointAt(0))));
  }
}
