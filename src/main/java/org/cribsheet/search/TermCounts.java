package org.cribsheet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The terms of all documents, counted as lunr's builder would count them.
 *
 * @param terms each at the place that is its number; lunr numbers terms in the order in which they
 *     first occur
 * @param documents for each document its fields, in the order of {@link #NAMES}; terms and their
 *     stems count
 */
record TermCounts(List<String> terms, List<List<Tally>> documents) {
  static final List<String> NAMES = List.of("title", "heading", "text");

  /**
   * Counts the terms of documents.
   *
   * @param words by which a document is found
   */
  static TermCounts of(List<SearchDocument> documents, Function<SearchDocument, String> words) {
    Counter counter = new Counter();
    List<List<Tally>> counts = new ArrayList<>();
    for (SearchDocument document : documents) {
      // A passage gets its page's name when hits are ranked; in the index it would stand a hundred
      // times a page.
      String title = document.kind().isOnPage() ? "" : document.title();
      counts.add(
          List.of(
              counter.count(title),
              counter.count(document.heading()),
              counter.count(words.apply(document))));
    }
    return new TermCounts(List.copyOf(counter.terms), counts);
  }

  private static final class Counter {
    final List<String> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * The number of a term's stem: words repeat, and stemming them costs more than all else here.
     */
    private final Map<Integer, Integer> stems = new HashMap<>();

    /** Headings repeat from passage to passage. */
    private final Map<String, Tally> known = new HashMap<>();

    Tally count(String text) {
      Tally field = known.get(text);
      if (field == null) {
        field = counted(text);
        known.put(text, field);
      }
      return field;
    }

    /** A term is found as it stands and, where that differs, by its stem. */
    private Tally counted(String text) {
      List<String> found = Tokens.terms(text);
      int[] all = new int[2 * found.size()];
      int count = 0;
      for (String term : found) {
        if (!StopWords.contains(term)) {
          int number = number(term);
          int stem = stem(number, term);
          all[count++] = number;
          if (stem != number) {
            all[count++] = stem;
          }
        }
      }
      return Tally.of(all, count);
    }

    private int stem(int number, String term) {
      Integer stem = stems.get(number);
      if (stem == null) {
        stem = number(Stemmer.stem(term));
        stems.put(number, stem);
      }
      return stem;
    }

    private int number(String term) {
      Integer number = numbers.get(term);
      if (number == null) {
        number = terms.size();
        numbers.put(term, number);
        terms.add(term);
      }
      return number;
    }
  }
}
