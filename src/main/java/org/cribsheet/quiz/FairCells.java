package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Which cells of a row can be asked about: "Which of these?". One that another column could have
 * said as well is not fair, and one that names its own column asks nothing.
 */
final class FairCells {
  /** Words of more letters are forms of each other if they differ in so many at their ends. */
  private static final int LONGEST_ENDING = 3;

  private static final int SHORTEST_STEM = 4;

  /** Words that point at another cell instead of saying something. */
  private static final Pattern POINTS_ELSEWHERE =
      Pattern.compile(
          "\\b(see|same|like|as (with|for|above|below))\\b"
              + "|\\b(of|for|by|in|on|with|to|from|at|until) (that|those|this|these)\\b"
              + "|^(that|those|this|these)\\b",
          Pattern.CASE_INSENSITIVE);

  /** For each column the words that name it and no other. */
  private final List<Set<String>> heads;

  private final List<Set<String>> names;

  /**
   * Prepares the rows of a table.
   *
   * @param heads what each column is called
   * @param names what else it may be called; what two columns share tells nothing
   */
  FairCells(List<Set<String>> heads, List<Set<String>> names) {
    this.heads = telling(heads);
    this.names = telling(names);
  }

  /** Whether a row's heading makes sense without the rows above it. */
  static boolean isClear(String heading) {
    return !heading.isBlank() && !POINTS_ELSEWHERE.matcher(heading).find();
  }

  /**
   * The columns, from 0, of which a row's cells can be asked.
   *
   * @param cells a column each
   */
  List<Integer> of(List<List<Inline>> cells) {
    List<Saying> said = cells.stream().map(Saying::of).toList();
    if (2 * said.stream().filter(Saying::shrugs).count() > said.size()) {
      return List.of(); // What is left would be found without knowing it.
    }
    return IntStream.range(0, cells.size())
        .filter(i -> said.get(i).isEnough())
        .filter(i -> !POINTS_ELSEWHERE.matcher(Inlines.plain(cells.get(i))).find())
        .filter(i -> noOtherIsLike(i, said))
        .filter(i -> !namesOneColumn(said.get(i), heads) && !namesOneColumn(said.get(i), names))
        .boxed()
        .toList();
  }

  private static boolean noOtherIsLike(int own, List<Saying> said) {
    return IntStream.range(0, said.size())
        .noneMatch(i -> i != own && said.get(own).isLike(said.get(i)));
  }

  /** Its own name gives a cell away; another's takes an option away. */
  private static boolean namesOneColumn(Saying said, List<Set<String>> telling) {
    for (Set<String> words : telling) {
      for (String word : said.content()) {
        if (words.stream().anyMatch(name -> isForm(word, name))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of each column's names that no other column has, and that mean something. */
  private static List<Set<String>> telling(List<Set<String>> names) {
    List<Set<String>> all = names.stream().map(FairCells::words).toList();
    List<Set<String>> telling = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Set<String> own = new LinkedHashSet<>(all.get(i));
      for (int other = 0; other < all.size(); other++) {
        if (other != i) {
          own.removeAll(all.get(other));
        }
      }
      telling.add(own);
    }
    return telling;
  }

  private static Set<String> words(Set<String> names) {
    Set<String> words = new LinkedHashSet<>();
    names.forEach(n -> words.addAll(Saying.content(Saying.words(n))));
    return words;
  }

  /** {@code signed} and {@code sign}, {@code cookies} and {@code cookie}. */
  private static boolean isForm(String word, String name) {
    if (word.equals(name)) {
      return true;
    }
    int common = 0;
    int shorter = Math.min(word.length(), name.length());
    while (common < shorter && word.charAt(common) == name.charAt(common)) {
      common++;
    }
    return common >= SHORTEST_STEM
        && word.length() - common <= LONGEST_ENDING
        && name.length() - common <= LONGEST_ENDING;
  }
}
