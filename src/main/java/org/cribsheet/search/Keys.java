package org.cribsheet.search;

import java.util.LinkedHashSet;
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

  /** The keys of a term. */
  static Set<String> of(String term) {
    return new TreeSet<>(List.of(term, Stemmer.stem(term), root(term)));
  }

  /** The terms that a word has as a whole: with and without the marks around it and inside it. */
  static Set<String> wholes(String spelling) {
    Set<String> wholes = new LinkedHashSet<>(Tokens.bodies(spelling));
    if (wholes.isEmpty()) {
      wholes.add(spelling.toLowerCase(Locale.ROOT));
    }
    String last = spelling;
    for (String whole : wholes) {
      last = whole;
    }
    String joined = unmarked(last);
    if (!joined.isEmpty()) {
      wholes.add(joined);
    }
    return wholes;
  }

  /** The other terms of a word, those of its parts. */
  static Set<String> parts(String spelling) {
    Set<String> parts = new LinkedHashSet<>(Tokens.terms(spelling));
    parts.removeAll(wholes(spelling));
    return parts;
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
