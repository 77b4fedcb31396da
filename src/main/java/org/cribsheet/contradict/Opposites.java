package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same thing and its opposite. Either two lines have the same head, before a colon, dash or
 * arrow, and use words that exclude each other ({@code same} and {@code replaced}); or they say the
 * same in nearly the same words, one of them with a "not".
 */
final class Opposites implements Rule {
  private record Words(Pattern some, Pattern others) {
    static Words of(String some, String others) {
      return new Words(words(some), words(others));
    }

    private static Pattern words(String words) {
      return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    boolean part(String one, String two) {
      return some.matcher(one).find()
          && !others.matcher(one).find()
          && others.matcher(two).find()
          && !some.matcher(two).find();
    }
  }

  private static final List<Words> OPPOSITES =
      List.of(
          Words.of("same|existing|in place", "replac\\w+|new|fresh"),
          Words.of("optional", "required|mandatory|needed"),
          Words.of("always", "never"),
          Words.of("automatic(?:ally)?", "manual(?:ly)?|by hand"),
          Words.of("synchronous(?:ly)?", "asynchronous(?:ly)?"),
          Words.of("stateful", "stateless"),
          Words.of("encrypted", "unencrypted|plain ?text"),
          Words.of("free", "billed|charged|costs?"),
          Words.of("own|individual", "inherits?|shared?"),
          Words.of("public", "private"));

  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:not|never|cannot|no|without|\\p{L}+n['’]t)\\b");

  private static final int FEWEST_WORDS = 4;
  private static final String MESSAGE = "these two say the opposite of the same thing";

  @Override
  public void look(Page page, Findings findings) {
    Map<String, List<Fact>> byHead = new HashMap<>();
    List<Fact> denied = new ArrayList<>();
    List<Fact> said = new ArrayList<>();
    for (Fact fact : page.facts()) {
      (NOT.matcher(fact.text()).find() ? denied : said).add(fact);
      if (!fact.head().isEmpty()) {
        byHead.computeIfAbsent(Enumeration.sign(fact.head()), h -> new ArrayList<>()).add(fact);
      }
    }
    byHead.values().forEach(facts -> exclude(facts, findings));
    for (Fact one : denied) {
      for (Fact two : said) {
        if (isNearlySame(one, two) && !one.isBeside(two)) {
          findings.add(one.position(), two.position(), MESSAGE);
        }
      }
    }
  }

  private static void exclude(List<Fact> facts, Findings findings) {
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        Fact one = facts.get(i);
        Fact two = facts.get(j);
        if (!one.isBeside(two) && isNot(one) == isNot(two) && exclude(rest(one), rest(two))) {
          findings.add(one.position(), two.position(), MESSAGE);
        }
      }
    }
  }

  private static boolean isNot(Fact fact) {
    return NOT.matcher(fact.text()).find();
  }

  private static boolean exclude(String one, String two) {
    return OPPOSITES.stream().anyMatch(words -> words.part(one, two) || words.part(two, one));
  }

  private static String rest(Fact fact) {
    return fact.text().substring(fact.head().length());
  }

  /** Four words of five are the same. */
  private static boolean isNearlySame(Fact one, Fact two) {
    int least = Math.min(one.terms().size(), two.terms().size());
    int most = Math.max(one.terms().size(), two.terms().size());
    return least >= FEWEST_WORDS
        && 5 * least >= 4 * most
        && 5 * Terms.shared(one.terms(), two.terms()) >= 4 * most;
  }
}
