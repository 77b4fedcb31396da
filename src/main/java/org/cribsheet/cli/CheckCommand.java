package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.cribsheet.coverage.BalanceReport;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.coverage.CoverageReport;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.preview.Watch;
import org.cribsheet.source.Memory;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet check}. */
@Command(
    name = "check",
    description = "Reads everything and prints every problem; writes nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet check",
      "  cribsheet check --watch               again at each saved change",
      "  cribsheet check --coverage",
      "  cribsheet check --questions",
      "  cribsheet check --questions=kettle",
      "  cribsheet check --format github       annotations on a pull request",
      "  cribsheet check --format sarif > target/problems.sarif",
      "  cribsheet check --strict --notes my-notes/"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin NotesOptions options = new NotesOptions();

  @Option(
      names = "--coverage",
      description = "also print what the exams ask and how much of it is covered")
  boolean coverage;

  @Option(
      names = "--questions",
      paramLabel = "SERVICE",
      arity = "0..1",
      fallbackValue = "",
      description =
          "also print how evenly questions are spread, and how many bullets have none; with a service, which")
  Optional<String> questions = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, github (workflow commands), json (an object a line) or sarif; all but text go to"
              + " standard output (default: text)")
  ProblemFormat format = ProblemFormat.TEXT;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "the day from which the age of a check is counted (default: today)")
  LocalDate today = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--watch", description = "check again whenever a file has changed, until Ctrl+C")
  boolean watch;

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    if ((coverage || questions.isPresent()) && format != ProblemFormat.TEXT) {
      throw new ParameterException(
          parent.spec.commandLine(),
          "--coverage and --questions are told in text: leave out --format");
    }
    if (watch && format != ProblemFormat.TEXT) {
      throw new ParameterException(
          parent.spec.commandLine(), "--watch tells in text: leave out --format");
    }
    return watch ? watch(parent) : check(parent, Memory.none());
  }

  private int watch(Main parent) throws IOException {
    PrintWriter out = parent.spec.commandLine().getOut();
    Path home = options.workspace(parent).home();
    Memory memory = Memory.keeping();
    try {
      new Watch(home, options.resolved(parent))
          .run(
              () -> {
                long start = System.nanoTime();
                check(parent, memory);
                out.printf(
                    Locale.ROOT,
                    "checked in %d ms; Ctrl+C ends it%n",
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
                out.flush();
              },
              trouble -> {
                out.print(trouble);
                out.flush();
              });
    } catch (InterruptedException e) {
      // That is how it ends.
    }
    return Main.OK;
  }

  private int check(Main parent, Memory memory) throws IOException {
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    Supplier<Coverage> covered =
        new Build(options.workspace(parent), sources, reporter, memory)
            .checkOnly(options.resolved(parent), today);
    PrintWriter out = parent.spec.commandLine().getOut();
    int code = options.finish(reporter, writer(parent, out, sources));
    if (format != ProblemFormat.TEXT) {
      return code;
    }
    if (coverage) {
      out.print(CoverageReport.text(covered.get()));
    }
    questions.ifPresent(
        service ->
            out.print(
                service.isEmpty()
                    ? BalanceReport.text(covered.get())
                    : BalanceReport.ofService(covered.get(), service)));
    if (reporter.problems().isEmpty()) {
      out.println("no problem found");
    }
    return code;
  }

  private ProblemWriter writer(Main parent, PrintWriter out, Sources sources) throws IOException {
    return switch (format) {
      case TEXT -> new ProblemPrinter(parent.spec.commandLine().getErr(), sources);
      case GITHUB -> new GithubCommands(out);
      case JSON -> new ProblemJson(out, sources);
      case SARIF -> new Sarif(out, Guide.in(parent.home));
    };
  }
}
