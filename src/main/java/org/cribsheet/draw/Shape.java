package org.cribsheet.draw;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a drawing.
 *
 * @param attributes by name, in the order in which they are written
 * @param text the element's own words; empty for all but text
 */
public record Shape(String name, Map<String, String> attributes, String text, List<Shape> inside) {
  public Shape {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    inside = List.copyOf(inside);
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
