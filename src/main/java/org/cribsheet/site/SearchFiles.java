package org.cribsheet.site;

import org.cribsheet.site.Frames.Card;

/**
 * What pages load for the search. Every page can open it; the rest comes when it is first opened.
 */
final class SearchFiles {
  static final String OPENER = "assets/js/search/open.js";

  private SearchFiles() {}

  /** The page of results shows its style from the start. */
  static Card card(String title) {
    return Card.of(title, "Search the notes: every bullet is found by its own words.")
        .with("assets/css/search.css");
  }
}
