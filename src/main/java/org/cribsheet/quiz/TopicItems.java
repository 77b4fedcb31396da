package org.cribsheet.quiz;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cribsheet.notes.Notebook;

/**
 * Which questions and cards ask for what a topic says, so that its page can tell how one stands.
 */
public final class TopicItems {
  private final NoteIndex index;
  private final Map<Ref, Set<String>> items = new HashMap<>();

  public TopicItems(QuestionBank bank, Notebook notebook) {
    index = new NoteIndex(notebook);
    bank.questions().forEach(q -> q.about().forEach(ref -> add(ref, q.id())));
    bank.cards().forEach(c -> add(new Ref(c.service(), c.anchor()), c.id()));
  }

  private void add(Ref ref, String id) {
    index
        .find(ref)
        .filter(found -> !found.topicId().isEmpty())
        .map(found -> new Ref(ref.service(), found.topicId()))
        .ifPresent(topic -> items.computeIfAbsent(topic, t -> new LinkedHashSet<>()).add(id));
  }

  /** Their ids, in the order of the bank. */
  public List<String> of(String service, String topic) {
    return List.copyOf(items.getOrDefault(new Ref(service, topic), Set.of()));
  }
}
