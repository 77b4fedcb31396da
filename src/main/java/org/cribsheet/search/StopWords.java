package org.cribsheet.search;

import java.util.Set;

/**
 * Words that say nothing about what a text is about. Fewer than lunr's own: "least privilege",
 * "GET", "at most once" and "read only" are what people look for.
 */
final class StopWords {
  static final String LIST =
      "a an and are as be been but by can could did do does e.g eg etc for from had has have he her his how i i.e ie if in into"
          + " is it its me my of on or our she so than that the their them then there these they this those to too was we were"
          + " what when where which while who will with would you your";

  private static final Set<String> WORDS = Set.of(LIST.split(" "));

  private StopWords() {}

  static boolean contains(String term) {
    return WORDS.contains(term);
  }
}
