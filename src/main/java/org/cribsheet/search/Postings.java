package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.search.TermCounts.Field;

/**
 * Where each word stands, in few bytes: for each field, for each word the steps from one document
 * that has it to the next; behind a step, where the word stands there more than once, minus how
 * often. Words are in the order in which they first occur, which gives back lunr's numbers.
 */
final class Postings {
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private final List<List<List<Integer>>> steps = new ArrayList<>();
  private final List<List<Integer>> last = new ArrayList<>();
  private final TermCounts counts;

  Postings(TermCounts counts) {
    this.counts = counts;
    for (int field = 0; field < TermCounts.NAMES.size(); field++) {
      steps.add(new ArrayList<>());
      last.add(new ArrayList<>());
    }
    for (int document = 0; document < counts.documents().size(); document++) {
      List<Field> fields = counts.documents().get(document);
      for (int field = 0; field < fields.size(); field++) {
        add(document, field, fields.get(field).written());
      }
    }
  }

  private void add(int document, int field, Tally written) {
    written.each(
        (term, times) -> {
          int place = place(term);
          List<Integer> list = steps.get(field).get(place);
          list.add(document - last.get(field).set(place, document));
          if (times > 1) {
            list.add(-times);
          }
        });
  }

  private int place(int term) {
    Integer place = places.putIfAbsent(term, places.size());
    if (place != null) {
      return place;
    }
    steps.forEach(lists -> lists.add(new ArrayList<>()));
    last.forEach(documents -> documents.add(0));
    return places.size() - 1;
  }

  Map<String, Object> json() {
    List<String> words = places.keySet().stream().map(counts.terms()::get).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", String.join(" ", words));
    json.put("postings", steps);
    return json;
  }
}
