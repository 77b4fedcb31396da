package org.cribsheet.site;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Limit;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Service;
import org.cribsheet.quiz.Ref;
import org.cribsheet.site.Frames.Card;
import org.cribsheet.site.view.CompareViews.FigureView;
import org.cribsheet.site.view.CompareViews.LookAlikeView;
import org.cribsheet.site.view.CompareViews.PieceView;
import org.cribsheet.site.view.CompareViews.SheetGroupView;
import org.cribsheet.site.view.CompareViews.SheetView;
import org.cribsheet.site.view.Links;
import org.cribsheet.text.Inlines;

/**
 * The sheet for the night before: look-alikes and the numbers that matter most, as many as fit on
 * one side of A4.
 */
final class SheetPage {
  private static final String PATH = "sheet.html";

  /**
   * What one side of A4 holds in the style sheet's print: three columns of so many lines of so many
   * characters.
   */
  private static final int LINES = 3 * 80;

  private static final int CHARACTERS = 44;

  /** Shorter than this, a fact gains nothing by being shorter still. */
  private static final int SENTENCE = 60;

  private final Inputs in;
  private final Frames frames;
  private final Names names;
  private final Links links = Links.from(PATH);
  private final Map<Ref, Long> asked;

  SheetPage(Inputs in, Frames frames, Names names) {
    this.in = in;
    this.frames = frames;
    this.names = names;
    this.asked =
        in.bank().questions().stream()
            .flatMap(q -> q.about().stream())
            .collect(groupingBy(ref -> ref, counting()));
  }

  Page page() {
    return new Page(PATH, "sheet", this::view);
  }

  private SheetView view() {
    List<LookAlikeView> pairs = in.shelf().curated().stream().map(this::lookAlike).toList();
    int room = LINES;
    for (LookAlikeView pair : pairs) {
      room -= lines(pair.title()) + lines(pair.question());
    }
    Map<String, List<FigureView>> figures = figures(room);
    Card card =
        Card.of(
                "The night before",
                "Look-alikes and limits for the last evening. Read it once, and stop.")
            .loading("assets/js/page-sheet.js")
            .previewing(figures.keySet());
    return new SheetView(
        frames.anywhere(PATH, "sheet", card),
        groups(figures),
        pairs,
        QuizFiles.parts(in.data()),
        QuizFiles.weak());
  }

  private static int lines(String text) {
    return (text.length() + CHARACTERS - 1) / CHARACTERS;
  }

  /**
   * One of each service in turn, so that none takes all the room; in a turn those first on which
   * most questions rest.
   */
  private Map<String, List<FigureView>> figures(int lines) {
    Map<String, List<List<Limit>>> facts = facts();
    Map<String, List<FigureView>> chosen = new LinkedHashMap<>();
    facts.keySet().forEach(slug -> chosen.put(slug, new ArrayList<>()));
    int room = lines;
    int turns = facts.values().stream().mapToInt(List::size).max().orElse(0);
    for (int turn = 0; turn < turns; turn++) {
      for (List<Limit> fact : turn(facts, turn)) {
        FigureView figure = Figures.of(fact);
        List<FigureView> group = requireNonNull(chosen.get(fact.get(0).service()));
        int needed =
            lines(figure.pieces().stream().map(PieceView::text).collect(joining()))
                + (group.isEmpty() ? 1 : 0);
        if (needed <= room) {
          room -= needed;
          group.add(figure);
        }
      }
    }
    chosen.values().removeIf(List::isEmpty);
    return chosen;
  }

  private List<List<Limit>> turn(Map<String, List<List<Limit>>> facts, int turn) {
    return facts.values().stream()
        .filter(ofService -> turn < ofService.size())
        .map(ofService -> ofService.get(turn))
        .sorted(Comparator.comparingInt(this::asked).reversed())
        .toList();
  }

  private List<SheetGroupView> groups(Map<String, List<FigureView>> figures) {
    return figures.entrySet().stream()
        .map(
            e ->
                new SheetGroupView(
                    links.toService(e.getKey(), ""), names.of(e.getKey()), e.getValue()))
        .toList();
  }

  /** Of each service those first on which most questions rest, then those of the fewest words. */
  private Map<String, List<List<Limit>>> facts() {
    Set<String> services = services();
    Set<List<String>> seen = new HashSet<>();
    return Figures.byFact(in.shelf().limits()).stream()
        .filter(f -> services.isEmpty() || services.contains(f.get(0).service()))
        .filter(f -> seen.add(List.of(f.get(0).service(), f.get(0).anchor())))
        .sorted(Comparator.comparingInt(this::asked).reversed().thenComparing(SheetPage::length))
        .collect(groupingBy(f -> f.get(0).service(), this::inReadingOrder, toList()));
  }

  /** How many questions rest on it. */
  private int asked(List<Limit> fact) {
    return Math.toIntExact(
        asked.getOrDefault(new Ref(fact.get(0).service(), fact.get(0).anchor()), 0L));
  }

  private static int length(List<Limit> fact) {
    return Math.max(SENTENCE, Inlines.plain(fact.get(0).text()).length());
  }

  private Map<String, List<List<Limit>>> inReadingOrder() {
    Map<String, Integer> order = new HashMap<>();
    in.notebook().services().forEach(s -> order.put(s.slug(), order.size()));
    return new TreeMap<>(Comparator.comparing(slug -> order.getOrDefault(slug, Integer.MAX_VALUE)));
  }

  /** The services that any exam asks for. */
  private Set<String> services() {
    Set<String> services = new HashSet<>();
    in.exams().forEach(e -> services.addAll(e.services()));
    in.notebook().services().stream()
        .filter(s -> !s.meta().tasks().isEmpty())
        .map(Service::slug)
        .forEach(services::add);
    return services;
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
