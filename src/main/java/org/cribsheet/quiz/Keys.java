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
    List<String> slugs = texts.stream().map(Slugs::of).toList();
    return slugs.stream().map(slug -> key(slug, slugs)).toList();
  }

  private static String key(String slug, List<String> all) {
    for (int words = FIRST_WORDS; ; words++) {
      String key = first(slug, words);
      if (key.equals(slug) || isOnly(key, words, all)) {
        return key;
      }
    }
  }

  private static boolean isOnly(String key, int words, List<String> all) {
    int same = 0;
    for (String slug : all) {
      same += first(slug, words).equals(key) ? 1 : 0;
    }
    return same == 1;
  }

  /** The first so many words of a slug. */
  private static String first(String slug, int words) {
    int end = -1;
    for (int i = 0; i < words; i++) {
      end = slug.indexOf('-', end + 1);
      if (end < 0) {
        return slug;
      }
    }
    return slug.substring(0, end);
  }
}
