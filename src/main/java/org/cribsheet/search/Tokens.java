package org.cribsheet.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms that the index knows. Technical names stay whole and come in parts as
 * well: {@code oven:PreheatTopGrill} gives oven:preheattopgrill, oven, preheattopgrill, preheat,
 * top, grill.
 *
 * <p>The browser cuts what a reader types with the same rules ({@code assets/js/search/tokens.js},
 * where they are explained); a test runs both over the same texts.
 */
final class Tokens {
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Set<String> CONTRACTED = Set.of("s", "t", "d", "m", "re", "ll", "ve");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Beyond ASCII, what JavaScript calls a space; Java's own notion differs. */
  private static final String SPACES = "\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff";

  private static final int LONGEST = 64;

  private Tokens() {}

  /** All terms of a text in order: each name whole, then its parts. */
  static List<String> terms(String text) {
    Terms found = new Terms();
    read(text, found);
    return found.all;
  }

  /**
   * The names of a text as they are kept in the data: plain words in small letters, others as they
   * are written, since their parts follow from that.
   */
  static List<String> spellings(String text) {
    Spellings found = new Spellings();
    read(text, found);
    return found.all;
  }

  /** The names of a text as wholes, in small letters: with the marks that belong to it, without. */
  static List<String> bodies(String text) {
    Bodies found = new Bodies();
    read(text, found);
    return found.all;
  }

  /** The names of a text as names of pages are compared: each whole, in small letters. */
  static List<String> wholes(String text) {
    Wholes found = new Wholes();
    read(text, found);
    return found.all;
  }

  private static void read(String text, Found found) {
    if (isAscii(text)) {
      names(text, found);
    } else {
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || isSpace(text.charAt(i))) {
          names(folded(text.substring(start, i)), found);
          start = i + 1;
        }
      }
    }
  }

  /** What is done with a name: its terms are taken, or its spelling. */
  private interface Found {
    void plain(String word);

    void name(String dressed, String core);
  }

  /** What is found, in order; a plain word stands for itself. */
  private abstract static class Listed implements Found {
    final List<String> all = new ArrayList<>();

    @Override
    public void plain(String word) {
      all.add(word);
    }
  }

  private static final class Terms extends Listed {
    @Override
    public void name(String dressed, String core) {
      add(NameParts.of(core), add(List.of(dressed, core), Set.of(), all), all);
    }
  }

  private static final class Spellings extends Listed {
    @Override
    public void name(String dressed, String core) {
      Set<String> wholes = add(List.of(dressed, core), Set.of(), new ArrayList<>());
      if (!wholes.isEmpty()) {
        boolean asWritten =
            hasParts(core, wholes) || hasParts(core.toLowerCase(Locale.ROOT), wholes);
        all.add(asWritten ? dressed : dressed.toLowerCase(Locale.ROOT));
      }
    }

    private static boolean hasParts(String core, Set<String> wholes) {
      return !add(NameParts.of(core), wholes, new ArrayList<>()).isEmpty();
    }
  }

  private static final class Bodies extends Listed {
    @Override
    public void name(String dressed, String core) {
      add(List.of(dressed, core), Set.of(), all);
    }
  }

  private static final class Wholes extends Listed {
    @Override
    public void name(String dressed, String core) {
      List<String> wholes = new ArrayList<>();
      add(List.of(dressed, core), Set.of(), wholes);
      all.add(wholes.isEmpty() ? "" : wholes.get(wholes.size() - 1));
    }
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? c == ' ' || c >= '\t' && c <= '\r'
        : c >= '\u2000' && c <= '\u200a' || SPACES.indexOf(c) >= 0;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String word) {
    return isAscii(word)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static void names(String text, Found found) {
    int start = 0;
    int next;
    for (int i = 0; i <= text.length(); i = next) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      next = i + Character.charCount(c);
      if (!isInName(c)) {
        if (i > start && !isContraction(text, start, i)) {
          listed(text.substring(start, i), found);
        }
        start = next;
      }
    }
  }

  private static boolean isInName(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || (c < 128
            ? "_.:/@#+$!%,-".indexOf(c) >= 0
            : Character.isLetter(c) || Character.isDigit(c));
  }

  private static boolean isContraction(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (before != '\'' && before != '\u2019') {
      return false;
    }
    return CONTRACTED.contains(core(text.substring(start, end)).toLowerCase(Locale.ROOT));
  }

  private static void listed(String run, Found found) {
    String word = withoutStops(run);
    if (isPlain(word)) {
      found.plain(word.toLowerCase(Locale.ROOT));
      return;
    }
    if (run.indexOf(',') < 0) {
      name(run, found);
      return;
    }
    if (GROUPED.matcher(core(run)).matches()) {
      name(run.replace(",", ""), found);
    } else {
      for (String piece : run.split(",")) {
        name(piece, found);
      }
    }
  }

  private static String withoutStops(String run) {
    int end = run.length();
    while (end > 0 && ".,:!".indexOf(run.charAt(end - 1)) >= 0) {
      end--;
    }
    return run.substring(0, end);
  }

  /** From its first letter or digit to its last; nothing if it has none. */
  private static String core(String text) {
    int start = startOfCore(text);
    return text.substring(start, endOfCore(text, start));
  }

  private static int startOfCore(String text) {
    int i = 0;
    while (i < text.length() && !NameParts.isSign(text.codePointAt(i))) {
      i = text.offsetByCodePoints(i, 1);
    }
    return i;
  }

  private static int endOfCore(String text, int start) {
    int i = text.length();
    while (i > start && !NameParts.isSign(text.codePointBefore(i))) {
      i = text.offsetByCodePoints(i, -1);
    }
    return i;
  }

  private static void name(String text, Found found) {
    int start = startOfCore(text);
    int end = endOfCore(text, start);
    if (start < end) {
      int from = belongs(text, start) ? 0 : start;
      found.name(text.substring(from, end + closing(text, end)), text.substring(start, end));
    }
  }

  /** Whether what stands before a name is part of it. */
  private static boolean belongs(String text, int start) {
    char first = text.charAt(0);
    return switch (start) {
      case 0 -> false;
      case 1 -> "-_.$!@/#".indexOf(first) >= 0;
      default -> start == 2 && text.startsWith("--") || isLine(text, start);
    };
  }

  private static boolean isLine(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) != '_') {
        return false;
      }
    }
    return true;
  }

  /** How many of the marks behind a name are part of it. */
  private static int closing(String text, int end) {
    if (text.startsWith("++", end)) {
      return 2;
    }
    return text.startsWith("#", end) || text.startsWith("%", end) ? 1 : 0;
  }

  /** Most words are small letters, perhaps behind a capital: one whole name without parts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (i > 0 || text.length() == 1 || c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  private static Set<String> add(
      Collection<String> candidates, Set<String> taken, List<String> found) {
    Set<String> terms = new LinkedHashSet<>();
    for (String candidate : candidates) {
      String term = candidate.toLowerCase(Locale.ROOT);
      if (term.length() <= LONGEST && !taken.contains(term)) {
        terms.add(term);
      }
    }
    found.addAll(terms);
    return terms;
  }
}
