package org.cribsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.text.Inline.Code;
import org.cribsheet.text.Inline.Element;
import org.cribsheet.text.Inline.Emphasis;
import org.cribsheet.text.Inline.Link;
import org.cribsheet.text.Inline.Strong;
import org.cribsheet.text.Inline.Text;
import org.cribsheet.text.Inline.WikiLink;

/**
 * What makes a line the fact that it is: its numbers with their units, its identifiers, and how
 * often it says no. Two lines that differ in other words only say the same in another way.
 *
 * <p>Numbers count in their order, so that two of them cannot change places unnoticed; identifiers
 * are a set, so that a sentence can be turned round.
 */
public final class Essence {
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "never", "none", "nothing", "neither", "nor", "without", "cannot", "unless",
          "except");

  /** Written large for emphasis, they are words all the same. */
  private static final Set<String> EMPHASIS =
      Set.of(
          "a", "all", "always", "and", "any", "are", "as", "at", "be", "both", "but", "by", "can",
          "do", "does", "each", "every", "for", "from", "if", "in", "is", "it", "less", "many",
          "more", "most", "must", "of", "on", "one", "only", "or", "same", "should", "than", "the",
          "then", "to", "when", "with", "you");

  private static final Set<String> RATES = Set.of("per", "each", "every", "a", "an", "/");

  private static final Pattern NUMBER =
      Pattern.compile("[-−]?\\p{Sc}?(\\d+(?:[.,]\\d+)*)[-\\u00a0]?(\\p{L}+|%)?");
  private static final Pattern UNITLESS = Pattern.compile("[\\d.]+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern RANGE =
      Pattern.compile("(\\d[\\d.,]*(?:\\p{L}+|%)?)[-–—](\\d[\\d.,]*(?:-?\\p{L}+|%)?)");
  private static final Pattern NOT = Pattern.compile("(?i)\\p{L}+n['’]t");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}[\\p{Lu}&]+)s?");
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?=.*\\p{L})(?:.*\\p{N}.*|.*_.*|.*\\p{Ll}\\p{Lu}.*|--?\\p{L}.*|x-.+|[/~].+"
              + "|.*\\p{L}[:@=]\\S+|.*[\\p{L}\\p{N}]{2}\\.[\\p{L}\\p{N}]{2}.*|.*\\*.*)");

  private final List<String> numbers = new ArrayList<>();
  private final Set<String> identifiers = new TreeSet<>();
  private int negations;
  private String before = "";

  /** An essence of nothing, to which lines can be added. */
  public Essence() {}

  public Essence add(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    text.forEach(inline -> inline(inline, words));
    return flush(words).end();
  }

  /** Each word of code is a name. */
  public Essence addCode(String code) {
    for (String word : code.strip().split("\\s+")) {
      String bare = BareWords.of(word);
      if (!bare.isEmpty() && !number(bare)) {
        identifiers.add(bare.toLowerCase(Locale.ROOT));
      }
    }
    return end();
  }

  /** A sign that is no word of the line: whether an option is right, for one. */
  public Essence sign(String sign) {
    numbers.add(sign);
    return end();
  }

  /** One form for all lines that state the same. */
  @Override
  public String toString() {
    return numbers.isEmpty() && identifiers.isEmpty() && negations == 0
        ? ""
        : String.join(" ", numbers) + "|" + String.join(" ", identifiers) + "|" + negations;
  }

  private Essence flush(StringBuilder words) {
    BareWords.each(words.toString(), this::word);
    words.setLength(0);
    return this;
  }

  private Essence end() {
    before = "";
    return this;
  }

  private void inline(Inline inline, StringBuilder words) {
    if (inline instanceof Text t) {
      words.append(t.text());
    } else if (inline instanceof Code c) {
      flush(words);
      addCode(c.code());
    } else if (inline instanceof Strong s) {
      s.content().forEach(i -> inline(i, words));
    } else if (inline instanceof Emphasis e) {
      e.content().forEach(i -> inline(i, words));
    } else if (inline instanceof Element e && !e.name().equals(Element.OURS)) {
      e.content().forEach(i -> inline(i, words));
    } else if (inline instanceof WikiLink w) {
      w.words().forEach(i -> inline(i, words));
    } else if (inline instanceof Link l) {
      l.content().forEach(i -> inline(i, words));
    } else {
      words.append(' ');
    }
  }

  private void word(String bare) {
    if (isPlain(bare)) {
      plain(bare.toLowerCase(Locale.ROOT));
    } else {
      other(bare);
    }
  }

  /**
   * Small letters, perhaps behind a capital: nine of ten words, and no pattern but those of words
   * fits.
   */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (i > 0 || c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private void plain(String word) {
    if (NEGATIONS.contains(word)) {
      negations++;
    } else if (!unit(word)) {
      numberWord(word);
    }
    before = word;
  }

  private void other(String word) {
    if (mayBeRange(word)) {
      Matcher range = RANGE.matcher(word);
      if (range.matches()) {
        word(BareWords.of(range.group(1)));
        word(BareWords.of(range.group(2)));
        return;
      }
    }
    boolean hasApostrophe = word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
    String bare = hasApostrophe ? POSSESSIVE.matcher(word).replaceFirst("") : word;
    String lower = bare.toLowerCase(Locale.ROOT);
    if (NEGATIONS.contains(lower) || hasApostrophe && NOT.matcher(bare).matches()) {
      negations++;
    } else if (!unit(lower) && !number(bare)) {
      name(bare, lower);
    }
    before = lower;
  }

  private static boolean mayBeRange(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && (word.indexOf('-') > 0 || word.indexOf('–') > 0 || word.indexOf('—') > 0);
  }

  /** A unit belongs to the number before it, or says per what. */
  private boolean unit(String lower) {
    String unit = UnitWords.unit(lower);
    if (unit == null) {
      return false;
    }
    int last = numbers.size() - 1;
    if (last >= 0
        && NUMBER.matcher(before).matches()
        && UNITLESS.matcher(numbers.get(last)).matches()) {
      numbers.set(last, numbers.get(last) + unit);
    } else if (RATES.contains(before)) {
      numbers.add("/" + unit);
    }
    return true;
  }

  private boolean number(String bare) {
    Matcher m = NUMBER.matcher(bare);
    if (!m.matches()) {
      return numberWord(bare.toLowerCase(Locale.ROOT));
    }
    String digits = m.group(1);
    String unit = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
    String plain = THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits;
    String sign = bare.startsWith("-") || bare.startsWith("−") ? "-" : "";
    numbers.add(sign + plain + UnitWords.shortest(unit));
    return true;
  }

  private boolean numberWord(String lower) {
    String number = UnitWords.number(lower);
    if (number != null && !number.isEmpty()) {
      numbers.add(number);
      before = number;
    }
    return number != null;
  }

  private void name(String bare, String lower) {
    Matcher capitals = CAPITALS.matcher(bare);
    if (capitals.matches() && !EMPHASIS.contains(lower)) {
      identifiers.add(capitals.group(1).toLowerCase(Locale.ROOT));
    } else if (IDENTIFIER.matcher(bare).matches()) {
      identifiers.add(lower);
    }
  }
}
