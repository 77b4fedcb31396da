package org.cribsheet.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object in the making. What is empty, zero or false is left out: the browser reads its
 * absence so.
 */
final class Entry {
  private final Map<String, Object> map = new LinkedHashMap<>();

  private Entry() {}

  static Entry of(String name, Object value) {
    return new Entry().with(name, value);
  }

  Entry with(String name, Object value) {
    boolean nothing =
        value.equals("")
            || value.equals(0)
            || value.equals(false)
            || (value instanceof Collection<?> items && items.isEmpty());
    if (!nothing) {
      map.put(name, value);
    }
    return this;
  }

  Map<String, Object> map() {
    return map;
  }
}
