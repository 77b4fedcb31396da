package org.cribsheet.contradict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cribsheet.source.Position;

/**
 * Things that are named one after the other: a list with its parts, or steps in their order.
 *
 * @param parts by their sign, which is the same however somebody spaces or bends the words
 */
record Enumeration(String title, Map<String, String> parts, boolean ordered, Position position) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Set<String> KINDS =
      Set.of(
          "mode", "option", "policy", "type", "kind", "strategy", "update", "deployment", "plan");

  static Enumeration of(String title, List<String> parts, boolean ordered, Position position) {
    Map<String, String> signs = new LinkedHashMap<>();
    parts.forEach(p -> signs.putIfAbsent(sign(p), p.strip()));
    signs.remove("");
    return new Enumeration(title, signs, ordered, position);
  }

  /** Whether something is one of the parts, perhaps with a word more. */
  boolean has(String other) {
    Set<String> words = Terms.in(other);
    return parts.containsKey(sign(other))
        || parts.values().stream()
            .map(Terms::in)
            .anyMatch(p -> !p.isEmpty() && words.size() == p.size() + 1 && words.containsAll(p));
  }

  /**
   * {@code Immutable updates} and {@code immutable} are one, so are {@code After Install} and
   * {@code AfterInstall}.
   */
  static String sign(String part) {
    String apart = CAMEL.matcher(part).replaceAll(" ");
    return BETWEEN_WORDS
        .splitAsStream(apart.toLowerCase(Locale.ROOT))
        .map(Terms::stem)
        .filter(word -> !KINDS.contains(word))
        .collect(Collectors.joining());
  }
}
