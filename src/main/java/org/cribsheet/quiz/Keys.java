package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names for options without a written id: their first six words, and as many more as it takes to tell them apart. So a key
 * depends on the words alone, never on the order.
 */
final class Keys {
  private static final int FIRST_WORDS = 6;
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Keys() {}

  /** A key for each text; equal texts have equal keys. */
  static List<String> of(List<String> texts) {
    List<List<String>> words = texts.stream().map(Keys::words).toList();
    List<String> keys = new ArrayList<>();
    for (List<String> own : words) {
      int length = Math.min(FIRST_WORDS, own.size());
      while (length < own.size() && shared(own, length, words) > 1) {
        length++;
      }
      keys.add(String.join("-", own.subList(0, length)));
    }
    return keys;
  }

  private static long shared(List<String> own, int length, List<List<String>> all) {
    return all.stream()
        .filter(other -> other.size() >= length)
        .filter(other -> other.subList(0, length).equals(own.subList(0, length)))
        .count();
  }

  private static List<String> words(String text) {
    return SEPARATOR
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
