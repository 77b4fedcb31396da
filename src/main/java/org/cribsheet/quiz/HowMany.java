package org.cribsheet.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many options a stem asks for. */
final class HowMany {
  private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six");
  private static final String NUMBER = "\\s+(?:the\\s+)?(one|two|three|four|five|six|[1-6])\\b";
  private static final Pattern TOLD = Pattern.compile("\\b(?:choose|select|pick)" + NUMBER);
  private static final Pattern ASKED = Pattern.compile("\\b(?:which|what|name)" + NUMBER);

  private HowMany() {}

  /** What is wrong with a stem for so many right options, if anything is. */
  static Optional<String> mistake(String stem, int right) {
    Optional<Integer> told = last(TOLD, stem);
    Optional<Integer> said = right > 1 ? told.or(() -> last(ASKED, stem)) : told;
    if (said.orElse(1) == right) {
      return Optional.empty();
    }
    String options = right == 1 ? "one option is right" : word(right) + " options are right";
    return Optional.of(
        options
            + said.map(n -> ", but the question asks for " + word(n))
                .orElse(", but the question does not say so"));
  }

  private static Optional<Integer> last(Pattern pattern, String stem) {
    Matcher matcher = pattern.matcher(stem.toLowerCase(Locale.ROOT));
    Optional<Integer> number = Optional.empty();
    while (matcher.find()) {
      String word = matcher.group(1);
      number = Optional.of(WORDS.contains(word) ? WORDS.indexOf(word) + 1 : Integer.parseInt(word));
    }
    return number;
  }

  static String word(int number) {
    return number <= WORDS.size() ? WORDS.get(number - 1) : String.valueOf(number);
  }
}
