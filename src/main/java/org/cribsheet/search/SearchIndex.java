package org.cribsheet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A lunr index over documents, which it knows by their place in the list. */
public final class SearchIndex {
  private final TermCounts counts;
  private final Weights weights;

  /** To find out by which words a document is found costs as much as to count them. */
  private final IdentityHashMap<SearchDocument, String> words = new IdentityHashMap<>();

  private SearchIndex(List<SearchDocument> documents) {
    documents.forEach(document -> words.put(document, document.words()));
    this.counts = TermCounts.of(documents, this::words);
    this.weights = Weights.of(counts);
  }

  public static SearchIndex build(List<SearchDocument> documents) {
    return new SearchIndex(documents);
  }

  /** The words by which a document is found. */
  String words(SearchDocument document) {
    String known = words.get(document);
    return known == null ? document.words() : known;
  }

  TermCounts counts() {
    return counts;
  }

  Weights weights() {
    return weights;
  }

  /**
   * The index as lunr itself would write it, for {@code lunr.Index.load}; a test holds it to
   * lunr's, byte for byte.
   */
  public String json() {
    return "{\"version\":\""
        + Lunr.VERSION
        + "\",\"fields\":"
        + TermCounts.NAMES.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"))
        + ",\"fieldVectors\":["
        + vectors()
        + "],\"invertedIndex\":["
        + inverted()
        + "],\"pipeline\":[]}";
  }

  private String vectors() {
    List<String> vectors = new ArrayList<>();
    for (int document = 0; document < counts.documents().size(); document++) {
      for (int field = 0; field < TermCounts.NAMES.size(); field++) {
        List<String> elements = new ArrayList<>();
        counts
            .documents()
            .get(document)
            .get(field)
            .each((term, times) -> elements.add(term + "," + weights.of(term, times)));
        vectors.add(
            "[\""
                + TermCounts.NAMES.get(field)
                + "/"
                + document
                + "\",["
                + String.join(",", elements)
                + "]]");
      }
    }
    return String.join(",", vectors);
  }

  private String inverted() {
    List<StringBuilder[]> postings = postings();
    SortedMap<String, Integer> sorted = new TreeMap<>();
    for (int term = 0; term < counts.terms().size(); term++) {
      sorted.put(counts.terms().get(term), term);
    }
    return sorted.entrySet().stream()
        .map(term -> posting(term, postings.get(term.getValue())))
        .collect(Collectors.joining(","));
  }

  /** For each term, for each field, the documents that have it there. */
  private List<StringBuilder[]> postings() {
    List<StringBuilder[]> postings = new ArrayList<>();
    for (int term = 0; term < counts.terms().size(); term++) {
      StringBuilder[] fields = new StringBuilder[TermCounts.NAMES.size()];
      Arrays.setAll(fields, field -> new StringBuilder());
      postings.add(fields);
    }
    for (int document = 0; document < counts.documents().size(); document++) {
      List<Tally> fields = counts.documents().get(document);
      for (int field = 0; field < fields.size(); field++) {
        String entry = "\"" + document + "\":{}";
        int place = field;
        fields.get(field).each((term, times) -> add(postings.get(term)[place], entry));
      }
    }
    return postings;
  }

  private static void add(StringBuilder list, String entry) {
    list.append(list.length() == 0 ? "" : ",").append(entry);
  }

  private static String posting(Map.Entry<String, Integer> term, StringBuilder[] fields) {
    StringBuilder out =
        new StringBuilder("[\"" + term.getKey() + "\",{\"_index\":" + term.getValue());
    for (int field = 0; field < fields.length; field++) {
      out.append(",\"")
          .append(TermCounts.NAMES.get(field))
          .append("\":{")
          .append(fields[field])
          .append('}');
    }
    return out.append("}]").toString();
  }
}
