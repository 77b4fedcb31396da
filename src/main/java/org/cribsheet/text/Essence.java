package org.cribsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** In place of "one", which is seldom a number. */
  private static final int NO_NUMBER = 1;

  private static final Map<String, Integer> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", NO_NUMBER),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Set<String> RATES = Set.of("per", "each", "every", "a", "an", "/");

  private static final Map<String, String> UNITS = new HashMap<>();

  static {
    unit("us", "microsecond", "microseconds", "µs");
    unit("ms", "millisecond", "milliseconds");
    unit("s", "second", "seconds", "sec", "secs");
    unit("min", "minute", "minutes", "mins");
    unit("h", "hour", "hours", "hr", "hrs");
    unit("d", "day", "days");
    unit("w", "week", "weeks");
    unit("mo", "month", "months");
    unit("y", "year", "years");
    unit("b", "byte", "bytes");
    unit("kb", "kib", "kilobyte", "kilobytes");
    unit("mb", "mib", "megabyte", "megabytes");
    unit("gb", "gib", "gigabyte", "gigabytes");
    unit("tb", "tib", "terabyte", "terabytes");
    unit("pb", "pib", "petabyte", "petabytes");
    unit("%", "percent");
  }

  /** Marks before a word that are no part of it, beside opening brackets and quotes. */
  private static final String BEFORE = "\"',;:.!?…~≈<>≤≥=±→+";

  /** Those behind it, beside closing brackets and quotes. */
  private static final String BEHIND = "\"',;:.!?…→+";

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

  private static void unit(String name, String... others) {
    UNITS.put(name, name);
    for (String other : others) {
      UNITS.put(other, name);
    }
  }

  public Essence add(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    text.forEach(inline -> inline(inline, words));
    return flush(words).end();
  }

  /** Each word of code is a name. */
  public Essence addCode(String code) {
    for (String word : code.strip().split("\\s+")) {
      String bare = bare(word);
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

  private Essence flush(StringBuilder words) {
    String text = words.toString();
    for (int start = 0; start < text.length(); ) {
      int end = start + 1;
      if (!isSpace(text.charAt(start))) {
        end = end(text, start);
        word(text.substring(start, end));
      }
      start = end;
    }
    words.setLength(0);
    return this;
  }

  /**
   * Where a token ends: a path goes on to the next space; else a slash stands alone, and parts what
   * is left and right of it.
   */
  private static int end(String text, int start) {
    char first = text.charAt(start);
    boolean path = (first == '/' || first == '~') && opensPath(text, start);
    if (first == '/' && !path) {
      return start + 1;
    }
    int end = start + 1;
    while (end < text.length() && !isSpace(text.charAt(end)) && (path || text.charAt(end) != '/')) {
      end++;
    }
    return end;
  }

  private static boolean opensPath(String text, int start) {
    boolean begins = start == 0 || isSpace(text.charAt(start - 1)) || text.charAt(start - 1) == '(';
    return begins
        && start + 1 < text.length()
        && text.charAt(start + 1) != '/'
        && !isSpace(text.charAt(start + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private void word(String token) {
    String bare = bare(token);
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
        word(range.group(1));
        word(range.group(2));
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
    String unit = UNITS.get(lower);
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
    numbers.add(sign + plain + UNITS.getOrDefault(unit, unit));
    return true;
  }

  private boolean numberWord(String lower) {
    Integer number = NUMBER_WORDS.get(lower);
    if (number != null && number != NO_NUMBER) {
      numbers.add(number.toString());
      before = number.toString();
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

  private static String bare(String token) {
    int start = 0;
    while (start < token.length() && opens(token.charAt(start))) {
      start++;
    }
    int end = token.length();
    while (end > start && closes(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end);
  }

  private static boolean opens(char c) {
    if (isLetter(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || BEFORE.indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    if (isLetter(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || BEHIND.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
