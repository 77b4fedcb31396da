package org.cribsheet.quiz;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Which cells of a row can be asked about: "Which of these is it?". One that another column could
 * have said as well is not fair, and one that names its own column asks nothing.
 */
final class FairCells {
  /** Two cells that share so much of their words would be told apart by an accident of wording. */
  private static final double ALIKE = 0.7;

  /** Where only one letter in so many differs at the end, it is another form of the word. */
  private static final int LONGEST_ENDING = 3;

  private static final int SHORTEST_STEM = 4;

  /**
   * Without a number, a name or an identifier, fewer words could be said in other ways of others.
   */
  private static final int PLAIN_WORDS = 3;

  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that join, count and hedge: they say nothing about one column that tells it apart. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "about",
          "all",
          "also",
          "an",
          "and",
          "any",
          "apply",
          "are",
          "as",
          "at",
          "be",
          "both",
          "but",
          "by",
          "can",
          "case",
          "default",
          "depends",
          "do",
          "does",
          "each",
          "either",
          "else",
          "every",
          "few",
          "for",
          "from",
          "has",
          "have",
          "if",
          "in",
          "into",
          "is",
          "it",
          "its",
          "least",
          "less",
          "many",
          "may",
          "more",
          "most",
          "must",
          "needed",
          "need",
          "of",
          "often",
          "on",
          "one",
          "only",
          "or",
          "other",
          "others",
          "own",
          "part",
          "possible",
          "same",
          "several",
          "so",
          "some",
          "such",
          "than",
          "that",
          "the",
          "their",
          "them",
          "then",
          "there",
          "these",
          "they",
          "this",
          "to",
          "too",
          "up",
          "usually",
          "what",
          "when",
          "which",
          "with",
          "yes",
          "you",
          "your");

  private static final Set<String> DENIALS =
      Set.of("cannot", "never", "no", "none", "not", "nothing", "without");

  /** Words that point at another cell instead of saying something. */
  private static final Pattern POINTS_ELSEWHERE =
      Pattern.compile(
          "(?i).*\\b(see|same|like|as (?:with|for|above|below)|(?:of|for|by|in|on|with|to|from|at|until) (?:that|those|this|these))\\b.*"
              + "|(?:that|those|this|these)\\b.*");

  private static final Pattern DEFINITE_WORD = Pattern.compile("[\\p{Lu}\\p{N}]");

  /** A number, a capital or the signs of an identifier. */
  private static final Pattern IS_DEFINITE = Pattern.compile(".*[\\p{Lu}\\p{N}_/$].*");

  private FairCells() {}

  /** Whether a row's heading makes sense without the rows above it. */
  static boolean isClear(String heading) {
    return !heading.isBlank() && !POINTS_ELSEWHERE.matcher(heading).matches();
  }

  /** What a cell says: its words in order, and those that mean something. */
  private record Said(
      List<String> words, Set<String> content, Set<String> definite, boolean isDefinite) {
    static Said of(List<Inline> cell) {
      String plain = Inlines.plain(cell);
      List<String> words = FairCells.words(plain);
      Set<String> content = new LinkedHashSet<>();
      words.stream().filter(w -> !EMPTY.contains(w)).map(FairCells::singular).forEach(content::add);
      Set<String> definite = new LinkedHashSet<>(FairCells.words(DEFINITE_WORD, plain));
      boolean isDefinite =
          IS_DEFINITE.matcher(plain).matches()
              || cell.stream().anyMatch(Inline.Code.class::isInstance);
      return new Said(words, content, definite, isDefinite);
    }

    /** What denies denies what others may lack as well, however definite. */
    boolean saysSomething() {
      boolean denies = !words.isEmpty() && DENIALS.contains(words.get(0));
      return meaning().size() >= (isDefinite && !denies ? 1 : PLAIN_WORDS);
    }

    /** All that is definite in it stands in the other one too, and little is left beside. */
    private boolean hangsOnNamesOf(Said other) {
      Set<String> rest = new HashSet<>(content);
      rest.removeAll(definite);
      return !definite.isEmpty()
          && rest.size() < PLAIN_WORDS
          && other.content.containsAll(definite);
    }

    boolean shrugs() {
      return meaning().isEmpty();
    }

    private Set<String> meaning() {
      Set<String> rest = new HashSet<>(content);
      rest.removeAll(DENIALS);
      return rest;
    }

    /** Whether one says all that the other says, or nearly so. */
    boolean isLike(Said other) {
      if (other.content.containsAll(content)
          || (!other.shrugs() && content.containsAll(other.content))) {
        return true;
      }
      if (hangsOnNamesOf(other) || other.hangsOnNamesOf(this)) {
        return true;
      }
      Set<String> both = new HashSet<>(content);
      both.retainAll(other.content);
      Set<String> all = new HashSet<>(content);
      all.addAll(other.content);
      return both.size() >= ALIKE * all.size();
    }
  }

  /**
   * The columns, from 0, of which a row's cells can be asked.
   *
   * @param cells a column each
   * @param heads what each column is called
   * @param names what else it may be called; what two columns share tells nothing
   */
  static List<Integer> of(
      List<List<Inline>> cells, List<Set<String>> heads, List<Set<String>> names) {
    List<Said> said = cells.stream().map(Said::of).toList();
    if (2 * said.stream().filter(Said::shrugs).count() > said.size()) {
      return List.of(); // What is left would be found without knowing it.
    }
    return IntStream.range(0, cells.size())
        .filter(i -> said.get(i).saysSomething())
        .filter(i -> !POINTS_ELSEWHERE.matcher(Inlines.plain(cells.get(i))).matches())
        .filter(i -> noOtherSays(i, said))
        .filter(i -> !namesOneColumn(said.get(i), heads))
        .filter(i -> !namesOneColumn(said.get(i), names))
        .boxed()
        .toList();
  }

  private static boolean noOtherSays(int own, List<Said> said) {
    for (int i = 0; i < said.size(); i++) {
      if (i != own && said.get(own).isLike(said.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Its own name gives a cell away; another's takes an option away. */
  private static boolean namesOneColumn(Said said, List<Set<String>> names) {
    for (Set<String> name : names) {
      Set<String> telling = telling(name, names);
      if (said.words().stream().anyMatch(w -> telling.stream().anyMatch(n -> isForm(w, n)))) {
        return true;
      }
    }
    return false;
  }

  /** The words of one column's names that no other column has, and that mean something. */
  private static Set<String> telling(Set<String> name, List<Set<String>> names) {
    Set<String> telling = new TreeSet<>();
    name.forEach(n -> telling.addAll(words(n)));
    telling.removeAll(EMPTY);
    for (Set<String> other : names) {
      if (other != name) {
        other.forEach(n -> telling.removeAll(words(n)));
      }
    }
    return telling;
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

  /** The words in which a pattern is found, as they are compared. */
  private static List<String> words(Pattern found, String text) {
    return SEPARATOR
        .splitAsStream(text)
        .filter(w -> found.matcher(w).find())
        .map(w -> singular(w.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String singular(String word) {
    return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static List<String> words(String text) {
    return SEPARATOR
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
