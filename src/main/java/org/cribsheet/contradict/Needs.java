package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is needed in one place and done without in another. Three forms of it: {@code needs a key}
 * and {@code instead of a key}, with another word in common; {@code for milk you need a jug} and
 * another thing that works {@code over MILK}; {@code no STEAM nozzle}, and {@code STEAM} offered as
 * one of the ways, at the head of a line.
 */
final class Needs implements Rule {
  private static final String THING =
      "(?<thing>(?:an? |the |any |its |their )?[\\p{L}\\p{N} -]{3,40})";
  private static final Pattern NEED =
      Pattern.compile("\\b(?:needs?|requires?|must have) (?!no )" + THING);
  private static final Pattern WITHOUT =
      Pattern.compile(
          "\\b(?:instead of|in place of|rather than|[Ww]ithout|[Nn]ever|[Nn]o) (?:\\p{Ll}+ing )?"
              + THING);
  private static final Pattern CONDITION =
      Pattern.compile(
          "^(?:For|With|Over) (?<condition>[^,]{3,40}), (?:you|one|it) (?:needs?|must have) "
              + THING);
  private static final Pattern NO =
      Pattern.compile("\\b[Nn]o (?<thing>\\p{Lu}[\\p{Lu}\\p{N}]+)\\b");

  /** Where the name of a thing ends. */
  private static final Pattern END =
      Pattern.compile(
          " (?:for|to|in|on|of|at|by|with|from|and|or|but|when|where|that|which|if|as|is|are|was"
              + "|were|can|cannot|may|must|will|so|than|then|per|because|since|while|unless|until"
              + "|before|after|it|you|they|over|only|too|itself)\\b.*");

  /** A quick look before a thorough one. */
  private static final List<String> SIGNS =
      List.of(
          "need",
          "require",
          "must have",
          "in place of",
          "instead of",
          "rather than",
          "ithout",
          "ever ",
          "no ",
          "No ");

  @Override
  public void look(Page page, Findings findings) {
    List<Set<String>> spared = new ArrayList<>();
    page.facts().forEach(f -> spared.add(thing(WITHOUT, f.text())));
    Set<String> name = Terms.in(page.name());
    for (Fact fact : page.facts()) {
      Set<String> needed = thing(NEED, fact.text());
      for (int i = 0; needed.size() > 1 && i < spared.size(); i++) {
        Fact other = page.facts().get(i);
        if (needed.equals(spared.get(i))
            && !other.isBeside(fact)
            && meet(fact, other, needed, name)) {
          String what = String.join(" ", needed);
          findings.add(
              fact.position(),
              other.position(),
              "'" + what + "' is needed in one of these places, and spared in the other");
        }
      }
      condition(fact, page, findings);
      ruledOut(fact, page, findings);
    }
  }

  private static Set<String> thing(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    boolean hope = SIGNS.stream().anyMatch(text::contains);
    return hope && m.find() ? Terms.in(END.matcher(m.group("thing")).replaceFirst("")) : Set.of();
  }

  private static boolean meet(Fact one, Fact two, Set<String> needed, Set<String> name) {
    Set<String> common = new HashSet<>(one.terms());
    common.retainAll(two.terms());
    common.removeAll(needed);
    common.removeAll(name);
    return !common.isEmpty();
  }

  private static void condition(Fact fact, Page page, Findings findings) {
    Matcher m = CONDITION.matcher(fact.text());
    if (m.lookingAt()) {
      String condition = m.group("condition");
      Set<String> needed = Terms.in(m.group("thing"));
      Set<String> capitals = Terms.capitals(condition);
      String message = "for '" + condition + "' one thing is needed, and another one serves";
      report(fact, page, findings, message, (a, b) -> isOtherWay(b, needed, capitals));
    }
  }

  private static boolean isOtherWay(Fact fact, Set<String> needed, Set<String> capitals) {
    return fact.text().contains(" = ")
        && !fact.head().isEmpty()
        && Terms.shared(needed, Terms.in(fact.head())) == 0
        && capitals.stream()
            .anyMatch(
                c ->
                    Pattern.compile("\\b(?:over|through) " + c + "\\b")
                        .matcher(fact.text())
                        .find());
  }

  private static void ruledOut(Fact fact, Page page, Findings findings) {
    Matcher m = NO.matcher(fact.text());
    if (m.find()) {
      String thing = m.group("thing");
      String message =
          "'" + thing + "' is ruled out in one of these places, and offered in the other";
      report(fact, page, findings, message, (a, b) -> b.head().equals(thing));
    }
  }

  private static void report(
      Fact fact, Page page, Findings findings, String message, BiPredicate<Fact, Fact> contradict) {
    page.facts().stream()
        .filter(other -> !other.isBeside(fact) && contradict.test(fact, other))
        .forEach(other -> findings.add(fact.position(), other.position(), message));
  }
}
