package org.cribsheet.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.text.Inlines;

/**
 * What options must not say: something about other options, whose order nobody knows; the same
 * twice; or so much more in the right one than in all others that its length tells.
 */
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** {@code all of the above}, {@code none of these}, {@code both A and C}. */
  private static final Pattern ABOUT_OTHERS =
      Pattern.compile(
          "(?i)\\b(all|none|both|any|each|neither|either)( of)?( the| these| those)?"
              + " (above|answers|options|preceding)\\b"
              + "|^(all|none|both|neither|either) of (these|them|those)\\b"
              + "|^(both |only |either |neither )?[A-F]( and| or| nor|,) [A-F]( only)?\\.?$");

  /** How much longer than the longest wrong one every right one must be to give itself away. */
  private static final double FACTOR = 1.6;

  private static final int CHARACTERS = 20;

  private final Mistakes mistakes;

  Wording(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The words alone, in small letters. */
  static String normal(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" "));
  }

  /** Checks options that were read from these items, in the same order. */
  void check(List<Choice> choices, List<Item> items) {
    Map<String, Position> said = new HashMap<>();
    for (int i = 0; i < choices.size(); i++) {
      Position at = items.get(i).position();
      String text = Inlines.plain(choices.get(i).text()).strip();
      if (ABOUT_OTHERS.matcher(text).find()) {
        mistakes.add(
            Code.ALL_OF_THE_ABOVE,
            at,
            "this option speaks of other options, and their order changes",
            "say what it means, or let several options be right");
      }
      Position first = normal(text).isEmpty() ? null : said.putIfAbsent(normal(text), at);
      if (first != null && !choices.get(i).key().equals(key(choices, items, first))) {
        mistakes.add(
            Code.DUPLICATE_TEXT, at, "two options say the same", "the first is at " + first);
      }
    }
    checkLength(choices, items);
  }

  /** Options with one key were reported for that. */
  private static String key(List<Choice> choices, List<Item> items, Position at) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).position().equals(at)) {
        return choices.get(i).key();
      }
    }
    return "";
  }

  private void checkLength(List<Choice> choices, List<Item> items) {
    int wrong = choices.stream().filter(c -> !c.right()).mapToInt(Wording::length).max().orElse(0);
    int right = choices.stream().filter(Choice::right).mapToInt(Wording::length).min().orElse(0);
    if (wrong > 0 && right >= wrong + CHARACTERS && right >= wrong * FACTOR) {
      int place = (int) choices.stream().takeWhile(c -> !c.right()).count();
      mistakes.add(
          Code.TELLING_LENGTH,
          items.get(place).position(),
          "the right option has "
              + right
              + " characters, the longest wrong one "
              + wrong
              + ": its length gives it away",
          "shorten it, or let the wrong ones say as much");
    }
  }

  private static int length(Choice choice) {
    return Inlines.plain(choice.text()).length();
  }
}
