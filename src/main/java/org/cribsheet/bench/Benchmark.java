package org.cribsheet.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cribsheet.text.Json;

/**
 * Everything that is measured, in order. It works in {@code target/bench} and leaves the rest of a
 * project alone.
 */
public final class Benchmark {
  private final Path home;
  private final Path work;
  private final Plan plan;
  private final Table table;
  private final Java java;
  private final List<Figure> figures = new ArrayList<>();
  private String measured = "";

  /**
   * A benchmark of one project.
   *
   * @param main the class that starts Cribsheet
   */
  public Benchmark(Path home, Plan plan, String main, PrintWriter out) throws IOException {
    this.home = home;
    this.work = Files.createDirectories(home.resolve("target").resolve("bench"));
    this.plan = plan;
    this.table = new Table(out);
    this.java = Java.ofThisProcess(main, work);
  }

  /**
   * Measures everything and prints it.
   *
   * @throws CannotMeasure if there are no notes, or a build fails
   */
  public void run() throws IOException {
    boolean shipped = !Project.files(home.resolve("content").resolve("notes")).isEmpty();
    if (!shipped && plan.notes().isEmpty()) {
      throw new CannotMeasure(
          "there are no notes to measure: write some into content/notes, or name others with --notes");
    }
    for (Path place : plan.notes()) {
      if (!Files.exists(place)) {
        throw new CannotMeasure("there are no notes at " + place);
      }
    }
    table.line(machine());
    table.head();
    if (shipped) {
      builds("shipped", List.of());
    }
    if (!plan.notes().isEmpty()) {
      builds("notes", plan.notes());
    }
    growth();
    compare("builds");
  }

  /**
   * Measures search and quiz of the site that was built last in a browser, instead.
   *
   * @throws CannotMeasure if there is no browser, or no such site
   */
  public void runInBrowser() throws IOException {
    table.line(machine());
    table.head();
    new PageTimes(home).measure(this::add, PageTimes.READING, plan.runs());
    compare("browser");
  }

  /**
   * Measures previews in a browser, instead: of the notes, and of copies of them.
   *
   * @throws CannotMeasure if there is no browser, or there are no notes to edit
   */
  public void runPreviews() throws IOException {
    table.line(machine());
    table.head();
    Growth growth = new Growth(home, List.of(), work, java);
    for (int copies : plan.copies()) {
      new LiveEdit(home, java).measure(growth.project(copies), copies, plan.rebuilds(), this::add);
    }
    compare("previews");
  }

  /**
   * Measures what the first results of a search in parts load, instead: of copies of the notes.
   *
   * @throws CannotMeasure if there are no notes
   */
  public void runSearches() throws IOException {
    table.line(machine());
    table.head();
    Growth growth = new Growth(home, plan.notes(), work, java);
    for (int copies : plan.copies()) {
      add(SearchBytes.of(growth.project(copies), copies));
    }
    compare("searches");
  }

  private void compare(String what) throws IOException {
    measured = what;
    Optional<Kept> kept = Kept.in(work, what);
    if (kept.isPresent()) {
      table.line("");
      table.compare(kept.get(), figures);
    }
  }

  /** Keeps the figures, so that the next of their kind are compared with them. */
  public void keep() throws IOException {
    Kept.write(work, measured, json());
  }

  private void growth() throws IOException {
    StockJbake stock = new StockJbake(home, work);
    Optional<String> missing =
        plan.copies().stream().anyMatch(Benchmark::forStock) ? stock.prepare() : Optional.empty();
    missing.ifPresent(why -> table.line("stock JBake is left out: " + why));
    Growth growth = new Growth(home, plan.notes(), work, java);
    for (int copies : plan.copies()) {
      Project project = growth.project(copies);
      add(growth.measure(project, copies, plan.runs()));
      if (missing.isEmpty() && forStock(copies)) {
        add(stock.measure(project, copies, plan.runs()));
      }
    }
  }

  /** Its time grows with the square of the pages: beyond this nobody would wait for it. */
  private static boolean forStock(int copies) {
    return copies <= 16;
  }

  private void builds(String name, List<Path> notes) throws IOException {
    Project project = Project.copy(home, notes, work.resolve(name));
    java.warmUp(project.home(), project.build());
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < plan.runs(); i++) {
      runs.add(java.run(project.home(), project.build()));
    }
    add(Figure.of("cold build, " + name, Sizes.pages(project), runs, Sizes.of(project)));
    WarmRebuild warm = new WarmRebuild(project);
    warm.measure("warm rebuild, " + name, plan.rebuilds()).ifPresent(this::add);
    warm.measureCheck("warm check, " + name, plan.rebuilds()).ifPresent(this::add);
    if (project.own()) {
      new LiveRebuild(project).measure(plan.rebuilds()).forEach(this::add);
    }
  }

  private void add(Figure figure) {
    figures.add(figure);
    table.row(figure);
  }

  private String machine() {
    return String.format(
        Locale.ROOT,
        "Java %s on %s, %d processors, load %.1f, %s class-data archive, memory %s",
        Runtime.version(),
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        java.archived() ? "with" : "without",
        Peak.now().how());
  }

  /** All figures, for a machine to read. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("machine", machine());
    json.put("figures", figures.stream().map(Figure::json).toList());
    return Json.text(json) + "\n";
  }
}
