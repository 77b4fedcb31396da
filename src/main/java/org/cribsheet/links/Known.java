package org.cribsheet.links;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Service;

/**
 * What links to a service may name.
 *
 * @param anchors all ids of its page
 */
record Known(Spoken spoken, Set<String> anchors) {
  /**
   * By what running text names a service: all that its own links depend on, whatever ids its
   * bullets have.
   *
   * @param shortName what a link says that has no words of its own
   * @param terms that mean a place on its page, with the ids of the places; of two that read alike
   *     the first counts
   */
  record Spoken(String slug, String shortName, List<Map.Entry<String, String>> terms) {}

  static Known of(Service service, Vocabulary vocabulary) {
    Spoken spoken =
        new Spoken(
            service.slug(),
            service.shortName(),
            List.copyOf(Terms.of(service, vocabulary).entrySet()));
    return new Known(spoken, Anchors.of(service));
  }

  String slug() {
    return spoken.slug();
  }
}
