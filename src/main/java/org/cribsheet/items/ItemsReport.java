package org.cribsheet.items;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cribsheet.text.Json;

/** An analysis as a table for a terminal, or as JSON. */
public final class ItemsReport {
  private ItemsReport() {}

  public static String text(ItemAnalysis analysis) {
    StringBuilder out = new StringBuilder();
    List<Item> few =
        analysis.items().stream().filter(i -> i.verdicts().contains(Item.Verdict.TOO_FEW)).toList();
    List<Item> told = analysis.items().stream().filter(i -> !few.contains(i)).toList();
    List<Item> flagged = told.stream().filter(i -> !i.verdicts().isEmpty()).toList();
    line(
        out,
        "%s, %s answered by at least %d of them%s",
        some(analysis.readers(), "reader", "readers"),
        some(told.size(), "question", "questions"),
        Item.FEW,
        flagged.isEmpty() ? "" : "; to look at:");
    if (!flagged.isEmpty()) {
      table(flagged, out);
    } else if (told.isEmpty()) {
      line(out, "too little to tell: collect more files");
    } else {
      line(out, "nothing stands out");
    }
    if (!few.isEmpty()) {
      line(
          out,
          "%s fewer than %d answers: nothing is said of them",
          few.size() == 1 ? "1 question has" : few.size() + " questions have",
          Item.FEW);
    }
    if (analysis.outdated() > 0) {
      line(
          out,
          "%s not used: the question has changed since, or is gone",
          analysis.outdated() == 1 ? "1 answer was" : analysis.outdated() + " answers were");
    }
    return out.toString();
  }

  private static void table(List<Item> items, StringBuilder out) {
    line(out, "");
    line(out, "  %7s  %-16s  %-21s  %s", "readers", "right", "agreement", "question");
    for (Item i : items) {
      line(
          out,
          "  %7d  %-16s  %-21s  %s",
          i.readers(),
          String.format(
              Locale.ROOT,
              "%3.0f %% (%.0f–%.0f)",
              100 * i.easiness().value(),
              100 * i.easiness().low(),
              100 * i.easiness().high()),
          i.agreement()
              .map(
                  a -> String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", a.value(), a.low(), a.high()))
              .orElse("too few to compare"),
          i.id());
      line(
          out,
          "           %s",
          i.verdicts().stream().map(Item.Verdict::words).collect(Collectors.joining("; ")));
      line(
          out,
          "           %s: %s",
          i.at(),
          i.chosen().entrySet().stream()
              .map(
                  e ->
                      (i.rightOnes().contains(e.getKey()) ? "✓ " : "")
                          + e.getKey()
                          + " "
                          + e.getValue())
              .collect(Collectors.joining(", ")));
    }
    line(out, "");
    line(
        out,
        "right: in how many cases of a hundred; agreement: with the readers' other answers, from -1 to 1;");
    line(out, "in brackets where the truth lies in 95 cases of 100.");
  }

  /** All items, one object. */
  public static String json(ItemAnalysis analysis) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("readers", analysis.readers());
    all.put("outdated", analysis.outdated());
    all.put("items", analysis.items().stream().map(ItemsReport::item).toList());
    return Json.text(all) + "\n";
  }

  private static Map<String, Object> item(Item item) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", item.id());
    map.put("at", item.at().toString());
    map.put("readers", item.readers());
    map.put("right", estimate(item.easiness()));
    item.agreement().ifPresent(a -> map.put("agreement", estimate(a)));
    map.put("sureAndWrong", item.sureAndWrong());
    map.put("chosen", item.chosen());
    map.put("rightOnes", item.rightOnes());
    map.put(
        "verdicts",
        item.verdicts().stream()
            .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
    return map;
  }

  private static List<Double> estimate(Estimate e) {
    return List.of(rounded(e.value()), rounded(e.low()), rounded(e.high()));
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static String some(int many, String one, String more) {
    return many + " " + (many == 1 ? one : more);
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
