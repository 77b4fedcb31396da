package org.cribsheet.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Facts;
import org.cribsheet.notes.Reading;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;

/**
 * Cards that ask for an identifier, one at most a bullet: the one that carries its meaning. A line
 * that lists names is a line to look things up in, and a name that its headings tell is no
 * question.
 */
final class Clozes {
  private static final int MOST_NAMES = 3;
  private static final int FEWEST_WORDS = 7;
  private static final int LONGEST = 220;

  /** Nobody should have to type more. */
  private static final int LONGEST_NAME = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * {@code TopGrill}, {@code x-oven-door}, {@code oven:Open}, {@code _HANDLER}: names of something.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.*\\p{L}{2})(?:.*\\p{Ll}\\p{Lu}.*|\\p{Lu}\\p{Ll}+|.*[\\p{L}\\p{N}][_:.-][\\p{L}\\p{N}*].*|--?\\p{L}.*|_\\w+|\\p{Lu}{3,})");

  /** Paths, examples and values are not known by heart. */
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          ".*[\\s/\\\\<>{}()\\[\\]=\"'$|,;].*|.*\\d{3,}.*|.*:\\d.*|(?i).*example.*|true|false|null|.*\\*");

  /** One of several that would fit. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(".*(?:such as|e\\.g\\.|for example,?|as can|like) …(?:[^\\p{L}].*)?");

  private final Map<String, Integer> frequency;

  /**
   * @param frequency in how many bullets each code stands
   */
  Clozes(Map<String, Integer> frequency) {
    this.frequency = frequency;
  }

  Optional<TypedCard> of(Bullet bullet, Place place) {
    List<String> codes = codes(bullet.text());
    String words = Inlines.plain(bullet.text());
    if (codes.isEmpty()
        || codes.size() > MOST_NAMES
        || words.length() > LONGEST
        || isStory(bullet.reading())) {
      return Optional.empty();
    }
    String told = String.join(" ", place.context()).toLowerCase(Locale.ROOT);
    return codes.stream()
        .filter(code -> code.length() <= LONGEST_NAME && NAME.matcher(code).matches())
        .filter(code -> !NOT_A_NAME.matcher(code).matches())
        .filter(code -> !told.contains(code.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparing((String code) -> frequency.getOrDefault(code, 1)))
        .flatMap(code -> card(bullet, place, code));
  }

  private static Optional<TypedCard> card(Bullet bullet, Place place, String code) {
    List<Inline> front = Holes.inCode(bullet.text(), code);
    String left = Holes.left(front);
    if (WORD.matcher(left).results().count() < FEWEST_WORDS
        || ONE_OF_MANY.matcher(Inlines.plain(front)).matches()
        || left.toLowerCase(Locale.ROOT).contains(code.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(
        new TypedCard(
            place.service() + "#" + bullet.id() + "~" + code,
            place.service(),
            bullet.id(),
            TypedCard.Kind.CLOZE,
            place.tasks(),
            place.context(),
            front,
            code,
            code,
            "",
            Facts.of(bullet.text())));
  }

  private static boolean isStory(Reading reading) {
    return reading instanceof Reading.Cue
        || reading instanceof Reading.Flow
        || (reading instanceof Reading.CallOut c && c.kind() == Reading.Kind.EXAMPLE);
  }

  /** Each code of a line once, in their order. */
  static List<String> codes(List<Inline> text) {
    Set<String> codes = new LinkedHashSet<>();
    collect(text, codes);
    return new ArrayList<>(codes);
  }

  private static void collect(List<Inline> text, Set<String> codes) {
    for (Inline inline : text) {
      if (inline instanceof Inline.Code c) {
        codes.add(c.code());
      } else if (inline instanceof Inline.Strong s) {
        collect(s.content(), codes);
      } else if (inline instanceof Inline.Emphasis e) {
        collect(e.content(), codes);
      } else if (inline instanceof Inline.Link l) {
        collect(l.content(), codes);
      }
    }
  }
}
