package org.cribsheet.contradict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cribsheet.compare.Quantities;
import org.cribsheet.compare.Quantity;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;

/**
 * A number without a unit in a column of a table whose other cells, two at least, are all numbers
 * with units of one kind. Nothing else is precise enough: a mere number may count things. A zero
 * needs no unit, nor does any number where the head names one.
 */
final class MissingUnits {
  private static final Pattern BARE = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern HEAD_WITH_UNIT =
      Pattern.compile(
          "(?i)\\b(?:s|ms|seconds?|min|minutes?|h|hours?|days?|[KMGT]i?B|bytes|number|how many|count)\\b|%");
  private static final int FEWEST = 2;

  private MissingUnits() {}

  static void look(Page page, Reporter reporter) {
    Map<String, List<Fact>> columns = new LinkedHashMap<>();
    for (Fact fact : page.facts()) {
      if (fact.isCell()) {
        columns
            .computeIfAbsent(fact.table() + " " + fact.column(), c -> new ArrayList<>())
            .add(fact);
      }
    }
    columns.values().forEach(cells -> column(cells, reporter));
  }

  private static void column(List<Fact> cells, Reporter reporter) {
    if (HEAD_WITH_UNIT.matcher(cells.get(0).column()).find()) {
      return;
    }
    List<Fact> bare = new ArrayList<>();
    String unit = "";
    String example = "";
    for (Fact cell : cells) {
      List<Quantity> found = Quantities.in(cell.text());
      boolean one = found.size() == 1 && found.get(0).start() == 0;
      if (BARE.matcher(cell.text().strip()).matches()) {
        bare.add(cell);
      } else if (one
          && found.get(0).isMeasured()
          && (unit.isEmpty() || unit.equals(found.get(0).unit()))) {
        unit = found.get(0).unit();
        example = cell.text().strip();
      } else {
        return;
      }
    }
    if (!unit.isEmpty() && cells.size() - bare.size() >= FEWEST) {
      for (Fact cell : bare) {
        String number = cell.text().strip();
        if (!number.equals("0")) {
          reporter.report(
              Problem.warning(
                      Code.MISSING_UNIT,
                      cell.position(),
                      "'" + number + "' has no unit, and the others of its column have one")
                  .hint("write it as in '" + example + "'"));
        }
      }
    }
  }
}
