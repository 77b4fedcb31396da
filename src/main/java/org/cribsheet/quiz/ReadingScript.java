package org.cribsheet.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.notes.Facts;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Json;

/**
 * Makes {@code assets/data/reading.js}: of every service its topics, as {@code [id, title, facts]},
 * against which read marks are held.
 */
public final class ReadingScript {
  /** Where the script stands, from the site's root. */
  public static final String PATH = "assets/data/reading.js";

  private ReadingScript() {}

  public static String text(Notebook notebook) {
    Map<String, Object> topics = new LinkedHashMap<>();
    for (Service service : notebook.services()) {
      if (!service.topics().isEmpty()) {
        topics.put(service.slug(), service.topics().stream().map(ReadingScript::topic).toList());
      }
    }
    return Json.script("reading", topics);
  }

  private static List<Object> topic(Topic topic) {
    return List.of(topic.id(), title(topic), Facts.of(topic));
  }

  /** The heading without the colon at its end that some authors put. */
  private static String title(Topic topic) {
    String words = Inlines.plain(topic.title()).strip();
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }
}
