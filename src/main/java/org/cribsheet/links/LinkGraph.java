package org.cribsheet.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/** Who mentions whom, and in which words. */
public final class LinkGraph {
  public static final LinkGraph EMPTY = new LinkGraph(Map.of());

  private final Map<String, List<Mention>> mentions;

  /** Takes mentions by the slug that they name, in reading order. */
  LinkGraph(Map<String, List<Mention>> mentions) {
    this.mentions = new HashMap<>();
    mentions.forEach((slug, all) -> this.mentions.put(slug, List.copyOf(all)));
  }

  /** The mentions of a service on other pages, in reading order. */
  public List<Mention> mentions(String slug) {
    return mentions.getOrDefault(slug, List.of());
  }

  /**
   * Of all mentions of one service on one page those that are kept: a sentence that is said twice
   * once, and a lone name, as in a cell of a table, only where the page has nothing better.
   */
  static List<Mention> worthShowing(List<Mention> all) {
    boolean saysSomething = all.stream().anyMatch(m -> !isBare(m));
    Set<String> seen = new HashSet<>();
    List<Mention> kept = new ArrayList<>();
    for (Mention m : all) {
      boolean better = saysSomething && isBare(m);
      if (!better && seen.add(Inlines.plain(m.sentence()))) {
        kept.add(m);
      }
    }
    return kept;
  }

  private static boolean isBare(Mention mention) {
    return mention.sentence().stream()
        .allMatch(i -> i instanceof Inline.Link || Inlines.plain(List.of(i)).length() < 3);
  }
}
