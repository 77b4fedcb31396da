package org.cribsheet.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words: runs of letters and digits, and every emoji by itself.
 *
 * <p>Notes and pages go through the same cutter, so it may be blunt. It deletes the signs of
 * emphasis, code and escapes instead of cutting there: {@code foo**bar**} and the page's {@code
 * foobar} are then the same word, and so are a {@code snake_case} name in the notes and on the
 * page, whatever Markdown makes of the underscore. The few elements of HTML that notes may use are
 * deleted likewise.
 */
final class Words {
  private static final String DELETED = "*_~`\\";
  private static final List<String> TAGS = List.of("br", "kbd", "sub", "sup");

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int tag = c == '<' ? tagEnd(text, i) : i;
      if (tag > i) {
        if (text.regionMatches(true, i + 1, "br", 0, 2)) {
          finish(word, words);
        }
        i = tag;
        continue;
      }
      i += Character.charCount(c);
      if (isPartOfWord(c)) {
        word.appendCodePoint(c);
      } else if (!isDeleted(c)) {
        finish(word, words);
        if (isSign(c)) {
          words.add(Character.toString(c));
        }
      }
    }
    finish(word, words);
    return words;
  }

  /**
   * Where one of the four elements that notes may use ends, or where the text began. Whether it
   * takes effect or is shown, as one that is never closed, it is no word.
   */
  private static int tagEnd(String text, int from) {
    int at = from + 1 < text.length() && text.charAt(from + 1) == '/' ? from + 2 : from + 1;
    for (String name : TAGS) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        int end = at + name.length();
        while (end < text.length() && " /".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end < text.length() && text.charAt(end) == '>' ? end + 1 : from;
      }
    }
    return from;
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isPartOfWord(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.COMBINING_SPACING_MARK ->
          true;
      case Character.NON_SPACING_MARK -> !isVariationSelector(c);
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Signs that say nothing by themselves: emphasis, joiners, soft hyphens, an emoji's colour. */
  private static boolean isDeleted(int c) {
    return c < 128
        ? DELETED.indexOf(c) >= 0
        : isVariationSelector(c)
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.ENCLOSING_MARK;
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  /** An emoji or another sign that means something, such as a tick. */
  private static boolean isSign(int c) {
    return c >= 128 && Character.getType(c) == Character.OTHER_SYMBOL && !Marks.isDrawing(c);
  }
}
