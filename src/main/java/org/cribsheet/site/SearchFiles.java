package org.cribsheet.site;

import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.search.SearchScript;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.Frames.Card;

/**
 * What pages load for the search. Every page can open it; the rest comes when it is first opened.
 */
final class SearchFiles {
  private SearchFiles() {}

  /** The parts in which passages come: one for each area, and one for all else. */
  static List<String> passages(Areas areas) {
    return Stream.concat(areas.all().stream().map(Area::slug), Stream.of(SearchScript.OTHER))
        .distinct()
        .toList();
  }

  /** The page of results shows its style from the start. */
  static Card card(String title) {
    return Card.of(title, "Search the notes: every bullet is found by its own words.")
        .with("assets/css/search.css");
  }
}
