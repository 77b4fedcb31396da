package org.cribsheet.coverage;

import java.util.List;
import java.util.Locale;

/** Coverage as a text for a terminal. */
public final class CoverageReport {
  private CoverageReport() {}

  public static String text(Coverage coverage) {
    StringBuilder out = new StringBuilder();
    coverage.exams().forEach(e -> exam(e, coverage, out));
    line(
        out,
        "Right options have %.0f characters on average, wrong ones %.0f.",
        coverage.lengths().right(),
        coverage.lengths().wrong());
    return out.toString();
  }

  private static void exam(Coverage.OfExam e, Coverage all, StringBuilder out) {
    line(out, "%s%s", e.exam().name(), e.exam().confirmed() ? "" : ", provisional");
    line(
        out,
        "  %d services in scope, %.0f questions, %.0f more from scenarios",
        e.services().size(),
        e.bank(),
        e.fromNotes());
    line(out, "");
    line(out, "  %-6s %9s %9s %9s   %s", "task", "services", "questions", "scenarios", "");
    for (Coverage.OfDomain d : e.domains()) {
      line(
          out,
          "  %-6s %9s %9.1f %9.1f   %.1f %% of the questions, %d %% of the exam: %s",
          d.domain().id(),
          "",
          d.bank(),
          d.fromNotes(),
          e.share(d),
          d.domain().weight(),
          d.domain().name());
      for (Coverage.OfTask t : d.tasks()) {
        line(
            out,
            "  %-6s %9d %9.1f %9.1f   %s",
            t.task().id(),
            t.services().size(),
            t.bank(),
            t.fromNotes(),
            t.task().name());
      }
    }
    line(out, "");
    List<String> gaps = Gaps.of(e, all);
    line(out, gaps.isEmpty() ? "  no gap" : "  gaps:");
    gaps.forEach(g -> line(out, "  - %s", g));
    line(out, "");
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
