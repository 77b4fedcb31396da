package org.cribsheet.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.links.Known.Spoken;
import org.cribsheet.links.Lexicon.Hits;
import org.cribsheet.links.Names.Named;
import org.cribsheet.links.Pieces.Found;
import org.cribsheet.links.Places.Place;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Target;

/** Turns names and {@code [[links]]} in running text into links to the pages that there are. */
public final class Resolver {
  private final WikiLinks wikiLinks;
  private final Set<String> pages;
  private final Lexicon lexicon;

  /** Knows no places yet, and tells nobody of links that lead nowhere. */
  Resolver(Vocabulary vocabulary, List<Spoken> services) {
    Map<String, Spoken> bySlug = new LinkedHashMap<>();
    services.forEach(s -> bySlug.put(s.slug(), s));
    this.wikiLinks = new WikiLinks(vocabulary, bySlug, new Places(List.of()), new Reporter());
    this.pages = bySlug.keySet();
    this.lexicon = new Lexicon();
    for (Entry e : vocabulary.services()) {
      e.aliases().forEach(a -> lexicon.name(a, e.slug(), List.of()));
      e.ambiguous().forEach(a -> lexicon.name(a.word(), e.slug(), a.near()));
    }
    bySlug.forEach(
        (slug, service) ->
            service.terms().forEach(term -> lexicon.term(term.getKey(), slug, term.getValue())));
  }

  private Resolver(WikiLinks wikiLinks, Set<String> pages, Lexicon lexicon) {
    this.wikiLinks = wikiLinks;
    this.pages = pages;
    this.lexicon = lexicon;
  }

  /** The same that learns elsewhere which places there are. */
  Resolver asking(Function<Place, Optional<List<String>>> places) {
    return new Resolver(wikiLinks.asking(places), pages, lexicon);
  }

  /** The same that tells somebody of links that lead nowhere. */
  public Resolver telling(Reporter reporter) {
    return new Resolver(wikiLinks.telling(reporter), pages, lexicon);
  }

  /**
   * One line, cell or title with its links.
   *
   * @param own the page's own service, which it does not link to by name; empty for none
   */
  public List<Inline> resolve(List<Inline> text, String own) {
    return line(text, own).text();
  }

  /** The same for whole blocks. */
  public List<Block> resolveBlocks(List<Block> blocks, String own) {
    return new BlockLinker(this, own, (line, place) -> {}).blocks(blocks, Optional.empty());
  }

  /** Only the links that an author wrote, as in a heading. */
  public List<Inline> written(List<Inline> text) {
    return wikiLinks.resolved(text);
  }

  /**
   * A line with its links.
   *
   * @param flat the line laid flat
   * @param mentions the services it links to, in the order of their first links
   * @param named those of them that the text names without a link of the author's, with their
   *     targets
   * @param near the phrases in it that settle ambiguous words
   */
  record Linked(
      List<Inline> text,
      Line flat,
      Map<String, Span> mentions,
      Map<String, Target> named,
      Set<Integer> near) {}

  Linked line(List<Inline> written, String own) {
    List<Inline> text = wikiLinks.resolved(written);
    Line line = Line.of(text);
    Hits hits = lexicon.hits(line.text());
    List<Named> names = Names.in(line, hits);
    Map<String, String> anchors = Pointing.anchors(line, names, hits);
    Map<String, Target> targets = new HashMap<>();
    List<Found> found = new ArrayList<>();
    Map<String, Span> mentions = new LinkedHashMap<>(line.linked());
    for (Named n : names) {
      if (pages.contains(n.slug()) && !n.slug().equals(own) && !mentions.containsKey(n.slug())) {
        Target target = new Target.OnService(n.slug(), anchors.getOrDefault(n.slug(), ""));
        targets.put(n.slug(), target);
        mentions.put(n.slug(), n.at());
        found.add(new Found(n.at(), target));
      }
    }
    return new Linked(Pieces.linked(text, found), line, mentions, targets, hits.near);
  }

  /**
   * A part of a line that has been linked before: the same links to the same places, each once.
   *
   * @param left what the parts before have left to link; what this one links is taken out
   */
  List<Inline> part(List<Inline> written, Linked whole, Map<String, Target> left) {
    List<Inline> text = wikiLinks.resolved(written);
    Line line = Line.of(text);
    Hits hits = lexicon.hits(line.text());
    hits.near.addAll(whole.near());
    List<Found> found = new ArrayList<>();
    for (Named n : Names.in(line, hits)) {
      Optional.ofNullable(left.remove(n.slug())).ifPresent(t -> found.add(new Found(n.at(), t)));
    }
    return Pieces.linked(text, found);
  }
}
