package org.cribsheet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.search.SearchDocument.Kind;

/** What pages go by, as {@code pages.js} compares names. */
final class Names {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-_/.]+");

  /** A first word of more titles than this tells nothing apart. */
  private static final int MAKER = 4;

  /**
   * A name of a page.
   *
   * @param words its words, with spaces between
   * @param page the page's number
   * @param isAlone whether it is a common word as well
   */
  record Name(String words, int page, boolean isAlone) {
    /** The name without what separates its words. */
    String joined() {
      return BETWEEN.matcher(words).replaceAll("");
    }

    int length() {
      return words.split(" ", -1).length;
    }
  }

  private final List<Name> all = new ArrayList<>();
  private final Map<String, Integer> first = new LinkedHashMap<>();

  Names(List<List<SearchDocument>> pages) {
    for (int page = 0; page < pages.size(); page++) {
      SearchDocument own = pages.get(page).get(0);
      if (own.kind() == Kind.PAGE) {
        first.merge(words(own.title()).split(" ", -1)[0], 1, Integer::sum);
        Set<Name> names = new LinkedHashSet<>();
        names.add(new Name(words(own.title()), page, own.title().startsWith("(")));
        for (String name : own.heading().split(SearchDocument.OR, -1)) {
          names.add(new Name(words(name), page, name.startsWith("(")));
        }
        names.removeIf(name -> name.joined().isEmpty());
        all.addAll(names);
      }
    }
  }

  /** All names, page by page. */
  List<Name> all() {
    return all;
  }

  /** Words before many names, such as a maker's. */
  List<String> makers() {
    return first.entrySet().stream()
        .filter(e -> e.getValue() > MAKER)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many words the longest name has. */
  int longest() {
    return all.stream().mapToInt(Name::length).max().orElse(0);
  }

  private static String words(String name) {
    return String.join(" ", Tokens.wholes(name));
  }
}
