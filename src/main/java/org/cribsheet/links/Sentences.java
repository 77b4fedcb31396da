package org.cribsheet.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of a line. Those that an author ends without a full stop end with the line. */
final class Sentences {
  private static final Set<String> SHORT =
      Set.of("e.g", "i.e", "vs", "cf", "ca", "approx", "incl", "resp", "no", "fig", "max", "min");

  private static final int LONGEST_SHORT = 8;
  private static final int CLOSING = 4;

  private final Line line;
  private final List<Span> spans = new ArrayList<>();

  Sentences(Line line) {
    this.line = line;
    int start = 0;
    for (int i = 0; i < line.text().length(); i++) {
      if (isEnd(start, i)) {
        spans.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    spans.add(new Span(start, line.text().length()));
  }

  /** The sentence around a place, without the blanks at its ends. */
  Span around(int place) {
    Span span = spans.get(number(place));
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(line.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(line.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Which sentence a place is in, counted from 0. */
  int number(int place) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (spans.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The last sign of a sentence is a blank behind its full stop, or a line break that the author
   * asked for.
   */
  private boolean isEnd(int start, int i) {
    String text = line.text();
    if (text.charAt(i) == '\n') {
      return true;
    }
    if (i == start || !Character.isWhitespace(text.charAt(i))) {
      return false;
    }
    int stop = i - 1;
    while (stop > Math.max(start, i - CLOSING) && "\"'”’)]".indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    return switch (text.charAt(stop)) {
      case '!', '?' -> line.isOpen(stop) && !startsSmall(text, i + 1);
      case '.' -> line.isOpen(stop) && !startsSmall(text, i + 1) && !isShort(text, start, stop);
      default -> false;
    };
  }

  private static boolean startsSmall(String text, int next) {
    int i = next;
    while (i < Math.min(text.length(), next + CLOSING)
        && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  /** The full stop of {@code e.g.}, of an initial, or of a number that counts. */
  private static boolean isShort(String text, int start, int stop) {
    String before = text.substring(Math.max(start, stop - LONGEST_SHORT), stop);
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String bare = word.startsWith("(") ? word.substring(1) : word;
    boolean counts =
        stop - start < LONGEST_SHORT && before.strip().chars().allMatch(Character::isDigit);
    return SHORT.contains(bare)
        || counts
        || (bare.length() == 1 && Character.isLetter(bare.charAt(0)));
  }
}
