package org.cribsheet.dump;

import org.jspecify.annotations.Nullable;

/** How a line of a dump that begins with no dash is meant, by where it stands. */
enum Undashed {
  /** The rest of a long line that an editor broke. */
  BROKEN("the rest of the bullet before it"),
  /** It stands right of the dash before it, which was no long line. */
  CONTINUED("the rest of the bullet before it"),
  /** It stands below a dash, where the next dash would. */
  BESIDE("a bullet of its own"),
  /** It stands at the margin. */
  AT_MARGIN("a paragraph of the section above it"),
  /** It stands apart, below a blank line or below what announces it. */
  APART("a paragraph");

  /** Editors and people break lines beyond this many letters. */
  private static final int LONG = 60;

  private final String reading;

  Undashed(String reading) {
    this.reading = reading;
  }

  /**
   * @param last the bullet before it
   * @param before the line right above it, without space around it; empty if that is blank
   */
  static Undashed of(int column, String text, @Nullable Entry last, String before) {
    if (last != null && isBroken(column, text, last, before)) {
      return BROKEN;
    }
    if (column == 0) {
      return AT_MARGIN;
    }
    if (last == null || before.isEmpty() || announces(last)) {
      return APART;
    }
    return isRightOf(last, column) ? CONTINUED : BESIDE;
  }

  private static boolean isBroken(int column, String text, Entry last, String before) {
    boolean goesOn = Character.isLowerCase(text.codePointAt(0)) && !before.matches(".*[.:;!?]");
    return before.length() >= LONG && !announces(last) && (isRightOf(last, column) || goesOn);
  }

  /** A colon, or a title at the margin: what follows stands below it. */
  private static boolean announces(Entry last) {
    return last.endsInColon()
        || (last.column == 0 && Sections.words(last.text()) <= Sections.MOST_TITLE_WORDS);
  }

  private static boolean isRightOf(Entry last, int column) {
    return column - last.column >= OutlineReader.INDENT;
  }

  /** Whether its author is told how it was read. */
  boolean isTold() {
    return this != BROKEN && this != APART;
  }

  String reading() {
    return reading;
  }
}
