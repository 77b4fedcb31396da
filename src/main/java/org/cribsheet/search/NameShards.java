package org.cribsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names of pages in small parts, by how each is written as one word. */
final class NameShards {
  /** Letters in a part, about. */
  private static final int FULL = 1_500;

  private final Corners corners = new Corners(FULL);
  private final List<List<List<Object>>> parts = new ArrayList<>();

  NameShards(Names names) {
    SortedMap<String, List<Names.Name>> byKey = new TreeMap<>();
    names.all().forEach(n -> byKey.computeIfAbsent(n.joined(), any -> new ArrayList<>()).add(n));
    List<List<Object>> part = new ArrayList<>();
    for (Map.Entry<String, List<Names.Name>> same : byKey.entrySet()) {
      if (corners.begins(same.getKey())) {
        parts.add(part);
        part = new ArrayList<>();
      }
      for (Names.Name name : same.getValue()) {
        part.add(List.of(name.words(), name.page(), name.isAlone()));
        corners.grow(name.words().length() + 8);
      }
    }
    parts.add(part);
  }

  /** The first key that may stand in each part. */
  List<String> starts() {
    return corners.starts();
  }

  /** Of each name its words, its page's number, and whether it is a common word as well. */
  List<List<List<Object>>> parts() {
    return parts;
  }
}
