package org.cribsheet.site;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cribsheet.compare.Limit;
import org.cribsheet.compare.Themes;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.notes.Topic;
import org.cribsheet.site.view.CompareViews.PieceView;
import org.cribsheet.text.Inline;
import org.cribsheet.text.InlineNodes;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Json;

/**
 * What a service's notes state, for scripts: a file a service, loaded when a reader points at a
 * link to it or picks it for a comparison.
 *
 * <pre>
 * {name, full, purpose: words, topics: [[id, title, theme, facts], …], limits: [[anchor, kind, pieces], …]}
 * facts: [[id, words], [id, words, facts], …]
 * pieces: words and, in a list of one, numbers: ["Kept for ", ["14 d"], " at most"]
 * </pre>
 *
 * Facts before the first topic stand in one without id and title. Words are {@link InlineNodes}
 * without links: they are read where a link would lead away.
 */
final class FactFiles {
  private static final String FOLDER = "assets/data/facts/";

  private FactFiles() {}

  static String path(String slug) {
    return FOLDER + slug + ".js";
  }

  static List<TextFile> of(Notebook notebook, List<Limit> limits) {
    Once<Map<String, List<Limit>>> bySlug =
        new Once<>(() -> limits.stream().collect(groupingBy(Limit::service)));
    return notebook.services().stream()
        .map(
            s ->
                new TextFile(
                    path(s.slug()),
                    () -> {
                      List<Limit> own = bySlug.get().getOrDefault(s.slug(), List.of());
                      return Json.part("facts", s.slug(), facts(s, own));
                    }))
        .toList();
  }

  private static Map<String, Object> facts(Service s, List<Limit> limits) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", s.shortName());
    facts.put("full", s.name());
    boolean purpose = !Sentences.purpose(s).isEmpty();
    facts.put(
        "purpose",
        purpose ? InlineNodes.unlinked(((Block.Paragraph) s.lead().get(0)).text()) : List.of());
    facts.put("topics", topics(s, purpose ? s.lead().subList(1, s.lead().size()) : s.lead()));
    facts.put("limits", Figures.byFact(limits).stream().map(FactFiles::limit).toList());
    return facts;
  }

  private static List<Object> topics(Service s, List<Block> lead) {
    List<Object> topics = new ArrayList<>();
    List<Object> first = items(lead);
    if (!first.isEmpty()) {
      topics.add(List.of("", "", "", first));
    }
    for (Topic t : s.topics()) {
      String title = Headings.words(t.title());
      topics.add(List.of(t.id(), title, Themes.of(title).orElse(""), items(t.blocks())));
    }
    return topics;
  }

  private static List<Object> items(List<Block> blocks) {
    List<Object> items = new ArrayList<>();
    blocks.forEach(b -> add(b, items));
    return items;
  }

  /** Situations and code are for the page: what they say is no fact that stands alone. */
  private static void add(Block block, List<Object> items) {
    if (block instanceof Bullet b) {
      List<Object> inside = items(b.children());
      List<Object> words = InlineNodes.unlinked(b.text());
      items.add(inside.isEmpty() ? List.of(b.id(), words) : List.of(b.id(), words, inside));
    } else if (block instanceof Block.Paragraph p) {
      items.add(List.of("", InlineNodes.unlinked(p.text())));
    } else if (block instanceof Block.Quote q) {
      q.content().forEach(inner -> add(inner, items));
    } else if (block instanceof Block.Table t) {
      items.add(List.of(t.id(), table(t)));
    }
  }

  /** A table says what it is about by its heads. */
  private static List<Object> table(Block.Table t) {
    List<Inline> heads = new ArrayList<>();
    for (List<Inline> head : t.header()) {
      if (!Inlines.plain(head).isBlank()) {
        heads.add(new Inline.Text(heads.isEmpty() ? "" : " · "));
        heads.addAll(head);
      }
    }
    return List.of(List.of("table", InlineNodes.unlinked(heads)));
  }

  /** A fact with numbers of several kinds stands with the first. */
  private static List<Object> limit(List<Limit> fact) {
    List<Object> pieces = new ArrayList<>();
    for (PieceView piece : Figures.of(fact).pieces()) {
      pieces.add(piece.number() ? List.of(piece.text()) : piece.text());
    }
    return List.of(fact.get(0).anchor(), kind(fact.get(0).unit()), pieces);
  }

  private static String kind(String unit) {
    return switch (unit) {
      case "s" -> "Times";
      case "B" -> "Sizes";
      case "count" -> "Counts";
      case "%" -> "Rates";
      default -> unit.endsWith("/s") ? "Rates" : "Measures";
    };
  }
}
