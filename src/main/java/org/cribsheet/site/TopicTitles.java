package org.cribsheet.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Rewriter;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Ref;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * The titles of the topics under which places of the notes stand. A service is walked through when
 * it is first asked for: a page asks for a few of many. Safe for several threads.
 */
final class TopicTitles {
  private final Map<String, Service> services = new HashMap<>();
  private final Map<String, Map<String, String>> titles = new ConcurrentHashMap<>();

  TopicTitles(Notebook notebook) {
    notebook.services().forEach(s -> services.put(s.slug(), s));
  }

  /** Empty for a place in a page's lead. */
  Optional<String> of(Ref ref) {
    return Optional.ofNullable(
        titles.computeIfAbsent(ref.service(), this::titles).get(ref.bullet()));
  }

  private Map<String, String> titles(String slug) {
    Service service = services.get(slug);
    return service == null ? Map.of() : new Walk().through(service);
  }

  /** Titles by the ids of a page. */
  private static final class Walk extends Rewriter {
    private final Map<String, String> titles = new HashMap<>();
    private String topic = "";

    Map<String, String> through(Service s) {
      s.topics()
          .forEach(
              t -> {
                topic = Inlines.plain(t.title());
                titles.put(t.id(), topic);
                blocks(t.blocks(), Optional.empty());
              });
      return titles;
    }

    @Override
    protected List<Inline> text(List<Inline> text, Place place) {
      place.anchor().ifPresent(anchor -> titles.put(anchor, topic));
      return text;
    }
  }
}
