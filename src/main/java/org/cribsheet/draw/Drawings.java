package org.cribsheet.draw;

import java.util.Map;
import java.util.Optional;

/**
 * The drawings at hand, by the fingerprint of their source.
 *
 * @param bySource only drawings that may stand on a page
 */
public record Drawings(Map<String, Drawing> bySource) {
  public static final Drawings NONE = new Drawings(Map.of());

  public Drawings {
    bySource = Map.copyOf(bySource);
  }

  public Optional<Drawing> of(String source) {
    return Optional.ofNullable(bySource.get(Fingerprint.of(source)));
  }
}
