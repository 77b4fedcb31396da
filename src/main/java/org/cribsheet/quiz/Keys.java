package org.cribsheet.quiz;

import java.util.List;
import org.cribsheet.text.Slugs;

/**
 * Names for options without a written id: their first six words, and as many more as it takes to
 * tell them apart. So a key depends on the words alone, never on the order.
 */
final class Keys {
  private static final int FIRST_WORDS = 6;

  private Keys() {}

  /** A key for each text; equal texts have equal keys. */
  static List<String> of(List<String> texts) {
    return texts.stream().map(text -> key(text, texts)).toList();
  }

  private static String key(String text, List<String> all) {
    String whole = Slugs.of(text);
    for (int words = FIRST_WORDS; ; words++) {
      int most = words;
      String key = Slugs.ofFirst(text, most);
      if (key.equals(whole)
          || all.stream().filter(t -> Slugs.ofFirst(t, most).equals(key)).count() == 1) {
        return key;
      }
    }
  }
}
