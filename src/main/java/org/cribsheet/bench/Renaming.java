package org.cribsheet.bench;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are called in one copy of the notes. Names of services and a fifth of all other words
 * get an ending of the copy's own, the same one wherever they stand; the rest are shared by all
 * copies, as common words are in real notes.
 */
final class Renaming {
  private static final String CONSONANTS = "bdfgklmnprtvz";
  private static final String VOWELS = "aeiou";

  /** Words by which notes are read. */
  private static final Set<String> MEANT =
      Set.of(
          "scenario",
          "correct",
          "incorrect",
          "solution",
          "answer",
          "question",
          "option",
          "note",
          "tip",
          "exam",
          "memory",
          "hook",
          "best",
          "practice",
          "warning",
          "important",
          "example",
          "second",
          "seconds",
          "minute",
          "minutes",
          "hour",
          "hours",
          "days",
          "month",
          "months",
          "year",
          "years",
          "bytes",
          "characters");

  /**
   * What is no word (addresses, ids, tags, entities, the opening of a fence), a wiki link's
   * address, or a word.
   */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<kept>\\{#[^}]*}|\\]\\([^)]*\\)|<[^<>]*>|https?://\\S+|&[a-z]+;|(?:```|~~~).*)"
              + "|\\[\\[(?<slug>[a-z0-9-]+)(?=[\\]|#])(?<anchor>#[^\\]|]*)?|(?<word>[A-Za-z][A-Za-z0-9]*)");

  private final String ending;
  private final Set<String> names;
  private final Set<String> slugs;

  /**
   * The words of one copy.
   *
   * @param copy its number; each has an ending of its own
   * @param names words that name services, letter case included
   * @param slugs addresses of services, which wiki links may use
   */
  Renaming(int copy, Set<String> names, Set<String> slugs) {
    this.ending = ending(copy);
    this.names = names;
    this.slugs = slugs;
  }

  private static String ending(int copy) {
    int c = CONSONANTS.length();
    int v = VOWELS.length();
    return ""
        + CONSONANTS.charAt(copy % c)
        + VOWELS.charAt(copy / c % v)
        + CONSONANTS.charAt(copy / (c * v) % c);
  }

  String slug(String slug) {
    return slug + "-" + ending;
  }

  String line(String line) {
    Matcher piece = PIECE.matcher(line);
    StringBuilder out = new StringBuilder(line.length() + 16);
    while (piece.find()) {
      piece.appendReplacement(out, Matcher.quoteReplacement(renamed(piece)));
    }
    return piece.appendTail(out).toString();
  }

  private String renamed(Matcher piece) {
    if (piece.group("word") != null) {
      return word(piece.group());
    } else if (piece.group("slug") != null) {
      String anchor = piece.group("anchor");
      return "[["
          + (slugs.contains(piece.group("slug"))
              ? slug(piece.group("slug"))
              : line(piece.group("slug")))
          + (anchor == null ? "" : anchor);
    }
    return piece.group();
  }

  private String word(String word) {
    if (!names.contains(word) && !isOneInFive(word.toLowerCase(Locale.ROOT))) {
      return word;
    }
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return word + (shouted ? ending.toUpperCase(Locale.ROOT) : ending);
  }

  private static boolean isOneInFive(String word) {
    return word.length() > 3
        && !MEANT.contains(word)
        && Math.floorMod(word.hashCode() * 31 >> 3, 5) == 0;
  }
}
