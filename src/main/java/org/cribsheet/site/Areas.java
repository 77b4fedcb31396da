package org.cribsheet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;

/** The areas that have services, in the vocabulary's order; what it does not know comes last. */
final class Areas {
  /** As many marks as the style sheet has colors for. */
  private static final int HUES = 12;

  /**
   * An area of this site.
   *
   * @param services in reading order
   */
  record Area(String slug, String name, int hue, List<Service> services) {
    String path() {
      return "areas/" + slug + ".html";
    }
  }

  private final List<Area> all = new ArrayList<>();
  private final Map<String, Area> byService = new HashMap<>();

  Areas(Vocabulary vocabulary, Notebook notebook) {
    Map<String, List<Service>> services = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    vocabulary.areas().stream()
        .sorted(Comparator.comparingInt(Vocabulary.Area::order))
        .forEach(
            area -> {
              services.put(area.slug(), new ArrayList<>());
              names.put(area.slug(), area.name());
            });
    notebook
        .services()
        .forEach(s -> services.computeIfAbsent(slug(s), k -> new ArrayList<>()).add(s));
    services.forEach((slug, list) -> add(slug, names.getOrDefault(slug, name(slug)), list));
  }

  private void add(String slug, String name, List<Service> services) {
    if (!services.isEmpty()) {
      Area area = new Area(slug, name, all.size() % HUES, List.copyOf(services));
      all.add(area);
      services.forEach(s -> byService.put(s.slug(), area));
    }
  }

  private static String slug(Service service) {
    return service.area().isBlank() ? "other" : service.area();
  }

  private static String name(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }

  List<Area> all() {
    return all;
  }

  Area of(Service service) {
    return Objects.requireNonNull(byService.get(service.slug()), service.slug());
  }
}
