package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which documents stand on which page under which headings. Documents are told page by page, in the
 * order in which each page first has one.
 */
final class Outline {
  private final Map<String, List<SearchDocument>> pages = new LinkedHashMap<>();

  Outline(List<SearchDocument> documents) {
    documents.forEach(d -> pages.computeIfAbsent(d.page(), p -> new ArrayList<>()).add(d));
  }

  /** All documents, page by page. */
  List<SearchDocument> documents() {
    return pages.values().stream().flatMap(List::stream).toList();
  }

  /** The documents of each page. */
  List<List<SearchDocument>> pages() {
    return List.copyOf(pages.values());
  }

  /**
   * A row for each page: its kind, address, title, other names, services and the part that holds
   * its passages; then its headings in turn, each with how many documents stand under it.
   */
  List<List<Object>> rows(Map<String, String> parts) {
    List<List<Object>> rows = new ArrayList<>();
    pages.forEach(
        (page, documents) -> {
          SearchDocument first = documents.get(0);
          boolean isNamed = !first.kind().isOnPage();
          List<Object> row = new ArrayList<>();
          row.add(first.kind().name().toLowerCase(Locale.ROOT));
          row.add(page);
          row.add(first.title());
          row.add(isNamed ? first.heading() : "");
          row.add(first.service());
          row.add(part(parts, first));
          headings(documents, row);
          rows.add(row);
        });
    return rows;
  }

  static String part(Map<String, String> parts, SearchDocument document) {
    return parts.getOrDefault(document.service(), SearchScript.OTHER);
  }

  private static void headings(List<SearchDocument> documents, List<Object> row) {
    String heading = heading(documents.get(0));
    int count = 0;
    for (SearchDocument document : documents) {
      if (!heading(document).equals(heading)) {
        row.add(heading);
        row.add(count);
        heading = heading(document);
        count = 0;
      }
      count++;
    }
    row.add(heading);
    row.add(count);
  }

  static String heading(SearchDocument document) {
    return document.kind().isOnPage() ? document.heading() : "";
  }
}
