package org.cribsheet.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cribsheet.notes.Service;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.view.Frame.MenuArea;
import org.cribsheet.site.view.Links;

/**
 * The menu beside every page. It costs bytes on every page, so it shows everything only while that
 * is little: beyond {@link #ALL} services, those of the current area; beyond that again, the
 * current one's neighbors.
 */
final class Menu {
  private static final int ALL = 150;
  private static final int NEIGHBORS = 30;

  private final List<Area> areas;
  private final boolean whole;
  private final Map<String, List<MenuArea>> shared = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  Menu(Areas areas) {
    this.areas = areas.all();
    this.whole = this.areas.stream().mapToInt(a -> a.services().size()).sum() <= ALL;
    this.areas.forEach(a -> shared.put(a.slug(), menu(Optional.of(a), 0)));
    shared.put("", menu(Optional.empty(), 0));
    for (Area area : this.areas) {
      for (int i = 0; i < area.services().size(); i++) {
        places.put(area.services().get(i).slug(), i);
      }
    }
  }

  /** For a page that belongs to no area. */
  List<MenuArea> anywhere() {
    return Objects.requireNonNull(shared.get(""));
  }

  List<MenuArea> in(Area area) {
    return Objects.requireNonNull(shared.get(area.slug()), area.slug());
  }

  List<MenuArea> at(Service service, Area area) {
    return whole || area.services().size() <= ALL
        ? in(area)
        : menu(Optional.of(area), places.getOrDefault(service.slug(), 0));
  }

  private List<MenuArea> menu(Optional<Area> current, int at) {
    List<MenuArea> menu = new ArrayList<>();
    for (Area area : areas) {
      boolean here = current.filter(area::equals).isPresent();
      List<Service> shown = whole || here ? window(area.services(), at) : List.of();
      boolean more = here && shown.size() < area.services().size();
      menu.add(new MenuArea(area.path(), area.name(), area.hue(), here, more, links(shown)));
    }
    return menu;
  }

  private static List<Service> window(List<Service> all, int at) {
    if (all.size() <= ALL) {
      return all;
    }
    int from = Math.max(0, at - NEIGHBORS);
    return all.subList(from, Math.min(all.size(), at + NEIGHBORS));
  }

  private static Map<String, String> links(List<Service> services) {
    Map<String, String> links = new LinkedHashMap<>();
    services.forEach(s -> links.put(Links.servicePath(s.slug()), s.shortName()));
    return links;
  }
}
