package org.cribsheet.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints figures as soon as they are there: a benchmark takes minutes. */
final class Table {
  private final PrintWriter out;

  Table(PrintWriter out) {
    this.out = out;
  }

  void head() {
    out.printf(
        "%-34s %6s %9s %9s %9s %9s %9s %8s%n",
        "seconds", "pages", "median", "min", "max", "processor", "ms/page", "peak MB");
    out.flush();
  }

  void row(Figure f) {
    out.printf(
        Locale.ROOT,
        "%-34s %6d %9.3f %9.3f %9.3f %9s %9.2f %8s%n",
        f.name(),
        f.pages(),
        f.wall().median(),
        f.wall().min(),
        f.wall().max(),
        f.processor().isPresent()
            ? String.format(Locale.ROOT, "%.3f", f.processor().getAsDouble())
            : "-",
        f.millisAPage(),
        f.memory().isPresent()
            ? String.format(Locale.ROOT, "%.0f", f.memory().getAsDouble())
            : "-");
    if (!f.stages().isEmpty()) {
      out.println(
          "    "
              + f.stages().entrySet().stream()
                  .map(
                      e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue().median()))
                  .collect(Collectors.joining(", ")));
    }
    if (!f.bytes().isEmpty()) {
      out.println(
          "    "
              + f.bytes().entrySet().stream()
                  .map(
                      e ->
                          String.format(
                              Locale.ROOT, "%s %.1f kB", e.getKey(), e.getValue() / 1000.0))
                  .collect(Collectors.joining(", ")));
    }
    out.flush();
  }

  /** Figures beside those of the same name that were kept. */
  void compare(Kept kept, List<Figure> figures) {
    out.println("kept on: " + kept.machine());
    out.printf("%-34s %9s %9s %8s %9s%n", "median seconds", "kept", "now", "change", "processor");
    for (Figure f : figures) {
      Kept.Times before = kept.figures().get(f.name());
      if (before != null) {
        double now = f.wall().median();
        out.printf(
            Locale.ROOT,
            "%-34s %9.3f %9.3f %8s %9s%n",
            f.name(),
            before.wall(),
            now,
            change(before.wall(), now),
            before.processor().isPresent() && f.processor().isPresent()
                ? change(before.processor().get(), f.processor().getAsDouble())
                : "-");
      }
    }
    out.flush();
  }

  private static String change(double before, double now) {
    return before == 0 ? "-" : String.format(Locale.ROOT, "%+.0f %%", (now / before - 1) * 100);
  }

  void line(String text) {
    out.println(text);
    out.flush();
  }
}
