package org.cribsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * All texts as rows of numbers, each of which stands for a word: where words stand, how often and
 * beside which others follows from that. Words that say nothing are left out.
 */
final class Written {
  private final List<List<String>> texts;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Writes texts, of each the words that say something. */
  Written(List<List<String>> texts) {
    this.texts = texts;
    texts.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
  }

  /**
   * Writes documents.
   *
   * @param wordsOf by which words each is found
   */
  static Written of(List<SearchDocument> documents, Function<SearchDocument, String> wordsOf) {
    return new Written(documents.stream().map(document -> words(wordsOf.apply(document))).toList());
  }

  /** The words of a text that say something. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(Tokens.spellings(text));
    words.removeIf(word -> StopWords.contains(word.toLowerCase(Locale.ROOT)));
    return words;
  }

  /**
   * The text of all documents as numbers of words. Those that stand there more than once come
   * first; each of the others is the next in the list of words, so its number need not be written.
   */
  Map<String, Object> json() {
    List<String> words = new ArrayList<>(counts.keySet());
    words.removeIf(word -> counts.getOrDefault(word, 0) == 1);
    // Frequent words get short numbers; among equals, like stands beside like, which packs well.
    words.sort(
        Comparator.<String>comparingInt(word -> -counts.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    int repeated = words.size();
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    Numbers text = new Numbers();
    int tokens = 0;
    for (List<String> row : texts) {
      for (String word : row) {
        Integer number = numbers.get(word);
        if (number == null) {
          words.add(word);
          text.next();
        } else {
          text.add(number);
        }
        tokens++;
      }
      text.end();
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", String.join(" ", words));
    json.put("repeated", repeated);
    json.put("tokens", tokens);
    json.put("text", text.toString());
    return json;
  }
}
