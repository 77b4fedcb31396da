package org.cribsheet.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/** Which service has claimed which name: no two may have the same in prose, nor in a heading. */
final class Claims {
  private final Reporter reporter;
  private final Map<String, String> inProse = new HashMap<>();
  private final Map<String, String> inHeadings = new HashMap<>();

  Claims(Reporter reporter) {
    this.reporter = reporter;
  }

  void prose(String slug, String name, Position place) {
    claim(inProse, slug, name, name, place);
  }

  /** Headings are compared whatever their letter case. */
  void heading(String slug, String name, Position place) {
    claim(inHeadings, slug, name.toLowerCase(Locale.ROOT), name, place);
  }

  /**
   * Two services may share an ambiguous word, since the words beside it decide; but not with a
   * third whose alias it is. Asked when all aliases are in.
   */
  void ambiguous(String slug, String word, Position place) {
    if (inProse.containsKey(word)) {
      prose(slug, word, place);
    }
  }

  private void claim(
      Map<String, String> names, String slug, String key, String name, Position place) {
    String owner = names.putIfAbsent(key, slug);
    if (owner != null && !owner.equals(slug)) {
      String message = "'" + name + "' is claimed by '" + owner + "' and by '" + slug + "'";
      reporter.report(
          Problem.error(Code.BAD_VOCABULARY, place, message)
              .hint("leave it to one of them, or list it under 'ambiguous' of both"));
    }
  }
}
