package org.cribsheet.search;

import java.util.List;
import org.cribsheet.text.Slugs;

/**
 * Says an anchor in few bytes. Most are made from the first heading and the first words of the
 * text, so it is enough to say how many words; {@code unpack.js} does the same the other way round.
 * One that cannot be said so is written out.
 */
final class Anchors {
  /** Where the document before is. */
  static final Object SAME = -1;

  private static final int MOST = 8;

  private Anchors() {}

  static Object brief(SearchDocument document) {
    String heading = document.kind().isOnPage() ? document.heading() : "";
    StringBuilder guess = new StringBuilder(Slugs.of(first(heading)));
    List<String> own = own(document.text());
    Object brief = document.anchor();
    for (int words = 0; words <= MOST; words++) {
      if (guess.toString().equals(document.anchor())) {
        brief = words;
      }
      if (words < own.size()) {
        guess.append(guess.length() == 0 ? "" : "-").append(own.get(words));
      }
    }
    return brief;
  }

  private static String first(String heading) {
    int below = heading.indexOf(SearchDocument.BELOW);
    return below < 0 ? heading : heading.substring(0, below);
  }

  private static List<String> own(String text) {
    String slug = Slugs.ofFirst(text, MOST);
    return slug.isEmpty() ? List.of() : List.of(slug.split("-"));
  }
}
