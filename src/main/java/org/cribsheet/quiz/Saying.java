package org.cribsheet.quiz;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;

/**
 * What a short text says, as words that can be held against those of another.
 *
 * @param words all of them, in order
 * @param content those that mean something
 * @param names those with a number or a capital
 * @param isDefinite whether it gives a number, a name or an identifier
 */
record Saying(List<String> words, Set<String> content, Set<String> names, boolean isDefinite) {
  /** Two that share so much of their words would be told apart by an accident of wording. */
  private static final double ALIKE = 0.7;

  /** Without a number, a name or an identifier, fewer words could be said of others as well. */
  private static final int PLAIN_WORDS = 3;

  private static final Pattern IS_NAME = Pattern.compile("[\\p{Lu}\\p{N}]");
  private static final Pattern IS_DEFINITE = Pattern.compile("[\\p{Lu}\\p{N}_/$]");

  /** Words that join, count and hedge. */
  private static final Set<String> EMPTY =
      Set.of(
          """
          a about all also an and any apply are as at be both but by can case default depends do does each either else
          every few for from has have if in into is it its least less many may more most must need needed of often on
          one only or other others own part possible same several so some such than that the their them then there these
          they this to too up usually what when which with yes you your"""
              .split("\\s+"));

  private static final Set<String> DENIALS =
      Set.of("cannot", "never", "no", "none", "not", "nothing", "without");

  static Saying of(List<Inline> text) {
    String plain = Inlines.plain(text);
    List<String> words = words(plain);
    boolean isCode = text.stream().anyMatch(Inline.Code.class::isInstance);
    Set<String> names = new LinkedHashSet<>();
    for (String word : Words.of(plain)) {
      if (IS_NAME.matcher(word).find()) {
        names.add(singular(word.toLowerCase(Locale.ROOT)));
      }
    }
    return new Saying(words, content(words), names, isCode || IS_DEFINITE.matcher(plain).find());
  }

  /** A text's words, in small letters. */
  static List<String> words(String text) {
    return Words.of(text.toLowerCase(Locale.ROOT));
  }

  /** What is left of words that mean something, in the singular. */
  static Set<String> content(List<String> words) {
    Set<String> content = new LinkedHashSet<>();
    for (String word : words) {
      if (!EMPTY.contains(word)) {
        content.add(singular(word));
      }
    }
    return content;
  }

  private static String singular(String word) {
    return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** What denies denies what others may lack as well, however definite it is. */
  boolean isEnough() {
    boolean denies = !words.isEmpty() && DENIALS.contains(words.get(0));
    return meaning().size() >= (isDefinite && !denies ? 1 : PLAIN_WORDS);
  }

  /** "Yes", "none", "does not apply". */
  boolean shrugs() {
    return meaning().isEmpty();
  }

  private Set<String> meaning() {
    Set<String> meaning = new HashSet<>(content);
    meaning.removeAll(DENIALS);
    return meaning;
  }

  /** Whether one of the two says all that the other says, or nearly so. */
  boolean isLike(Saying other) {
    return other.content.containsAll(content)
        || (!other.shrugs() && content.containsAll(other.content))
        || hangsOnNamesOf(other)
        || other.hangsOnNamesOf(this)
        || sharesMost(other);
  }

  /** All its names stand in the other one too, and little is left beside them. */
  private boolean hangsOnNamesOf(Saying other) {
    Set<String> rest = new HashSet<>(content);
    rest.removeAll(names);
    return !names.isEmpty() && rest.size() < PLAIN_WORDS && other.content.containsAll(names);
  }

  private boolean sharesMost(Saying other) {
    Set<String> both = new HashSet<>(content);
    both.retainAll(other.content);
    int all = content.size() + other.content.size() - both.size();
    return both.size() >= ALIKE * all;
  }
}
