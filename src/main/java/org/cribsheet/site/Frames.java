package org.cribsheet.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.site.Areas.Area;
import org.cribsheet.site.view.DayView;
import org.cribsheet.site.view.Frame;
import org.cribsheet.site.view.Frame.MenuArea;
import org.cribsheet.site.view.Frame.SiteView;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;
import org.cribsheet.source.Position;

/** Puts each page into its surroundings. */
final class Frames {
  /** What a page is called, and what it loads beside what every page does. */
  record Card(String title, String description, List<String> styles, List<String> scripts) {
    static Card of(String title, String description) {
      return new Card(title, description, List.of(), List.of());
    }

    Card with(String style) {
      return new Card(title, description, List.of(style), scripts);
    }

    Card loading(String... scripts) {
      return new Card(title, description, styles, List.of(scripts));
    }
  }

  private final SiteConfig config;
  private final SiteView site;
  private final Menu menu;

  Frames(Inputs in, Areas areas) {
    this.config = in.config();
    this.menu = new Menu(areas);
    this.site =
        new SiteView(
            config.title(),
            config.language(),
            config.base().map(base -> base + config.path()).orElse(""),
            places(),
            pages(in.pages()),
            edition(in),
            in.config().colors().equals(SiteConfig.Colors.NONE)
                ? List.of("assets/css/site.css")
                : List.of("assets/css/site.css", ColorSheet.PATH),
            List.of("assets/js/site.js", SearchFiles.OPENER, SearchFiles.ARRIVAL),
            SearchFiles.passages(areas));
  }

  private static List<LinkView> places() {
    return List.of(
        new LinkView("compare/index.html", "Compare"),
        new LinkView("limits.html", "Limits"),
        new LinkView("quiz.html", "Quiz"),
        new LinkView("sheet.html", "Sheet"));
  }

  private static List<LinkView> pages(List<InfoPage> pages) {
    return pages.stream()
        .sorted(InfoPage.ORDER)
        .map(p -> new LinkView(p.path(), p.title()))
        .toList();
  }

  /** The newest day on which anything was checked. A build reads no clock. */
  private static DayView edition(Inputs in) {
    return DayView.parse(
        in.notebook().services().stream()
            .flatMap(s -> Stream.concat(Stream.of(s.meta()), s.topics().stream().map(Topic::meta)))
            .map(Meta::checked)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder()));
  }

  SiteView site() {
    return site;
  }

  Frame anywhere(String path, String kind, Card card) {
    return frame(path, kind, card, Links.from(path).root(), menu.anywhere(), "");
  }

  /** For a page that a host shows under any address: its links begin at the base path. */
  Frame absolute(String path, String kind, Card card) {
    return frame(path, kind, card, config.path(), menu.anywhere(), "");
  }

  Frame in(Area area, String path, Card card) {
    return frame(path, "area", card, Links.from(path).root(), menu.in(area), "");
  }

  Frame at(Service service, Area area, Card card) {
    String path = Links.servicePath(service.slug());
    return frame(path, "service", card, "../", menu.at(service, area), source(service.position()));
  }

  private Frame frame(
      String path, String kind, Card card, String root, List<MenuArea> areas, String source) {
    return new Frame(
        site,
        card.title(),
        card.description(),
        root,
        path,
        kind,
        areas,
        card.styles(),
        card.scripts(),
        source);
  }

  /** Only notes of the repository have a place on its host; those of another folder do not. */
  private String source(Position at) {
    return config
        .repository()
        .filter(r -> at.file().startsWith("content/"))
        .map(r -> r + "/blob/" + config.branch() + "/" + at.file() + "#L" + at.line())
        .orElse("");
  }
}
