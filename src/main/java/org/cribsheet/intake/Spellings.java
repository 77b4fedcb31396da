package org.cribsheet.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which words the lines of a dump seem to name one of its services. */
final class Spellings {
  private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
  private static final String DRAFT = "draft";

  /** Shorter ones mean too many things to be looked for in small letters or as plurals. */
  private static final int SHORTEST = 4;

  private final String name;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private Spellings(String name) {
    this.name = name;
  }

  /** What speaks for a title: itself, what stands in its brackets, and what other lines write. */
  static Spellings of(String title, List<String> lines) {
    Matcher bracket = BRACKET.matcher(title);
    boolean two = bracket.matches();
    Spellings found = new Spellings(two ? bracket.group(1) : title);
    found.reasons.put(found.name, "the title");
    if (two && !bracket.group(2).equalsIgnoreCase(DRAFT)) {
      found.inBrackets(bracket.group(2));
    }
    List.copyOf(found.reasons.keySet()).forEach(word -> found.others(word, lines));
    return found;
  }

  /** {@code (SD, levain; "wild yeast")} are three. */
  private void inBrackets(String words) {
    for (String part : words.split("[,;]")) {
      String word = part.strip().replaceFirst("^[\"“](.+)[\"”]$", "$1");
      if (!word.isEmpty()) {
        reasons.putIfAbsent(word, "in its brackets");
      }
    }
  }

  private void others(String word, List<String> lines) {
    String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    for (String other : List.of(small, word + "s", small + "s")) {
      long lineCount = word.length() < SHORTEST ? 0 : count(other, lines);
      if (lineCount > 0) {
        reasons.putIfAbsent(other, "in " + lineCount + (lineCount == 1 ? " line" : " lines"));
      }
    }
  }

  private static long count(String word, List<String> lines) {
    Pattern whole =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
    return lines.stream().filter(line -> whole.matcher(line).find()).count();
  }

  String name() {
    return name;
  }

  /** Each spelling, with why it is one. */
  Map<String, String> reasons() {
    return reasons;
  }
}
