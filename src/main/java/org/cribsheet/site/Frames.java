package org.cribsheet.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.notes.Service;
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
  /**
   * What a page is called, and what it loads beside what every page does.
   *
   * @param facts the services that it shows previews of
   */
  record Card(
      String title,
      String description,
      List<String> styles,
      List<String> scripts,
      List<String> facts) {
    static Card of(String title, String description) {
      return new Card(title, description, List.of(), List.of(), List.of());
    }

    Card with(String... styles) {
      return new Card(title, description, List.of(styles), scripts, facts);
    }

    Card loading(String... more) {
      List<String> all = Stream.concat(scripts.stream(), Stream.of(more)).toList();
      return new Card(title, description, styles, all, facts);
    }

    /** Links to these services show what they lead to. */
    Card previewing(Collection<String> slugs) {
      return slugs.isEmpty()
          ? this
          : new Card(title, description, styles, scripts, List.copyOf(slugs));
    }
  }

  private final SiteConfig config;
  private final Optional<Repository> repository;
  private final SiteView site;
  private final Menu menu;

  Frames(Inputs in, Areas areas) {
    this.config = in.config();
    this.repository = Repository.of(config);
    this.menu = new Menu(areas);
    this.site =
        new SiteView(
            config.title(),
            config.language(),
            config.direction(),
            HostRules.CONTENT,
            home(config),
            image(in),
            Feed.exists(config, in.changelog()),
            config.things(),
            places(),
            pages(in.pages()),
            DayView.of(Edition.of(in.notebook(), in.changelog())),
            in.config().colors().equals(SiteConfig.Colors.NONE)
                ? List.of(Bundles.STYLE)
                : List.of(Bundles.STYLE, ColorSheet.PATH),
            List.of(Bundles.PAGE),
            SearchFiles.passages(areas));
  }

  private static String home(SiteConfig config) {
    return config.base().map(base -> base + config.path()).orElse("");
  }

  /** Whoever shows it asks for it by its full address, so it needs one. */
  private static String image(Inputs in) {
    boolean there = in.assets().stream().anyMatch(a -> a.path().equals(HostFiles.CARD));
    return there ? in.config().base().map(b -> home(in.config()) + HostFiles.CARD).orElse("") : "";
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

  SiteView site() {
    return site;
  }

  Frame anywhere(String path, String kind, Card card) {
    return frame(path, kind, card, Links.from(path).root(), menu.anywhere(), "");
  }

  /** For a page that somebody wrote into a file of its own. */
  Frame written(String path, String kind, Card card, Position at) {
    String source = repository.map(r -> r.lines(at, at.line())).orElse("");
    return frame(path, kind, card, Links.from(path).root(), menu.anywhere(), source);
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
    Position at = service.position();
    String source = repository.map(r -> r.lines(at, at.line())).orElse("");
    return frame(path, "service", card, "../", menu.at(service, area), source);
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
        card.facts().stream().map(FactFiles::path).toList(),
        source);
  }
}
