package org.cribsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a name consists of: words and versions between its marks, and in each word what begins with
 * a capital or a digit. Read sign by sign, since a search reads all text this way; {@code
 * assets/js/search/tokens.js} says the same in patterns.
 */
final class NameParts {
  private final String core;
  private final List<String> found = new ArrayList<>();

  private NameParts(String core) {
    this.core = core;
  }

  /** The parts of a name that begins and ends with a letter or digit; single letters are none. */
  static List<String> of(String core) {
    NameParts parts = new NameParts(core);
    parts.read();
    return parts.found;
  }

  static boolean isSign(int c) {
    return Character.isLetter(c) || Character.isDigit(c);
  }

  private void read() {
    int end;
    for (int i = 0; i < core.length(); i = end) {
      int word = after(i, Kind.SIGN);
      int version = word == i ? i : afterVersion(word);
      if (word == i) {
        end = core.offsetByCodePoints(i, 1);
      } else if (version > word) {
        end = version;
        add(i, end);
      } else {
        end = word;
        add(i, end);
        humps(i, end);
      }
    }
  }

  /** Digits that points join to a word's last digit; the end of the word if there are none. */
  private int afterVersion(int word) {
    int end = word;
    if (!Character.isDigit(core.codePointBefore(word))) {
      return word;
    }
    int last = word;
    int digits;
    while (isAt(end, '.') && (digits = after(end + 1, Kind.DIGIT)) > end + 1) {
      last = end;
      end = digits;
    }
    if (end == word || !is(end, Kind.LETTER)) {
      return end;
    }
    // A letter takes the digit before it away.
    int before = core.offsetByCodePoints(end, -1);
    return before > last + 1 ? before : last;
  }

  private void humps(int start, int end) {
    int next;
    for (int i = start; i < end; i = next) {
      next = afterHump(i);
      add(i, next);
      int letters = after(i, Kind.LETTER);
      if (letters < next && hasTwo(i, letters) && hasTwo(letters, next)) {
        add(i, letters);
        add(letters, next);
      }
    }
  }

  /** Two or more signs. */
  private boolean hasTwo(int start, int end) {
    return start < end && core.offsetByCodePoints(start, 1) < end;
  }

  private int afterHump(int start) {
    int capitals = after(start, Kind.CAPITAL);
    if (hasTwo(start, capitals)) {
      int end = afterCapitals(start, capitals);
      if (end > start) {
        return end;
      }
    }
    if (capitals > start) {
      int first = core.offsetByCodePoints(start, 1);
      int digits = after(first, Kind.DIGIT);
      int small = after(first, Kind.SMALL);
      return digits > first ? digits : small > first ? after(small, Kind.DIGIT) : first;
    }
    int small = after(start, Kind.SMALL);
    int digits = after(small, Kind.DIGIT);
    return digits > start ? digits : core.offsetByCodePoints(start, 1);
  }

  /**
   * Capitals, perhaps with an s, perhaps with digits, before no small letter: that one takes the
   * last of them. The start if fewer than two capitals are left.
   */
  private int afterCapitals(int start, int capitals) {
    int plural = isAt(capitals, 's') ? capitals + 1 : capitals;
    int end = after(plural, Kind.DIGIT);
    if (!is(end, Kind.SMALL)) {
      return end;
    }
    if (end > plural) {
      return core.offsetByCodePoints(end, -1);
    }
    int before = core.offsetByCodePoints(capitals, -1);
    return hasTwo(start, before) ? before : start;
  }

  private void add(int start, int end) {
    if (end - start > 1 || Character.isDigit(core.charAt(start))) {
      found.add(core.substring(start, end));
    }
  }

  private boolean isAt(int i, char c) {
    return i < core.length() && core.charAt(i) == c;
  }

  private boolean is(int i, Kind kind) {
    return i < core.length() && kind.has(core.codePointAt(i));
  }

  /** Where signs of a kind end that begin here. */
  private int after(int start, Kind kind) {
    int i = start;
    while (i < core.length()) {
      int c = core.codePointAt(i);
      if (!kind.has(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Unicode's kinds of signs; JavaScript's patterns know the same. */
  private enum Kind {
    SIGN,
    LETTER,
    CAPITAL,
    SMALL,
    DIGIT;

    boolean has(int c) {
      return switch (this) {
        case SIGN -> isSign(c);
        case LETTER -> Character.isLetter(c);
        case CAPITAL -> Character.getType(c) == Character.UPPERCASE_LETTER;
        case SMALL -> Character.getType(c) == Character.LOWERCASE_LETTER;
        case DIGIT -> Character.isDigit(c);
      };
    }
  }
}
