package org.cribsheet.contradict;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that is said to be possible only by way of something else, and possible without it
 * elsewhere: {@code cannot pour directly … by way of a jug} and {@code pours … without having to
 * use a jug}. The two share an abbreviation and two more words.
 */
final class Detours implements Rule {
  private static final Pattern INDIRECT =
      Pattern.compile(
          "(?i)\\b(?:cannot|can not|can't) (?:\\p{L}+ )?directly\\b.*\\b(?:by|through|using|via|with)\\b");
  private static final Pattern FREE =
      Pattern.compile("(?i)\\b(?:without (?:having to|needing|the need)|no need (?:to|for))\\b");

  @Override
  public void look(Page page, Findings findings) {
    Set<String> name = Terms.in(page.name());
    for (Fact one : page.facts()) {
      if (!one.text().contains("directly") || !INDIRECT.matcher(one.text()).find()) {
        continue;
      }
      for (Fact two : page.facts()) {
        Set<String> common = new HashSet<>(one.terms());
        common.retainAll(two.terms());
        common.removeAll(name);
        boolean abbreviation =
            Terms.capitals(one.text()).stream().anyMatch(Terms.capitals(two.text())::contains);
        if (FREE.matcher(two.text()).find() && abbreviation && common.size() >= 2) {
          findings.add(
              one.position(),
              two.position(),
              "possible only by a detour here, and without one there");
        }
      }
    }
  }
}
