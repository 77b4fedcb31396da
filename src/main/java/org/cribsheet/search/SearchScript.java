package org.cribsheet.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Json;

/**
 * Makes {@code assets/data/search.js}: the index, and what is shown of each document. What follows from something else is left
 * out, and {@code assets/js/search/unpack.js} puts it back: lunr's vectors follow from its posting lists and the weights, most
 * addresses from headings and first words.
 */
public final class SearchScript {
  /** Where the script stands, from the site's root. */
  public static final String PATH = "assets/data/search.js";

  /** Goes up when a reader of the old form could not read the new one. */
  private static final int VERSION = 1;

  private SearchScript() {}

  public static String text(SearchIndex index, List<SearchDocument> documents) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", VERSION);
    data.put("stop", StopWords.LIST);
    data.putAll(new Columns(documents).json());
    data.put("terms", String.join(" ", index.terms()));
    data.put("postings", postings(index));
    data.put("weights", weights(index));
    return Json.script("search", data);
  }

  /** For each field, for each term: the steps from document to document; where it stands more than once, minus how often. */
  private static List<Object> postings(SearchIndex index) {
    List<Object> fields = new ArrayList<>();
    for (int field = 0; field < TermCounts.FIELDS.size(); field++) {
      List<List<Integer>> lists = new ArrayList<>();
      for (int term = 0; term < index.terms().size(); term++) {
        lists.add(steps(index.postings(field, term)));
      }
      fields.add(lists);
    }
    return fields;
  }

  private static List<Integer> steps(SortedMap<Integer, Integer> posting) {
    List<Integer> steps = new ArrayList<>();
    int last = 0;
    for (Map.Entry<Integer, Integer> entry : posting.entrySet()) {
      steps.add(entry.getKey() - last);
      last = entry.getKey();
      if (entry.getValue() > 1) {
        steps.add(-entry.getValue());
      }
    }
    return steps;
  }

  /** By how many fields have a term and how often it stands in one. */
  private static Map<String, Object> weights(SearchIndex index) {
    Map<String, Object> weights = new LinkedHashMap<>();
    index.weights().all().forEach(
        (spread, byTimes) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          byTimes.forEach((times, weight) -> row.put(String.valueOf(times), new BigDecimal(weight)));
          weights.put(String.valueOf(spread), row);
        });
    return weights;
  }

  /** What is shown of documents, column by column: like stands beside like, which packs well. */
  private static final class Columns {
    private final Map<List<String>, Integer> pages = new LinkedHashMap<>();
    private final Map<String, Integer> headings = new LinkedHashMap<>();
    private final List<Integer> page = new ArrayList<>();
    private final List<Integer> heading = new ArrayList<>();
    private final List<Object> anchor = new ArrayList<>();
    private final Map<Kind, Map<String, String>> named = new LinkedHashMap<>();
    private final List<String> text;

    Columns(List<SearchDocument> documents) {
      text = documents.stream().map(SearchDocument::text).toList();
      named.put(Kind.PAGE, new LinkedHashMap<>());
      named.put(Kind.COMPARISON, new LinkedHashMap<>());
      SearchDocument last = null;
      for (SearchDocument document : documents) {
        page.add(number(pages, List.of(document.page(), document.title())));
        heading.add(number(headings, document.heading()));
        anchor.add(
            last != null && last.url().equals(document.url()) ? Anchors.SAME : Anchors.brief(document));
        if (document.kind() != Kind.PASSAGE) {
          named.get(document.kind()).put(String.valueOf(page.size() - 1), document.service());
        }
        last = document;
      }
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
      numbers.putIfAbsent(value, numbers.size());
      return numbers.get(value);
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("pages", pages.keySet());
      json.put("headings", headings.keySet());
      json.put("page", steps(page));
      json.put("heading", steps(heading));
      json.put("anchor", anchor);
      json.put("text", text);
      json.put("named", named.get(Kind.PAGE));
      json.put("comparisons", named.get(Kind.COMPARISON));
      return json;
    }

    private static List<Integer> steps(List<Integer> numbers) {
      List<Integer> steps = new ArrayList<>();
      int last = 0;
      for (int number : numbers) {
        steps.add(number - last);
        last = number;
      }
      return steps;
    }
  }
}
