package org.cribsheet.contradict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists that do not hold the same. Steps: two orders that have three steps and more in common,
 * three quarters of the shorter one, and each lacks one that the other has. Parts: a line that
 * joins one of a list's parts to something that the list lacks, where both speak of modes, options
 * or the like: {@code immutable updates and traffic splitting mode}.
 */
final class Enumerations implements Rule {
  private static final Pattern AND = Pattern.compile(" and |, ");
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)\\b(?:modes?|options?|types?|kinds?|strateg(?:y|ies)|plans?|ways|methods?)\\b");
  private static final Pattern HEAD =
      Pattern.compile("^(?<joined>.{5,60}?) (?:mode|option|type|kind|strategy|plan|method)s?\\b");
  private static final int LONGEST = 3;

  @Override
  public void look(Page page, Findings findings) {
    List<Enumeration> all = page.enumerations();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        steps(all.get(i), all.get(j), findings);
      }
      if (!all.get(i).ordered() && KIND.matcher(all.get(i).title()).find()) {
        parts(all.get(i), page, findings);
      }
    }
  }

  private static void steps(Enumeration one, Enumeration two, Findings findings) {
    Set<String> first = one.parts().keySet();
    Set<String> second = two.parts().keySet();
    int shared = Terms.shared(first, second);
    boolean near = shared >= 3 && 4 * shared >= 3 * Math.min(first.size(), second.size());
    if (one.ordered() && two.ordered() && near && shared < first.size() && shared < second.size()) {
      findings.add(
          one.position(),
          two.position(),
          "two orders of the same steps: only one has '"
              + lacking(one, two)
              + "', only the other '"
              + lacking(two, one)
              + "'");
    }
  }

  private static String lacking(Enumeration one, Enumeration two) {
    return one.parts().entrySet().stream()
        .filter(e -> !two.parts().containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("', '"));
  }

  private static void parts(Enumeration list, Page page, Findings findings) {
    for (Fact fact : page.facts()) {
      Matcher head = HEAD.matcher(fact.text());
      if (fact.position().equals(list.position()) || !head.find()) {
        continue;
      }
      List<String> joined = List.of(AND.split(head.group("joined")));
      List<String> known = joined.stream().filter(list::has).toList();
      List<String> others = joined.stream().filter(part -> !list.has(part)).toList();
      if (!known.isEmpty()
          && !others.isEmpty()
          && others.stream().allMatch(Enumerations::isShort)) {
        findings.add(
            list.position(),
            fact.position(),
            "'" + others.get(0) + "' stands beside '" + known.get(0) + "', and not in the list");
      }
    }
  }

  private static boolean isShort(String part) {
    return part.strip().split("\\s+").length <= LONGEST;
  }
}
