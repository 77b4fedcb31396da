package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;

/**
 * Which questions and cards ask for what a topic says, so that its page can tell how one stands. A
 * service's places are looked up when it is first asked for. Safe for several threads.
 */
public final class TopicItems {
  private record Item(Ref about, String id) {}

  private final Map<String, Service> services = new HashMap<>();
  private final Map<String, List<Item>> items = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> topics = new ConcurrentHashMap<>();

  public TopicItems(QuestionBank bank, Notebook notebook) {
    notebook.services().forEach(s -> services.put(s.slug(), s));
    bank.questions().forEach(q -> q.about().forEach(ref -> add(ref, q.id())));
    bank.cards().forEach(c -> add(new Ref(c.service(), c.anchor()), c.id()));
  }

  private void add(Ref about, String id) {
    items.computeIfAbsent(about.service(), s -> new ArrayList<>()).add(new Item(about, id));
  }

  /** Their ids, in the order of the bank. */
  public List<String> of(String service, String topic) {
    return List.copyOf(topics.computeIfAbsent(service, this::topics).getOrDefault(topic, Set.of()));
  }

  private Map<String, Set<String>> topics(String slug) {
    Service service = services.get(slug);
    return service == null ? Map.of() : topics(service);
  }

  /** Ids by topic. */
  private Map<String, Set<String>> topics(Service service) {
    NoteIndex index = new NoteIndex(new Notebook(List.of(service)));
    Map<String, Set<String>> ids = new HashMap<>();
    for (Item item : items.getOrDefault(service.slug(), List.of())) {
      index
          .find(item.about())
          .filter(found -> !found.topicId().isEmpty())
          .ifPresent(
              found ->
                  ids.computeIfAbsent(found.topicId(), t -> new LinkedHashSet<>()).add(item.id()));
    }
    return ids;
  }
}
