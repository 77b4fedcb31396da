package org.cribsheet.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Slugs;

/**
 * Gives out the ids of one page. A written id wins; otherwise it is the words of the topic and the
 * block's own first six, with a number only among equals, so that rewording or moving other bullets
 * changes nothing.
 */
final class Ids {
  private static final int OWN_WORDS = 6;

  private final Reporter reporter;
  private final Map<String, Position> written = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /** For words that several blocks share, the number up to which all are given. */
  private final Map<String, Integer> counted = new HashMap<>();

  Ids(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Claims an id before any is made up, so that a made-up one never takes it. */
  void reserve(String id, Position position) {
    Position first = written.putIfAbsent(id, position);
    if (first != null) {
      reporter.report(
          Problem.error(
                  Code.DUPLICATE_ID, position, "the id '" + id + "' stands twice on this page")
              .hint("it was first used at " + first));
    }
    given.add(id);
  }

  String of(Optional<String> id, String topic, String words) {
    return id.orElseGet(() -> made(topic, words));
  }

  private String made(String topic, String words) {
    String own = Slugs.ofFirst(words, OWN_WORDS);
    String base = topic.isEmpty() ? own : own.isEmpty() ? topic : topic + "-" + own;
    if (base.isEmpty()) {
      base = "note";
    }
    if (given.add(base)) {
      return base;
    }
    int n = counted.getOrDefault(base, 1) + 1;
    while (!given.add(base + "-" + n)) {
      n++;
    }
    counted.put(base, n);
    return base + "-" + n;
  }
}
