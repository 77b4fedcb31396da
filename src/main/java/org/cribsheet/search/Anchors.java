package org.cribsheet.search;

import org.cribsheet.search.SearchDocument.Kind;
import org.cribsheet.text.Slugs;

/**
 * Says an anchor in few bytes. Most are made from the first heading and the first words of the text, so it is enough to say how
 * many words; {@code unpack.js} does the same the other way round. One that cannot be said so is written out.
 */
final class Anchors {
  /** Where the document before is. */
  static final Object SAME = -1;

  private static final int MOST = 8;

  private Anchors() {}

  static Object brief(SearchDocument document) {
    for (int words = MOST; words >= 0; words--) {
      if (guess(document, words).equals(document.anchor())) {
        return words;
      }
    }
    return document.anchor();
  }

  private static String guess(SearchDocument document, int words) {
    String heading = document.kind() == Kind.PASSAGE ? document.heading() : "";
    String topic = Slugs.of(heading.split(SearchDocument.BELOW, 2)[0]);
    String own = Slugs.ofFirst(document.text(), words);
    return topic.isEmpty() || own.isEmpty() ? topic + own : topic + "-" + own;
  }
}
