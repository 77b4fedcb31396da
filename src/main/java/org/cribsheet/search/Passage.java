package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.text.Stamped;

/** What is shown of a part's documents, column by column: like beside like packs well. */
final class Passage {
  private final List<Integer> steps = new ArrayList<>();
  private final List<Object> anchors = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, List<String>> limits = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
  private int last;
  private String url = "";

  void add(int number, SearchDocument document) {
    steps.add(number - last);
    anchors.add(document.url().equals(url) ? Anchors.SAME : Anchors.brief(document));
    texts.add(document.shown().text());
    if (!document.shown().rows().isEmpty()) {
      rows.put(String.valueOf(number), document.shown().rows());
    }
    if (!document.limits().isEmpty()) {
      limits.put(String.valueOf(number), document.limits());
    }
    last = number;
    url = document.url();
  }

  Map<String, Object> json() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("steps", steps);
    data.put("anchors", anchors);
    data.put("texts", texts);
    data.put("limits", limits);
    if (!rows.isEmpty()) {
      data.put("rows", rows);
    }
    return data;
  }

  Stamped stamped(String part) {
    return Stamped.part("passages", part, json());
  }
}
