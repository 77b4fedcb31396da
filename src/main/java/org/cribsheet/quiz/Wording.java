package org.cribsheet.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cribsheet.markdown.Node.Item;
import org.cribsheet.source.Code;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Words;

/**
 * What options must not say: something about other options, whose order nobody knows; the same
 * twice; or so much more in the right one than in all others that its length tells.
 */
final class Wording {
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
    return String.join(" ", Words.of(text.toLowerCase(Locale.ROOT)));
  }

  /** Checks options that were read from these items, in the same order. */
  void check(List<Choice> choices, List<Item> items) {
    Map<String, Integer> said = new HashMap<>();
    for (int i = 0; i < choices.size(); i++) {
      String text = Inlines.plain(choices.get(i).text()).strip();
      if (ABOUT_OTHERS.matcher(text).find()) {
        mistakes.add(
            Code.ALL_OF_THE_ABOVE,
            items.get(i).position(),
            "this option speaks of other options, and their order changes",
            "say what it means, or let several options be right");
      }
      Integer first = said.putIfAbsent(normal(text), i);
      // Options with one key were reported for that.
      if (first != null && !choices.get(i).key().equals(choices.get(first).key())) {
        mistakes.add(
            Code.DUPLICATE_TEXT,
            items.get(i).position(),
            "two options say the same",
            "the first is at " + items.get(first).position());
      }
    }
    checkLength(choices, items);
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
