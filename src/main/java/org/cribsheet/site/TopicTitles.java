package org.cribsheet.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Rewriter;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Ref;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** The titles of the topics under which places of the notes stand. */
final class TopicTitles extends Rewriter {
  private final Map<Ref, String> titles = new HashMap<>();
  private String service = "";
  private String topic = "";

  TopicTitles(Notebook notebook) {
    notebook.services().forEach(this::look);
  }

  private void look(Service s) {
    service = s.slug();
    s.topics()
        .forEach(
            t -> {
              topic = Inlines.plain(t.title());
              titles.put(new Ref(service, t.id()), topic);
              blocks(t.blocks(), Optional.empty());
            });
  }

  @Override
  protected List<Inline> text(List<Inline> text, Place place) {
    place.anchor().ifPresent(anchor -> titles.put(new Ref(service, anchor), topic));
    return text;
  }

  /** Empty for a place in a page's lead. */
  Optional<String> of(Ref ref) {
    return Optional.ofNullable(titles.get(ref));
  }
}
