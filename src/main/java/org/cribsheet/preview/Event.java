package org.cribsheet.preview;

import java.util.Map;
import org.cribsheet.text.Json;

/**
 * Something that an open page is told.
 *
 * @param name what scripts listen for
 * @param json what they are told, in one line
 */
record Event(String name, String json) {
  /** The page is another now; {@code place} is the id at which it differs, or empty. */
  static Event changed(String place) {
    return new Event("changed", Json.text(Map.of("place", place)));
  }

  /**
   * Some words of the page are others now, and nothing else.
   *
   * @param place the id of what holds them
   * @param mark of the page with these words
   */
  static Event words(String place, Trail.Words words, String mark) {
    return new Event(
        "words",
        Json.text(Map.of("place", place, "was", words.was(), "now", words.now(), "mark", mark)));
  }

  /** Files that scripts read have changed. */
  static Event data(Iterable<String> paths) {
    return new Event("data", Json.text(Map.of("paths", paths)));
  }

  /** As a stream of events says it. */
  String text() {
    return "event: " + name + "\ndata: " + json + "\n\n";
  }
}
