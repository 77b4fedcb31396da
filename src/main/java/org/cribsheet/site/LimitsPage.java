package org.cribsheet.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cribsheet.compare.Limit;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.CompareViews.LimitView;
import org.cribsheet.site.view.CompareViews.LimitsView;
import org.cribsheet.site.view.InlineViews;
import org.cribsheet.site.view.Links;

/** Numbers in one table. */
final class LimitsPage {
  private static final String PATH = "limits.html";

  private final Inputs in;
  private final Frames frames;
  private final Names names;
  private final Links links = Links.from(PATH);
  private final InlineViews inlines = new InlineViews(links);

  LimitsPage(Inputs in, Frames frames, Names names) {
    this.in = in;
    this.frames = frames;
    this.names = names;
  }

  Page page() {
    return new Page(PATH, "limits", this::view);
  }

  private LimitsView view() {
    Card card =
        Card.of(
                "Limits",
                "Every number worth knowing, each with the line of the notes that it comes from.")
            .with(ComparePages.STYLE)
            .loading("assets/js/page-tables.js")
            .previewing(services());
    List<LimitView> rows = Figures.byFact(in.shelf().limits()).stream().map(this::row).toList();
    return new LimitsView(frames.anywhere(PATH, "limits", card), rows);
  }

  private Set<String> services() {
    Set<String> services = new LinkedHashSet<>();
    in.shelf().limits().forEach(l -> services.add(l.service()));
    return services;
  }

  /** All limits of one fact: its sentence is said once. */
  private LimitView row(List<Limit> fact) {
    Limit first = fact.get(0);
    return new LimitView(
        links.toService(first.service(), first.anchor()),
        links.toService(first.service(), ""),
        names.of(first.service()),
        fact.stream().map(Limit::quantity).toList(),
        fact.stream().map(l -> l.unit() + ":" + l.value()).collect(Collectors.joining(" ")),
        inlines.quoted(first.text(), first.service()));
  }
}
