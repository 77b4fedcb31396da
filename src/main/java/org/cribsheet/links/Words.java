package org.cribsheet.links;

import java.util.Arrays;
import java.util.Locale;

/** The words of a line: runs of letters and digits, with their places. */
final class Words {
  private final String text;
  private int[] places = new int[16];
  private int count;

  Words(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        add(start, i);
      } else {
        i++;
      }
    }
  }

  private void add(int start, int end) {
    if (places.length == 2 * count) {
      places = Arrays.copyOf(places, 4 * count);
    }
    places[2 * count] = start;
    places[2 * count + 1] = end;
    count++;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return places[2 * word];
  }

  int end(int word) {
    return places[2 * word + 1];
  }

  /** In small letters, and without the s of a plural, so that one entry finds both. */
  String stem(int word) {
    String lower = text.substring(start(word), end(word)).toLowerCase(Locale.ROOT);
    boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether a word and the one before it can belong to one name. */
  boolean isNear(int word) {
    return start(word) - end(word - 1) <= 3;
  }

  /** Whether only a space, a hyphen or a slash parts a word from the one before it. */
  boolean isNext(int word) {
    return start(word) - end(word - 1) == 1 && " -/".indexOf(text.charAt(end(word - 1))) >= 0;
  }
}
