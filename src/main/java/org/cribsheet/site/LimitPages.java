package org.cribsheet.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Limit;
import org.cribsheet.notes.Block;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.CompareViews.FigureView;
import org.cribsheet.site.view.CompareViews.LimitView;
import org.cribsheet.site.view.CompareViews.LimitsView;
import org.cribsheet.site.view.CompareViews.LookAlikeView;
import org.cribsheet.site.view.CompareViews.SheetGroupView;
import org.cribsheet.site.view.CompareViews.SheetView;
import org.cribsheet.site.view.InlineViews;
import org.cribsheet.site.view.Links;
import org.cribsheet.text.Inlines;

/** Numbers in one table, and the sheet for the night before. */
final class LimitPages {
  private static final String LIMITS = "limits.html";
  private static final String SHEET = "sheet.html";

  private final Inputs in;
  private final Frames frames;
  private final Names names;
  private final Links links = Links.from(LIMITS);
  private final InlineViews inlines = new InlineViews(links);

  LimitPages(Inputs in, Frames frames, Names names) {
    this.in = in;
    this.frames = frames;
    this.names = names;
  }

  List<Page> pages() {
    return List.of(limits(), sheet());
  }

  private Page limits() {
    Card card =
        Card.of("Limits", "Every number worth knowing, each with the line of the notes that it comes from.")
            .loading("assets/js/page-tables.js");
    List<LimitView> rows = in.shelf().limits().stream().map(this::row).toList();
    return new Page(LIMITS, "limits", new LimitsView(frames.anywhere(LIMITS, "limits", card), rows));
  }

  private LimitView row(Limit limit) {
    return new LimitView(
        links.toService(limit.service(), limit.anchor()),
        links.toService(limit.service(), ""),
        names.of(limit.service()),
        limit.quantity(),
        limit.unit() + ":" + limit.value(),
        inlines.quoted(limit.text(), limit.service()));
  }

  private Page sheet() {
    Card card =
        Card.of("The night before", "Look-alikes and limits for the last evening. Read it once, and stop.");
    Map<String, List<Limit>> byService =
        in.shelf().limits().stream()
            .collect(groupingBy(l -> names.of(l.service()), LinkedHashMap::new, toList()));
    List<SheetGroupView> groups = new ArrayList<>();
    byService.forEach((name, list) -> groups.add(new SheetGroupView(name, figures(list))));
    List<LookAlikeView> pairs = in.shelf().curated().stream().map(this::lookAlike).toList();
    return new Page(
        SHEET, "sheet", new SheetView(frames.anywhere(SHEET, "sheet", card), groups, pairs));
  }

  private static List<FigureView> figures(List<Limit> limits) {
    return limits.stream()
        .map(l -> new FigureView(Inlines.plain(l.text()), l.quantity()))
        .toList();
  }

  private LookAlikeView lookAlike(Comparison c) {
    return new LookAlikeView(
        links.to(ComparePages.path(c)), c.title(), c.question(), trap(c.after()));
  }

  /** What a comparison warns of, in its own words. */
  private static String trap(List<Block> after) {
    return after.stream()
        .filter(Block.Quote.class::isInstance)
        .flatMap(q -> ((Block.Quote) q).content().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(p -> Inlines.plain(((Block.Paragraph) p).text()))
        .findFirst()
        .orElse("");
  }
}
