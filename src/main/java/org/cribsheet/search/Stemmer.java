package org.cribsheet.search;

import java.util.Map;

/**
 * Porter's stemmer exactly as lunr.js has it, for words of the letters a to z; a test holds it to
 * lunr's. The names of the steps are Porter's ("An algorithm for suffix stripping", 1980).
 */
final class Stemmer {
  private static final Map<String, String> STEP_2 =
      Map.ofEntries(
          Map.entry("ational", "ate"),
          Map.entry("tional", "tion"),
          Map.entry("enci", "ence"),
          Map.entry("anci", "ance"),
          Map.entry("izer", "ize"),
          Map.entry("bli", "ble"),
          Map.entry("alli", "al"),
          Map.entry("entli", "ent"),
          Map.entry("eli", "e"),
          Map.entry("ousli", "ous"),
          Map.entry("ization", "ize"),
          Map.entry("ation", "ate"),
          Map.entry("ator", "ate"),
          Map.entry("alism", "al"),
          Map.entry("iveness", "ive"),
          Map.entry("fulness", "ful"),
          Map.entry("ousness", "ous"),
          Map.entry("aliti", "al"),
          Map.entry("iviti", "ive"),
          Map.entry("biliti", "ble"),
          Map.entry("logi", "log"));
  private static final Map<String, String> STEP_3 =
      Map.of(
          "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness",
          "");
  private static final Map<String, String> STEP_4 =
      emptied(
          "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou",
          "ism", "ate", "iti", "ous", "ive", "ize");

  private Stemmer() {}

  /**
   * The stem of a word; the word itself if it is short or has other characters than the letters a
   * to z.
   */
  static String stem(String word) {
    if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    // A y at the beginning is a consonant; as a capital no rule takes it for anything else.
    boolean y = word.charAt(0) == 'y';
    String stem = steps(y ? "Y" + word.substring(1) : word);
    return y ? "y" + stem.substring(1) : stem;
  }

  private static String steps(String word) {
    String w = step1c(step1b(step1a(word)));
    w = replaced(w, STEP_2, 0);
    w = replaced(w, STEP_3, 0);
    return step5(step4(w));
  }

  private static String step1a(String w) {
    int length = w.length();
    if (length > 4 && w.endsWith("sses") || length > 3 && w.endsWith("ies")) {
      return cut(w, 2);
    }
    return length > 2 && w.endsWith("s") && w.charAt(length - 2) != 's' ? cut(w, 1) : w;
  }

  private static String step1b(String w) {
    if (w.length() > 3 && w.endsWith("eed")) {
      return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
    }
    int ending = w.endsWith("ed") ? 2 : w.endsWith("ing") ? 3 : 0;
    if (ending == 0 || w.length() == ending || !hasVowel(cut(w, ending))) {
      return w;
    }
    String stem = cut(w, ending);
    if (stem.endsWith("at")
        || stem.endsWith("bl")
        || stem.endsWith("iz")
        || isShort(stem) && !isDoubled(stem)) {
      return stem + "e";
    }
    return isDoubled(stem) ? cut(stem, 1) : stem;
  }

  private static String step1c(String w) {
    int length = w.length();
    boolean turns = length > 2 && w.endsWith("y") && "aeiou".indexOf(w.charAt(length - 2)) < 0;
    return turns ? cut(w, 1) + "i" : w;
  }

  private static String step4(String w) {
    String ending = ending(w, STEP_4);
    if (ending.isEmpty() && w.length() > 4 && (w.endsWith("sion") || w.endsWith("tion"))) {
      return measure(cut(w, 3)) > 1 ? cut(w, 3) : w;
    }
    return replaced(w, STEP_4, 1);
  }

  private static String step5(String w) {
    String result = w;
    if (w.length() > 1 && w.endsWith("e")) {
      String stem = cut(w, 1);
      int measure = measure(stem);
      result = measure > 1 || measure == 1 && !isShort(stem) ? stem : w;
    }
    return result.endsWith("ll") && measure(result) > 1 ? cut(result, 1) : result;
  }

  private static String replaced(String w, Map<String, String> endings, int above) {
    String ending = ending(w, endings);
    String stem = cut(w, ending.length());
    return ending.isEmpty() || measure(stem) <= above ? w : stem + endings.get(ending);
  }

  /** The longest of the endings that the word has before which something stands, or nothing. */
  private static String ending(String w, Map<String, String> endings) {
    for (int length = Math.min(7, w.length() - 1); length > 1; length--) {
      String ending = w.substring(w.length() - length);
      if (endings.containsKey(ending)) {
        return ending;
      }
    }
    return "";
  }

  /** How often a vowel is followed by a consonant. */
  private static int measure(String w) {
    int measure = 0;
    for (int i = 1; i < w.length(); i++) {
      if (isVowel(w, i - 1) && !isVowel(w, i)) {
        measure++;
      }
    }
    return measure;
  }

  private static boolean hasVowel(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (isVowel(w, i)) {
        return true;
      }
    }
    return false;
  }

  /** A y is a vowel behind a consonant only. */
  private static boolean isVowel(String w, int i) {
    char c = w.charAt(i);
    return "aeiou".indexOf(c) >= 0 || c == 'y' && i > 0 && !isVowel(w, i - 1);
  }

  private static boolean isDoubled(String w) {
    int last = w.length() - 1;
    return last > 0
        && w.charAt(last) == w.charAt(last - 1)
        && "aeiouylsz".indexOf(w.charAt(last)) < 0;
  }

  /** Consonants, one vowel, one consonant that is no w, x or y: such a word keeps its final e. */
  private static boolean isShort(String w) {
    int last = w.length() - 1;
    if (last < 2 || "aeiouwxy".indexOf(w.charAt(last)) >= 0 || !isVowel(w, last - 1)) {
      return false;
    }
    for (int i = 0; i < last - 1; i++) {
      if (isVowel(w, i)) {
        return false;
      }
    }
    return true;
  }

  private static String cut(String w, int letters) {
    return w.substring(0, w.length() - letters);
  }

  private static Map<String, String> emptied(String... endings) {
    return java.util.Arrays.stream(endings)
        .collect(java.util.stream.Collectors.toUnmodifiableMap(e -> e, e -> ""));
  }
}
