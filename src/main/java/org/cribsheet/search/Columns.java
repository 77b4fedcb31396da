package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.search.SearchDocument.Kind;

/** What is shown of documents, column by column: like stands beside like, which packs well. */
final class Columns {
  private final Map<List<String>, Integer> pages = new LinkedHashMap<>();
  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private final List<Integer> page = new ArrayList<>();
  private final List<Integer> heading = new ArrayList<>();
  private final List<Object> anchor = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final Map<String, String> named = new LinkedHashMap<>();
  private final Map<String, String> comparisons = new LinkedHashMap<>();

  Columns(List<SearchDocument> documents) {
    String last = "";
    for (SearchDocument document : documents) {
      String number = String.valueOf(text.size());
      page.add(number(pages, List.of(document.page(), document.title())));
      heading.add(number(headings, document.heading()));
      anchor.add(document.url().equals(last) ? Anchors.SAME : Anchors.brief(document));
      text.add(document.text());
      if (document.kind() == Kind.PAGE) {
        named.put(number, document.service());
      } else if (document.kind() == Kind.COMPARISON) {
        comparisons.put(number, document.service());
      }
      last = document.url();
    }
  }

  private static <T> int number(Map<T, Integer> numbers, T value) {
    Integer number = numbers.putIfAbsent(value, numbers.size());
    return number == null ? numbers.size() - 1 : number;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pages", pages.keySet());
    json.put("headings", headings.keySet());
    json.put("page", steps(page));
    json.put("heading", steps(heading));
    json.put("anchor", anchor);
    json.put("text", text);
    json.put("named", named);
    json.put("comparisons", comparisons);
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
