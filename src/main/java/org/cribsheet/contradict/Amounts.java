package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.compare.Bound;
import org.cribsheet.compare.Quantities;
import org.cribsheet.compare.Quantity;

/**
 * The same thing with two numbers. Numbers are compared where they have the same unit and bound the
 * same way (at most, at least, by default), and where the words around them say the same: those of
 * one clause all stand in the other one or in what it stands under, and at most a third of the
 * other's are new; the two share two words or more besides the service's name.
 */
final class Amounts implements Rule {
  private enum Kind {
    MOST,
    LEAST,
    DEFAULT,
    PLAIN
  }

  /** A number, and what it is said of. */
  private record Amount(
      Fact fact, Quantity quantity, String unit, String shown, Kind kind, Set<String> own) {
    Set<String> about() {
      return fact.about();
    }
  }

  /** What is counted stands behind the number. */
  private static final Pattern COUNTED = Pattern.compile("^ (?:\\p{L}+ )?(?<what>\\p{L}+)");

  private static final Pattern CLAUSES =
      Pattern.compile("; |\\. |: (?=\\p{Ll})|, (?=and|or|but|then|at most|at least)| \\(|\\) ?");
  private static final Pattern DEFAULT = Pattern.compile("(?i)\\bdefault|\\bunless\\b");
  private static final Pattern LEAST =
      Pattern.compile(
          "(?i)\\bat least\\b|\\bmin(?:imum)?\\b|\\bfrom\\b|\\bsmallest\\b|\\bor more\\b|\\bshortest\\b|>|≥");
  private static final Pattern MOST =
      Pattern.compile(
          "(?i)\\bat most\\b|\\bmax(?:imum)?\\b|\\bup to\\b|\\blimit|\\blargest\\b|\\bquota|\\bor less\\b|\\blongest\\b|\\bno more\\b|<|≤");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\babout\\b|\\baround\\b|\\broughly\\b|\\bapprox|~|\\bfor example\\b|\\be\\.g\\.|\\bnearly\\b|\\bsome\\b");

  /** Words that only say how a number bounds. */
  private static final Set<String> BOUNDS =
      Terms.in(
          "default maximum max minimum min most least limit quota up total size value number unless otherwise largest smallest longest shortest time");

  @Override
  public void look(Page page, Findings findings) {
    Set<String> name = Terms.in(page.name());
    List<Amount> amounts = new ArrayList<>();
    page.facts().forEach(f -> amounts.addAll(of(f, name)));
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        Amount one = amounts.get(i);
        Amount two = amounts.get(j);
        if (differ(one, two) && isSameSubject(one, two)) {
          findings.add(
              one.fact().position(),
              two.fact().position(),
              "two numbers for the same thing: " + one.shown() + " and " + two.shown());
        }
      }
    }
  }

  private static List<Amount> of(Fact fact, Set<String> name) {
    List<Amount> amounts = new ArrayList<>();
    if (fact.prose().chars().noneMatch(Character::isDigit)) {
      return amounts;
    }
    for (String clause : CLAUSES.split(fact.prose())) {
      List<Quantity> found = Quantities.in(clause);
      if (found.size() == 1) {
        amount(fact, clause, found.get(0), name).ifPresent(amounts::add);
      }
    }
    return amounts;
  }

  private static Optional<Amount> amount(Fact fact, String clause, Quantity q, Set<String> name) {
    Optional<String> said = Bound.of(clause, q);
    if (said.isEmpty() || LOOSE.matcher(clause).find() || q.low() != q.value()) {
      return Optional.empty();
    }
    String around = clause.substring(0, q.start()) + " " + clause.substring(q.end());
    Set<String> own = new HashSet<>(Terms.in(fact.subject() + " " + around));
    own.removeAll(name);
    own.removeAll(BOUNDS);
    String shown = clause.substring(q.start(), q.end());
    return unit(clause, q)
        .map(unit -> new Amount(fact, q, unit, shown, kind(around, fact.subject()), own));
  }

  private static Optional<String> unit(String clause, Quantity q) {
    if (q.isMeasured()) {
      return Optional.of(q.unit());
    }
    Matcher m = COUNTED.matcher(clause.substring(q.end()));
    return m.find() ? Optional.of("number of " + Terms.stem(m.group("what"))) : Optional.empty();
  }

  private static Kind kind(String around, String subject) {
    String said = subject + " " + around;
    if (DEFAULT.matcher(said).find()) {
      return Kind.DEFAULT;
    } else if (LEAST.matcher(said).find()) {
      return Kind.LEAST;
    }
    return MOST.matcher(said).find() ? Kind.MOST : Kind.PLAIN;
  }

  private static boolean differ(Amount one, Amount two) {
    return one.kind() == two.kind()
        && one.unit().equals(two.unit())
        && one.quantity().value() != two.quantity().value()
        && !one.fact().isBeside(two.fact());
  }

  private static boolean isSameSubject(Amount one, Amount two) {
    Set<String> own = one.own();
    Set<String> other = two.own();
    int missing = Terms.missing(own, two.about());
    int missed = Terms.missing(other, one.about());
    return Terms.shared(own, other) > 0
        && Terms.shared(own, two.about()) >= Math.min(2, own.size())
        && (missing == 0 || missed == 0)
        && 2 * missing <= own.size()
        && 2 * missed <= other.size();
  }
}
