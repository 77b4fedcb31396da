package org.cribsheet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms of all documents, counted as lunr's builder would count them.
 *
 * @param terms each at the place that is its number; lunr numbers terms in the order in which they
 *     first occur
 * @param documents for each document its fields, in the order of {@link #NAMES}
 */
record TermCounts(List<String> terms, List<List<Field>> documents) {
  static final List<String> NAMES = List.of("title", "heading", "text");

  /**
   * One field of one document.
   *
   * @param written terms as they stand in the text, in the order in which they first do
   * @param indexed those and their stems, in the order of their numbers
   */
  record Field(Tally written, Tally indexed) {}

  static TermCounts of(List<SearchDocument> documents) {
    Counter counter = new Counter();
    List<List<Field>> counts = new ArrayList<>();
    for (SearchDocument document : documents) {
      // A passage gets its page's name when hits are ranked; in the index it would stand a hundred
      // times a page.
      String title = document.kind().isOnPage() ? "" : document.title();
      counts.add(
          List.of(
              counter.count(title),
              counter.count(document.heading()),
              counter.count(document.words())));
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
    private final Map<String, Field> known = new HashMap<>();

    Field count(String text) {
      Field field = known.get(text);
      if (field == null) {
        field = counted(text);
        known.put(text, field);
      }
      return field;
    }

    /** A term is found as it stands and, where that differs, by its stem. */
    private Field counted(String text) {
      Map<Integer, Integer> written = new LinkedHashMap<>();
      SortedMap<Integer, Integer> indexed = new TreeMap<>();
      for (String term : Tokens.terms(text)) {
        if (!StopWords.contains(term)) {
          int number = number(term);
          int stem = stem(number, term);
          written.merge(number, 1, Integer::sum);
          indexed.merge(number, 1, Integer::sum);
          if (stem != number) {
            indexed.merge(stem, 1, Integer::sum);
          }
        }
      }
      return new Field(Tally.of(written), Tally.of(indexed));
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
      Integer number = numbers.putIfAbsent(term, terms.size());
      if (number == null) {
        terms.add(term);
        return terms.size() - 1;
      }
      return number;
    }
  }
}
