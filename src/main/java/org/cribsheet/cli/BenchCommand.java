package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cribsheet.bench.Benchmark;
import org.cribsheet.bench.CannotMeasure;
import org.cribsheet.bench.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet bench}. */
@Command(
    name = "bench",
    description = {
      "Measures builds: cold in a process of their own, warm after an edit, and with many copies of the notes.",
      "Works in target/bench; target/site stays as it is. Nothing is judged, only measured."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet bench --quick                       a minute or two",
      "  cribsheet bench --notes my-notes.txt          these notes, beside the shipped ones",
      "  cribsheet bench --copies 1,16 --json target/bench.json",
      "  cribsheet bench --browser                     search and quiz, as readers feel them",
      "  cribsheet bench --serve                       an edit, until a browser shows it"
    })
final class BenchCommand implements Callable<Integer> {
  /** Where notes may be that are nobody's to publish. */
  private static final String RAW_NOTES = "CRIBSHEET_RAW_NOTES";

  @ParentCommand @Nullable Main main;

  @Option(
      names = "--notes",
      paramLabel = "PATH",
      description =
          "a file or folder of notes to measure beside content/notes, and to copy (default: what "
              + RAW_NOTES
              + " names)")
  List<Path> notes = List.of();

  @Option(
      names = "--copies",
      split = ",",
      paramLabel = "NUMBER",
      description = "how many copies of the notes to build (default: 1,16,160)")
  @Nullable List<Integer> copies;

  @Option(
      names = "--runs",
      paramLabel = "NUMBER",
      description =
          "how often each process is started; a note is edited four times as often (default: 5)")
  int runs = 5;

  @Option(
      names = "--browser",
      description =
          "search and quiz of target/site in a browser, in place of builds; needs Node, and gets a browser if there is none")
  boolean browser;

  @Option(
      names = "--serve",
      description =
          "how long an edit takes until a browser shows it, in place of builds; the preview is one of the shipped notes or of copies (default here: 1,16)")
  boolean serve;

  @Option(
      names = "--search",
      description =
          "what a reader loads for the first results of a search in parts, in place of builds, at each of --copies (default here: 1,16)")
  boolean search;

  @Option(names = "--quick", description = "one copy, three runs")
  boolean quick;

  @Option(names = "--json", paramLabel = "FILE", description = "also write the figures there")
  @Nullable Path json;

  @Option(
      names = "--keep",
      description = "keep the figures in target/bench: later ones are compared with them")
  boolean keep;

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    PrintWriter err = parent.spec.commandLine().getErr();
    try {
      Benchmark benchmark =
          new Benchmark(
              parent.home, plan(parent), Main.class.getName(), parent.spec.commandLine().getOut());
      if (browser) {
        benchmark.runInBrowser();
      } else if (search) {
        benchmark.runSearches();
      } else if (serve) {
        benchmark.runPreviews();
      } else {
        benchmark.run();
      }
      if (keep) {
        benchmark.keep();
      }
      if (json != null) {
        Path file = parent.resolved(json);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, benchmark.json());
      }
      return Main.OK;
    } catch (CannotMeasure e) {
      err.println("cribsheet: " + e.getMessage());
      return Main.PROBLEMS;
    }
  }

  private Plan plan(Main parent) {
    List<Integer> many =
        copies != null ? copies : serve || search ? List.of(1, 16) : List.of(1, 16, 160);
    if (many.stream().anyMatch(c -> c < 1 || c > 999)) {
      throw new ParameterException(
          parent.spec.commandLine(),
          "--copies takes numbers from 1 to 999, as in --copies 1,16,160");
    }
    if (runs < 1) {
      throw new ParameterException(
          parent.spec.commandLine(), "--runs takes a number from 1 on, as in --runs 3");
    }
    List<Path> places = notes.stream().map(parent::resolved).toList();
    String raw = System.getenv(RAW_NOTES);
    if (places.isEmpty() && raw != null && Files.exists(Path.of(raw))) {
      places = List.of(Path.of(raw).toAbsolutePath());
    }
    return quick ? Plan.quick(places) : Plan.whole(places, many, runs);
  }
}
