package org.cribsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A lunr index over documents, which it knows by their place in the list. */
public final class SearchIndex {
  private final TermCounts counts;
  private final Weights weights;
  private final List<List<SortedMap<Integer, Integer>>> postings;

  SearchIndex(TermCounts counts, Weights weights) {
    this.counts = counts;
    this.weights = weights;
    this.postings = postings(counts);
  }

  /** Builds an index here and now. Whoever has other work to do meanwhile lets an {@link Indexer} warm up. */
  public static SearchIndex build(List<SearchDocument> documents) {
    try (Indexer indexer = Indexer.start()) {
      return indexer.build(documents);
    }
  }

  List<String> terms() {
    return counts.terms();
  }

  /** How often a term stands in each document that has it in a field: by document, in their order. */
  SortedMap<Integer, Integer> postings(int field, int term) {
    return postings.get(field).get(term);
  }

  Weights weights() {
    return weights;
  }

  private static List<List<SortedMap<Integer, Integer>>> postings(TermCounts counts) {
    List<List<SortedMap<Integer, Integer>>> postings = new ArrayList<>();
    for (int field = 0; field < TermCounts.FIELDS.size(); field++) {
      List<SortedMap<Integer, Integer>> lists = new ArrayList<>();
      counts.terms().forEach(term -> lists.add(new TreeMap<>()));
      for (int document = 0; document < counts.documents().size(); document++) {
        int number = document;
        counts.documents().get(document).get(field)
            .forEach((term, times) -> lists.get(term).put(number, times));
      }
      postings.add(lists);
    }
    return postings;
  }

  /** The index as lunr itself would write it, for {@code lunr.Index.load}; a test holds it to lunr's, byte for byte. */
  public String json() {
    StringBuilder out = new StringBuilder("{\"version\":\"" + Lunr.VERSION + "\",\"fields\":");
    out.append(TermCounts.FIELDS.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")));
    out.append(",\"fieldVectors\":[").append(vectors());
    return out.append("],\"invertedIndex\":[").append(inverted()).append("],\"pipeline\":[]}").toString();
  }

  private String vectors() {
    List<String> vectors = new ArrayList<>();
    for (int document = 0; document < counts.documents().size(); document++) {
      for (int field = 0; field < TermCounts.FIELDS.size(); field++) {
        List<String> elements = new ArrayList<>();
        counts.documents().get(document).get(field)
            .forEach((term, times) -> elements.add(term + "," + weights.of(term, times)));
        vectors.add(
            "[\"" + TermCounts.FIELDS.get(field) + "/" + document + "\",[" + String.join(",", elements) + "]]");
      }
    }
    return String.join(",", vectors);
  }

  private String inverted() {
    SortedMap<String, Integer> sorted = new TreeMap<>();
    for (int term = 0; term < terms().size(); term++) {
      sorted.put(terms().get(term), term);
    }
    return sorted.entrySet().stream().map(this::posting).collect(Collectors.joining(","));
  }

  private String posting(Map.Entry<String, Integer> term) {
    StringBuilder out = new StringBuilder("[\"" + term.getKey() + "\",{\"_index\":" + term.getValue());
    for (int field = 0; field < TermCounts.FIELDS.size(); field++) {
      out.append(
          postings(field, term.getValue()).keySet().stream()
              .map(document -> "\"" + document + "\":{}")
              .collect(Collectors.joining(",", ",\"" + TermCounts.FIELDS.get(field) + "\":{", "}")));
    }
    return out.append("}]").toString();
  }
}
