package org.cribsheet.site;

import java.util.List;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** A heading as others name it: without the colon that some authors end it with. */
final class Headings {
  private Headings() {}

  static String words(List<Inline> heading) {
    String words = Inlines.plain(heading).strip();
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }
}
