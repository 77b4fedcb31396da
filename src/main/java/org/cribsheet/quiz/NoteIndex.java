package org.cribsheet.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Quote;
import org.cribsheet.notes.Block.Remark;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.text.Inline;

/** The bullets and scenarios of a notebook by their addresses. */
final class NoteIndex {
  /**
   * A place in the notes.
   *
   * @param topic the heading under which it stands; empty in the lead
   * @param topicId the id of that heading; empty in the lead
   * @param written whether its author wrote its id, so that others may rest on it
   */
  record Found(Block block, List<Inline> topic, String topicId, boolean written) {}

  /** Where the walk is. */
  private record Under(List<Inline> title, String id) {}

  private final Map<String, Map<String, Found>> places = new LinkedHashMap<>();

  NoteIndex(Notebook notebook) {
    notebook.services().forEach(this::service);
  }

  boolean has(String service) {
    return places.containsKey(service);
  }

  Collection<String> services() {
    return places.keySet();
  }

  Optional<Found> find(Ref ref) {
    return Optional.ofNullable(places.getOrDefault(ref.service(), Map.of()).get(ref.bullet()));
  }

  /** The ids on which others may rest. */
  List<String> written(String service) {
    return places.getOrDefault(service, Map.of()).entrySet().stream()
        .filter(e -> e.getValue().written())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void service(Service service) {
    Map<String, Found> found = places.computeIfAbsent(service.slug(), s -> new LinkedHashMap<>());
    service.lead().forEach(b -> block(b, new Under(List.of(), ""), found));
    for (Topic topic : service.topics()) {
      Under under = new Under(topic.title(), topic.id());
      topic.blocks().forEach(b -> block(b, under, found));
    }
  }

  private static void block(Block block, Under under, Map<String, Found> found) {
    if (block instanceof Bullet b) {
      found.putIfAbsent(b.id(), new Found(b, under.title(), under.id(), b.writtenId()));
      b.children().forEach(c -> block(c, under, found));
    } else if (block instanceof Quote q) {
      q.content().forEach(c -> block(c, under, found));
    } else if (block instanceof Scenario s) {
      found.putIfAbsent(s.id(), new Found(s, under.title(), under.id(), s.writtenId()));
      s.parts().forEach(p -> part(p, under, found));
    }
  }

  private static void part(Block.Part part, Under under, Map<String, Found> found) {
    if (part instanceof Option o) {
      o.children().forEach(c -> block(c, under, found));
    } else if (part instanceof Remark r) {
      block(r.block(), under, found);
    }
  }
}
