package org.cribsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages cut into pieces of a few sections, each of which is loaded by itself: of a long page a
 * question needs little. {@code split.js} cuts by the same rule; it is told where the rule does not
 * hold.
 */
final class Chunks {
  /** A piece that has so many documents ends with its section. */
  static final int FULL = 16;

  private final List<List<SearchDocument>> all = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Integer> together = new ArrayList<>();
  private int section;

  Chunks(List<List<SearchDocument>> pages) {
    for (int page = 0; page < pages.size(); page++) {
      cut(page, pages.get(page));
    }
  }

  /** The documents of each piece. */
  List<List<SearchDocument>> all() {
    return all;
  }

  /** The number of the page that a piece is of. */
  int page(int chunk) {
    return pages.get(chunk);
  }

  /** Sections that begin no piece though the one before is full: both stand in the same place. */
  List<Integer> together() {
    return together;
  }

  private void cut(int page, List<SearchDocument> own) {
    int from = 0;
    for (int i = 1; i < own.size(); i++) {
      if (!Outline.heading(own.get(i)).equals(Outline.heading(own.get(i - 1)))) {
        section++;
        if (i - from >= FULL) {
          if (own.get(i).url().equals(own.get(i - 1).url())) {
            together.add(section);
          } else {
            add(page, own.subList(from, i));
            from = i;
          }
        }
      }
    }
    section++;
    add(page, own.subList(from, own.size()));
  }

  private void add(int page, List<SearchDocument> documents) {
    pages.add(page);
    all.add(documents);
  }
}
