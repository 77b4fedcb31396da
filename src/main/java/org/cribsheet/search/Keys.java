package org.cribsheet.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Under what a word is looked up: its terms, as {@code engine.js} makes them of its spelling, and
 * their stems and roots.
 */
final class Keys {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern ENDS_WITH_I = Pattern.compile(".*[^aeiou]i");

  /** What is shorter than this has no root. */
  private static final int LONG = 6;

  private Keys() {}

  static Set<String> of(String spelling) {
    List<String> terms = Tokens.terms(spelling);
    Set<String> keys = new TreeSet<>();
    for (String term : terms.isEmpty() ? List.of(spelling.toLowerCase(Locale.ROOT)) : terms) {
      add(term, keys);
      add(unmarked(term), keys);
    }
    return keys;
  }

  private static void add(String term, Set<String> keys) {
    if (!term.isEmpty()) {
      keys.add(term);
      keys.add(Stemmer.stem(term));
      keys.add(root(term));
    }
  }

  /** A term without the marks inside it. */
  static String unmarked(String term) {
    return MARKS.matcher(term).replaceAll("");
  }

  /** What stems of one word still have in common: {@code search.root} in {@code engine.js}. */
  static String root(String term) {
    String stem = Stemmer.stem(term);
    if (stem.length() >= LONG && ENDS_WITH_I.matcher(stem).matches()) {
      return Stemmer.stem(stem.substring(0, stem.length() - 1));
    }
    return stem.length() >= LONG && stem.endsWith("ur")
        ? stem.substring(0, stem.length() - 2)
        : stem;
  }
}
