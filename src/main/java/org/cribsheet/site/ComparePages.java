package org.cribsheet.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.compare.LiftedTable;
import org.cribsheet.notes.Service;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.CompareViews.ChoiceView;
import org.cribsheet.site.view.CompareViews.ChoicesView;
import org.cribsheet.site.view.CompareViews.ColumnView;
import org.cribsheet.site.view.CompareViews.ComparisonView;
import org.cribsheet.site.view.CompareViews.EntryView;
import org.cribsheet.site.view.CompareViews.ServiceTablesView;
import org.cribsheet.site.view.CompareViews.ShelfView;
import org.cribsheet.site.view.CompareViews.ThemeView;
import org.cribsheet.site.view.LinkView;
import org.cribsheet.site.view.Links;
import org.cribsheet.site.view.NoteViews;
import org.cribsheet.text.Inlines;

/** The comparison shelf, and a page for each curated comparison. */
final class ComparePages {
  static final String SHELF = "compare/index.html";

  /** What tables that are pages need beyond all others. */
  static final String STYLE = "assets/css/tables.css";

  private static final Links LINKS = Links.from(SHELF);

  private final Inputs in;
  private final Areas areas;
  private final Frames frames;

  ComparePages(Inputs in, Areas areas, Frames frames) {
    this.in = in;
    this.areas = areas;
    this.frames = frames;
  }

  static String path(Comparison comparison) {
    return "compare/" + comparison.slug() + ".html";
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page(SHELF, "compare", this::shelf));
    in.shelf().curated().forEach(c -> pages.add(new Page(path(c), "comparison", () -> view(c))));
    return pages;
  }

  private ShelfView shelf() {
    Card card =
        Card.of(
                "Comparisons",
                "What is easily confused, side by side: which one fits, and how to tell from the question.")
            .previewing(in.notebook().services().stream().map(Service::slug).toList())
            .with(STYLE)
            .loading("assets/js/facts.js", "assets/js/page-pick.js");
    Map<String, List<Comparison>> themes =
        in.shelf().curated().stream()
            .collect(groupingBy(Comparison::theme, LinkedHashMap::new, toList()));
    List<ThemeView> views = new ArrayList<>();
    themes.forEach(
        (theme, list) ->
            views.add(new ThemeView(theme, list.stream().map(ComparePages::entry).toList())));
    return new ShelfView(frames.anywhere(SHELF, "compare", card), choices(), views, lifted());
  }

  private List<ChoicesView> choices() {
    return areas.all().stream()
        .map(
            area ->
                new ChoicesView(
                    area.name(),
                    area.services().stream()
                        .map(s -> new ChoiceView(s.slug(), s.shortName()))
                        .toList()))
        .toList();
  }

  private static EntryView entry(Comparison c) {
    String services =
        c.columns().stream().map(Column::slug).distinct().collect(Collectors.joining("+"));
    return new EntryView(c.slug() + ".html", c.title(), c.question(), services);
  }

  private List<ServiceTablesView> lifted() {
    Map<String, List<LiftedTable>> byService =
        in.shelf().lifted().stream()
            .collect(groupingBy(LiftedTable::service, LinkedHashMap::new, toList()));
    List<ServiceTablesView> views = new ArrayList<>();
    byService.forEach(
        (slug, tables) ->
            views.add(
                new ServiceTablesView(
                    LINKS.toService(slug, ""),
                    tables.get(0).serviceName(),
                    tables.stream().map(ComparePages::table).toList())));
    return views;
  }

  private static LinkView table(LiftedTable t) {
    String columns =
        t.table().header().stream()
            .map(Inlines::plain)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(" · "));
    String title = t.title().isBlank() ? columns : t.title();
    return new LinkView(
        LINKS.toService(t.service(), t.table().id()), title, title.equals(columns) ? "" : columns);
  }

  private ComparisonView view(Comparison c) {
    Card card =
        Card.of(c.title(), Sentences.description(c.question()))
            .previewing(pointed(c))
            .with(STYLE)
            .loading("assets/js/page-tables.js", "assets/js/page-compare.js");
    NoteViews notes = new NoteViews(LINKS);
    return new ComparisonView(
        frames.written(path(c), "comparison", card, c.position()),
        c.theme(),
        c.question(),
        attribute(c),
        columns(c),
        notes.table(c.table()),
        notes.blocks(c.after()),
        others(c));
  }

  private static Set<String> pointed(Comparison c) {
    Set<String> slugs = new LinkedHashSet<>();
    c.columns().forEach(column -> slugs.add(column.slug()));
    slugs.addAll(Pointed.by(List.of(c.table())));
    slugs.addAll(Pointed.by(c.after()));
    return slugs;
  }

  /** What is compared; the other columns say with what. */
  private static String attribute(Comparison c) {
    return c.table().header().isEmpty() ? "" : Inlines.plain(c.table().header().get(0));
  }

  /** Several columns may be about one service: then their places tell them apart. */
  private static List<ColumnView> columns(Comparison c) {
    Set<String> keys = new HashSet<>();
    List<ColumnView> columns = new ArrayList<>();
    for (Column k : c.columns()) {
      String key = keys.add(k.slug()) ? k.slug() : k.slug() + "." + (columns.size() + 1);
      columns.add(new ColumnView(key, LINKS.toService(k.slug(), k.anchor()), k.name()));
    }
    return columns;
  }

  private List<LinkView> others(Comparison c) {
    return in.shelf().curated().stream()
        .filter(o -> o.theme().equals(c.theme()) && !o.slug().equals(c.slug()))
        .map(o -> new LinkView(o.slug() + ".html", o.title(), o.question()))
        .toList();
  }
}
