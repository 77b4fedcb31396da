package org.cribsheet.links;

import java.util.Map;
import java.util.Set;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Service;

/**
 * What links to a service may name.
 *
 * @param shortName what a link says that has no words of its own
 * @param terms that mean a place on its page, with the ids of the places
 * @param anchors all ids of its page
 */
record Known(String slug, String shortName, Map<String, String> terms, Set<String> anchors) {
  static Known of(Service service, Vocabulary vocabulary) {
    return new Known(
        service.slug(), service.shortName(), Terms.of(service, vocabulary), Anchors.of(service));
  }
}
