package org.cribsheet.links;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.links.Lexicon.Hits;
import org.cribsheet.links.Lexicon.NameHit;

/** Which of the names that could be read in a line are meant. */
final class Names {
  /** A service's name in a line. */
  record Named(String slug, Span at) {}

  private Names() {}

  /**
   * From left to right, the longest that makes sense; what lies within it is no name of its own.
   */
  static List<Named> in(Line line, Hits hits) {
    List<Named> named = new ArrayList<>();
    int end = 0;
    for (NameHit hit : hits.names) {
      if (hit.at().start() >= end && isMeant(hit, hits) && line.isOpen(hit.at())) {
        named.add(new Named(hit.name().slug(), hit.at()));
        end = hit.at().end();
      }
    }
    return named;
  }

  private static boolean isMeant(NameHit hit, Hits hits) {
    return hit.name().near().isEmpty() || hit.name().near().stream().anyMatch(hits.near::contains);
  }
}
