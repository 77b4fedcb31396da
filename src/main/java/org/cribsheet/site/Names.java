package org.cribsheet.site;

import java.util.HashMap;
import java.util.Map;
import org.cribsheet.notes.Notebook;

/** What services are called where there is little room. */
final class Names {
  private final Map<String, String> names = new HashMap<>();

  Names(Notebook notebook) {
    notebook.services().forEach(s -> names.put(s.slug(), s.shortName()));
  }

  boolean knows(String slug) {
    return names.containsKey(slug);
  }

  String of(String slug) {
    return names.getOrDefault(slug, slug);
  }
}
