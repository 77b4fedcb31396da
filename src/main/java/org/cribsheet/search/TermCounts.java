package org.cribsheet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cribsheet.search.SearchDocument.Kind;

/**
 * The terms of all documents, counted as lunr's builder would count them.
 *
 * @param terms each at the place that is its number; lunr numbers terms in the order in which they first occur
 * @param documents for each document its fields, in the order of {@link #FIELDS}
 */
record TermCounts(List<String> terms, List<List<SortedMap<Integer, Integer>>> documents) {
  static final List<String> FIELDS = List.of("title", "heading", "text");

  static TermCounts of(List<SearchDocument> documents) {
    Counter counter = new Counter();
    List<List<SortedMap<Integer, Integer>>> counts = new ArrayList<>();
    for (SearchDocument document : documents) {
      // A passage gets its page's name when hits are ranked; in the index it would stand a hundred times a page.
      String title = document.kind() == Kind.PASSAGE ? "" : document.title();
      counts.add(
          List.of(
              counter.count(title), counter.count(document.heading()), counter.count(document.text())));
    }
    return new TermCounts(List.copyOf(counter.terms), counts);
  }

  /** What is indexed of a text: each term as it stands and, where that differs, its stem. */
  static List<String> indexed(String text) {
    List<String> indexed = new ArrayList<>();
    for (String term : Tokens.terms(text)) {
      if (!StopWords.contains(term)) {
        indexed.add(term);
        String stem = Stemmer.stem(term);
        if (!stem.equals(term)) {
          indexed.add(stem);
        }
      }
    }
    return indexed;
  }

  private static final class Counter {
    final List<String> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Headings repeat from passage to passage. */
    private final Map<String, SortedMap<Integer, Integer>> known = new HashMap<>();

    SortedMap<Integer, Integer> count(String text) {
      // Not computeIfAbsent: counting fills the other map, and a text is long to hash twice only when new.
      SortedMap<Integer, Integer> counts = known.get(text);
      if (counts == null) {
        counts = new TreeMap<>();
        for (String term : indexed(text)) {
          counts.merge(number(term), 1, Integer::sum);
        }
        known.put(text, counts);
      }
      return counts;
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
