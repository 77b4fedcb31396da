package org.cribsheet.contradict;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say what a text is about: no small words, no numbers, and each in one form, so
 * that {@code replaces} and {@code replaced} are one.
 */
final class Terms {
  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\p{N}]+\\b");

  private static final Set<String> SMALL =
      Set.of(
          ("a about after all also always an and another any are as at back be because been before being best"
                  + " both but by can cannot could did do does done each either else even ever every few for from get gets"
                  + " give gives go goes good had has have having here how i if in into is it its itself just keep keeps"
                  + " less let like made make makes many may might more most much must my need needs never no none nor not"
                  + " now of off often on once one ones only onto or other others our out over own per put same set sets"
                  + " several shall should since so some still such take takes than that the their them then there these"
                  + " they thing this those through thus till to too two under until up upon us use used uses using very"
                  + " was way we well were what when where whether which while who whole whose why will with within"
                  + " without would yet you your e g s t ve ll re ex etc note tip")
              .split(" "));

  private Terms() {}

  static Set<String> in(String text) {
    Set<String> terms = new LinkedHashSet<>();
    int end = 0;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > start && Character.isLetter(text.charAt(start))) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (!SMALL.contains(lower)) {
          terms.add(stem(lower));
        }
      }
    }
    return terms;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Abbreviations: what they stand for is the same wherever they stand. */
  static Set<String> capitals(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher m = CAPITALS.matcher(text);
    while (m.find()) {
      found.add(m.group());
    }
    return found;
  }

  /** Crude on purpose: what it does to a word it does to the same word elsewhere. */
  static String stem(String lower) {
    String word = lower;
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      word = word.substring(0, word.length() - 1);
    }
    if (word.length() > 6 && word.endsWith("ing")) {
      word = word.substring(0, word.length() - 3);
    } else if (word.length() > 5 && word.endsWith("ed")) {
      word = word.substring(0, word.length() - 2);
    }
    return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /** How many are in both. */
  static int shared(Set<String> one, Set<String> two) {
    int shared = 0;
    for (String term : one) {
      shared += two.contains(term) ? 1 : 0;
    }
    return shared;
  }

  /** How many of the first are missing in the second. */
  static int missing(Set<String> one, Set<String> two) {
    return one.size() - shared(one, two);
  }
}
