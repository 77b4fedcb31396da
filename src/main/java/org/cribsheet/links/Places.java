package org.cribsheet.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids of all pages. A link asks for one of them, so that what was linked stays as it is while
 * other ids come and go.
 */
final class Places implements Function<Places.Place, Optional<List<String>>> {
  /** A place on a service's page that a link names. */
  record Place(String slug, String anchor) {}

  private final Map<String, Set<String>> anchors = new HashMap<>();

  Places(List<Known> services) {
    services.forEach(s -> anchors.put(s.slug(), s.anchors()));
  }

  /** Nothing if the place is there; else the ids that are there in its stead. */
  @Override
  public Optional<List<String>> apply(Place place) {
    Set<String> ids = anchors.getOrDefault(place.slug(), Set.of());
    return ids.contains(place.anchor()) ? Optional.empty() : Optional.of(List.copyOf(ids));
  }
}
