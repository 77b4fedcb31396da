package org.cribsheet.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cribsheet.source.Nearest;

/** The balance of questions as a text for a terminal. */
public final class BalanceReport {
  /** A service with fewer is learned by heart. */
  static final int FEW = 5;

  private BalanceReport() {}

  /** Everything, with the bullets that no question rests on counted by service. */
  public static String text(Coverage coverage) {
    Balance balance = coverage.balance();
    StringBuilder out = new StringBuilder();
    line(out, "%d questions", balance.questions());
    giveaways(coverage, out);
    balance.exams().forEach(e -> exam(e, out));
    few(balance, out);
    bare(balance, out);
    return out.toString();
  }

  /** The bullets of one service that no question rests on, each with its place. */
  public static String ofService(Coverage coverage, String slug) {
    List<Balance.OfService> all = coverage.balance().services();
    StringBuilder out = new StringBuilder();
    all.stream()
        .filter(s -> s.slug().equals(slug))
        .findFirst()
        .ifPresentOrElse(
            s -> {
              line(out, "%s: %s", s.name(), counted(s));
              s.bare().forEach(b -> line(out, "  %s  %s: %s", b.position(), b.id(), b.words()));
            },
            () ->
                line(
                    out,
                    "no service is called '%s'%s",
                    slug,
                    Nearest.of(slug, all.stream().map(Balance.OfService::slug).toList())
                        .map(n -> "; did you mean '" + n + "'?")
                        .orElse("")));
    return out.toString();
  }

  private static void giveaways(Coverage coverage, StringBuilder out) {
    Balance b = coverage.balance();
    line(
        out,
        "  right options have %.0f characters on average, wrong ones %.0f",
        coverage.lengths().right(),
        coverage.lengths().wrong());
    line(
        out,
        "  of %d with one right option it is the longest in %d, the shortest in %d; by chance in %.0f",
        b.single(),
        b.longest(),
        b.shortest(),
        b.byChance());
    line(
        out,
        "  right ones stand in their file as %s",
        IntStream.range(0, b.places().size())
            .mapToObj(i -> (char) ('A' + i) + " " + b.places().get(i))
            .collect(Collectors.joining(", ")));
    line(out, "");
  }

  private static void exam(Balance.OfExam e, StringBuilder out) {
    line(out, "%s%s", e.exam().name(), e.exam().confirmed() ? "" : ", provisional");
    line(out, "  %-6s %6s %6s %6s %6s   %s", "task", "easy", "medium", "hard", "untold", "");
    for (Balance.OfDomain d : e.domains()) {
      counted(out, String.valueOf(d.domain().id()), d.byDifficulty(), d.domain().name());
      d.tasks().forEach(t -> counted(out, t.task().id(), t.byDifficulty(), t.task().name()));
    }
    line(out, "");
  }

  private static void counted(StringBuilder out, String id, List<Integer> by, String name) {
    line(out, "  %-6s %6d %6d %6d %6d   %s", id, by.get(1), by.get(2), by.get(3), by.get(0), name);
  }

  private static void few(Balance balance, StringBuilder out) {
    List<Balance.OfService> few =
        balance.services().stream()
            .filter(s -> s.questions() < FEW)
            .sorted(
                Comparator.comparing(Balance.OfService::questions)
                    .thenComparing(Balance.OfService::slug))
            .toList();
    line(out, "services with fewer than %d questions: %s", FEW, few.isEmpty() ? "none" : "");
    few.forEach(s -> line(out, "  %5d  %s", s.questions(), s.slug()));
    line(out, "");
  }

  private static void bare(Balance balance, StringBuilder out) {
    int all = balance.services().stream().mapToInt(Balance.OfService::bullets).sum();
    int bare = balance.services().stream().mapToInt(s -> s.bare().size()).sum();
    line(out, "bullets with an id and no question: %d of %d", bare, all);
    balance.services().stream()
        .filter(s -> !s.bare().isEmpty())
        .forEach(s -> line(out, "  %5d of %4d  %s", s.bare().size(), s.bullets(), s.slug()));
    line(out, "which: check --questions=SERVICE");
  }

  private static String counted(Balance.OfService s) {
    return s.questions()
        + " questions; no question on "
        + s.bare().size()
        + " of "
        + s.bullets()
        + " bullets with an id";
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
