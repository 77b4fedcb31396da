package org.cribsheet.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.notes.Service;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.view.Frame.MenuArea;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;

/**
 * The menu beside every page. It costs bytes on every page, so it shows everything only while that is little: beyond
 * {@link #ALL} services, those of the current area; beyond that again, the current one's neighbors.
 */
final class Menu {
  private static final int ALL = 150;
  private static final int NEIGHBORS = 30;

  private final List<Area> areas;
  private final boolean whole;
  private final Map<String, List<LinkView>> links = new HashMap<>();
  private final Map<String, List<MenuArea>> shared = new HashMap<>();

  Menu(Areas areas) {
    this.areas = areas.all();
    this.whole = this.areas.stream().mapToInt(a -> a.services().size()).sum() <= ALL;
    this.areas.forEach(a -> links.put(a.slug(), links(a)));
    this.areas.forEach(a -> shared.put(a.slug(), menu(a, -1)));
    shared.put("", menu(null, -1));
  }

  private static List<LinkView> links(Area area) {
    return area.services().stream()
        .map(s -> new LinkView(Links.servicePath(s.slug()), s.shortName()))
        .toList();
  }

  /** For a page that belongs to no area. */
  List<MenuArea> anywhere() {
    return shared.get("");
  }

  List<MenuArea> in(Area area) {
    return shared.get(area.slug());
  }

  List<MenuArea> at(Service service, Area area) {
    return whole || area.services().size() <= ALL
        ? in(area)
        : menu(area, area.services().indexOf(service));
  }

  private List<MenuArea> menu(Area current, int at) {
    List<MenuArea> menu = new ArrayList<>();
    for (Area area : areas) {
      boolean here = area == current;
      List<LinkView> all = links.get(area.slug());
      List<LinkView> shown = whole || here ? window(all, at) : List.of();
      boolean more = here && shown.size() < all.size();
      menu.add(new MenuArea(area.path(), area.name(), area.hue(), here, more, shown));
    }
    return menu;
  }

  private List<LinkView> window(List<LinkView> all, int at) {
    if (all.size() <= ALL) {
      return all;
    }
    int from = Math.max(0, at - NEIGHBORS);
    return all.subList(from, Math.min(all.size(), Math.max(at, 0) + NEIGHBORS));
  }
}
