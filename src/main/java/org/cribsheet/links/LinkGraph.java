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

  /**
   * Takes mentions as they come, by the slug that they name. A sentence that a page says twice is
   * kept once, and a lone name, as in a cell of a table, only where the page has nothing better.
   */
  LinkGraph(Map<String, List<Mention>> found) {
    mentions = new HashMap<>();
    found.forEach((slug, all) -> mentions.put(slug, worthShowing(all)));
  }

  /** The mentions of a service on other pages, in reading order. */
  public List<Mention> mentions(String slug) {
    return mentions.getOrDefault(slug, List.of());
  }

  private static List<Mention> worthShowing(List<Mention> all) {
    Set<String> pagesThatSaySomething = new HashSet<>();
    for (Mention m : all) {
      if (!isBare(m)) {
        pagesThatSaySomething.add(m.from());
      }
    }
    Set<List<String>> seen = new HashSet<>();
    List<Mention> kept = new ArrayList<>();
    for (Mention m : all) {
      boolean better = isBare(m) && pagesThatSaySomething.contains(m.from());
      if (!better && seen.add(List.of(m.from(), Inlines.plain(m.sentence())))) {
        kept.add(m);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isBare(Mention mention) {
    return mention.sentence().stream()
        .allMatch(i -> i instanceof Inline.Link || Inlines.plain(List.of(i)).length() < 3);
  }
}
