package org.cribsheet.site;

import org.cribsheet.site.Frames.Card;

/** What the search page loads beside what every page does. */
final class SearchFiles {
  private SearchFiles() {}

  static Card card(String title) {
    return Card.of(title, "Search the notes: every bullet is found by its own words.")
        .with("assets/css/search.css");
  }
}
