package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.compare.Limit;
import org.cribsheet.notes.Facts;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.cribsheet.text.Slugs;

/**
 * Cards that ask for a number. Words such as "at most" stay in sight, and so does what is counted;
 * a time or a size goes with its unit.
 */
final class LimitCards {
  /** Of a line that says more numbers than this only the first are asked: the rest is a list. */
  private static final int MOST_OF_A_LINE = 2;

  /** A longer line is a story. */
  private static final int LONGEST = 280;

  private static final int FEWEST_WORDS = 3;

  /** A table's card is named after its row and column. */
  private static final int WORDS_OF_A_CELL = 8;

  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

  private static final String TIMES = "(?: ?(?:k|thousand|million|billion)(?!\\p{L}))?";

  private static final String UNIT = "(?:[ \\u00a0-]?(?:%|\\p{L}+))";

  private static final Pattern MEASURED =
      Pattern.compile(
          ("(?:(?:" + NUMBER + ")" + TIMES + UNIT + "?(?: to | ?[–-] ?))?")
              + ("(?:" + NUMBER + ")" + TIMES + UNIT));

  /**
   * A month has no fixed length, so nobody can say whether such a range was said in other units.
   */
  private static final Pattern MIXED = Pattern.compile(".*(?: to |[–-]).*(?:month|year).*");

  private static final Pattern COUNTED =
      Pattern.compile(
          ("(?:(?:" + NUMBER + ")(?: to | ?[–-] ?))?") + ("(?:" + NUMBER + ")" + TIMES));

  /** An example that is calculated, not a limit. */
  private static final Pattern CALCULATION = Pattern.compile("\\d ?[=×*/] ?\\d| = \\d");

  /** The same amount in another unit, after it or before it: it would tell. */
  private static final Pattern SAME_AFTER =
      Pattern.compile("^ ?\\((?:=|or|about)? ?[\\d.,]+[^()\\d]*\\)");

  private static final Pattern SAME_BEFORE =
      Pattern.compile("(?:^|\\s)[\\d.,]+[ \\u00a0]?\\p{L}* \\($");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Place> places;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<TypedCard> cards = new ArrayList<>();

  private LimitCards(Map<String, Place> places) {
    this.places = places;
  }

  /**
   * @param places what is known of bullets by their addresses; other limits stand in tables
   */
  static List<TypedCard> of(List<Limit> limits, Map<String, Place> places) {
    LimitCards cards = new LimitCards(places);
    limits.forEach(cards::limit);
    return cards.cards;
  }

  private void limit(Limit limit) {
    String words = Inlines.plain(limit.text());
    Optional<String> hidden = hidden(limit);
    if (limit.anchor().isEmpty() || words.length() > LONGEST || hidden.isEmpty()) {
      return;
    }
    if (CALCULATION.matcher(words).find()) {
      return;
    }
    List<Inline> front = untold(Holes.inText(limit.text(), hidden.get()));
    if (Holes.count(front) == 0 || words(Holes.left(front)) < FEWEST_WORDS) {
      return;
    }
    String address = limit.service() + "#" + limit.anchor();
    Optional<Place> place = Optional.ofNullable(places.get(address));
    String name = place.isPresent() ? address : address + "~" + cell(words);
    int number = numbers.merge(name, 1, Integer::sum);
    // The same words in two places of one page are one card.
    if ((place.isPresent() && number > MOST_OF_A_LINE)
        || !asked.add(limit.service() + Inlines.plain(front))) {
      return;
    }
    String answer = limit.unit().endsWith("/s") ? rate(limit, hidden.get()) : hidden.get();
    cards.add(
        new TypedCard(
            name + "~" + number,
            limit.service(),
            limit.anchor(),
            TypedCard.Kind.LIMIT,
            place.map(Place::tasks).orElseGet(() -> tasks(limit)),
            place.map(Place::context).orElse(List.of()),
            front,
            hidden.get(),
            answer,
            limit.unit(),
            Facts.of(List.of(new Inline.Text(answer)))));
  }

  /** The front without what tells the answer; empty if nothing can be left out. */
  private static List<Inline> untold(List<Inline> front) {
    List<Inline> out = new ArrayList<>(front);
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i).equals(Holes.HOLE)) {
        if (i > 0
            && out.get(i - 1) instanceof Inline.Text before
            && SAME_BEFORE.matcher(before.text()).find()) {
          return List.of();
        }
        if (i + 1 < out.size() && out.get(i + 1) instanceof Inline.Text after) {
          out.set(i + 1, new Inline.Text(SAME_AFTER.matcher(after.text()).replaceFirst("")));
        }
      }
    }
    return out;
  }

  /** The tasks of a table are those of its service. */
  private List<String> tasks(Limit limit) {
    return Optional.ofNullable(places.get(limit.service())).map(Place::tasks).orElse(List.of());
  }

  private static Optional<String> hidden(Limit limit) {
    boolean isMeasured =
        limit.unit().equals("s") || limit.unit().equals("B") || limit.unit().equals("%");
    Matcher m = (isMeasured ? MEASURED : COUNTED).matcher(limit.quantity());
    return m.find()
        ? Optional.of(m.group()).filter(h -> !MIXED.matcher(h).matches())
        : Optional.empty();
  }

  /** A rate keeps what it counts and per what, though only its number is hidden. */
  private static String rate(Limit limit, String hidden) {
    return limit.quantity().substring(limit.quantity().indexOf(hidden));
  }

  private static String cell(String words) {
    int end = words.indexOf(": ");
    return Slugs.ofFirst(end < 0 ? words : words.substring(0, end), WORDS_OF_A_CELL);
  }

  private static long words(String text) {
    return WORD.matcher(text).results().count();
  }
}
