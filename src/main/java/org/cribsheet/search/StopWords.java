package org.cribsheet.search;

import java.util.Set;

/**
 * Words that say nothing about what a text is about. Fewer than lunr's own: "least privilege",
 * "GET", "at most once" and "read only" are what people look for.
 */
final class StopWords {
  static final String LIST =
      "a also although an and anybody anything are as be because been both but by can could did do does e.g each eg"
          + " either etc even everybody everything for from had has have he her his how i i.e ie if in into is it its itself"
          + " just let may me must my neither nobody nor nothing of on or our rather shall she should so somebody something"
          + " still such than that the their them themselves then there therefore these they this those though to too us"
          + " very was we were what whatever when where whether which while who whoever whom whose will with within would"
          + " yet you your";

  private static final Set<String> WORDS = Set.of(LIST.split(" "));

  private StopWords() {}

  static boolean contains(String term) {
    return WORDS.contains(term);
  }
}
