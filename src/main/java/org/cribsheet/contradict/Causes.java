package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cribsheet.source.Position;

/**
 * One cause under two codes of one table: all words of a clause in the row of 500 stand in the row
 * of 502 as well. Only rows whose first cell begins with a number are compared: they stand for
 * things that exclude each other.
 */
final class Causes implements Rule {
  private static final Pattern NUMBER = Pattern.compile("^\\W{0,4}\\d{2,}\\b.*");
  private static final Pattern CLAUSES = Pattern.compile("; |\\. |, | or ");
  private static final int FEWEST_WORDS = 3;

  @Override
  public void look(Page page, Findings findings) {
    Map<Position, List<Fact>> rows = new LinkedHashMap<>();
    for (Fact fact : page.facts()) {
      if (fact.isCell() && NUMBER.matcher(fact.subject()).matches()) {
        rows.computeIfAbsent(fact.position(), p -> new ArrayList<>()).add(fact);
      }
    }
    for (List<Fact> one : rows.values()) {
      for (List<Fact> two : rows.values()) {
        boolean sameTable = one.get(0).table().equals(two.get(0).table());
        if (sameTable && !one.get(0).isSameLineAs(two.get(0))) {
          compare(one, two, findings);
        }
      }
    }
  }

  private static void compare(List<Fact> one, List<Fact> two, Findings findings) {
    Set<String> words = new HashSet<>();
    two.forEach(cell -> words.addAll(cell.terms()));
    for (Fact cell : one) {
      for (String clause : CLAUSES.split(cell.text())) {
        Set<String> own = Terms.in(clause);
        if (own.size() >= FEWEST_WORDS && words.containsAll(own)) {
          findings.add(
              cell.position(),
              two.get(0).position(),
              "'" + clause.strip() + "' seems to stand for two of the rows");
        }
      }
    }
  }
}
