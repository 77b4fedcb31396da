package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cribsheet.line.Sources;
import org.cribsheet.preview.CannotServe;
import org.cribsheet.preview.Desk;
import org.cribsheet.preview.Preview;
import org.cribsheet.preview.Report;
import org.cribsheet.source.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet serve}. */
@Command(
    name = "serve",
    description = {
      "Shows the site while it is written: at each saved change the open page reloads at the place that changed.",
      "Nothing is written to disk, and only this machine is answered. Drafts are shown. Ctrl+C ends it."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet serve",
      "  cribsheet serve --open                in the browser, too",
      "  cribsheet serve --port 8080"
    })
final class ServeCommand implements Callable<Integer>, Desk {
  @ParentCommand @Nullable Main main;
  @Mixin ProjectOption project = new ProjectOption();

  @Option(names = "--port", paramLabel = "NUMBER", description = "default: any that is free")
  int port;

  @Option(names = "--open", description = "open the first page in a browser")
  boolean open;

  private boolean waiting;

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          parent.spec.commandLine(), "--port takes a number up to 65535, as in --port 8080");
    }
    try (Preview preview = new Preview(project.workspace(parent), port, this)) {
      out().println("preview at " + preview.address());
      out().println("watching content, templates and assets; Ctrl+C ends it");
      out().flush();
      if (open) {
        browse(preview.address());
      }
      preview.run();
      return Main.OK;
    } catch (CannotServe e) {
      parent.spec.commandLine().getErr().println("cribsheet: " + e.getMessage());
      return Main.PROBLEMS;
    } catch (InterruptedException e) {
      return Main.OK;
    }
  }

  private PrintWriter out() {
    return NotesOptions.parent(main).spec.commandLine().getOut();
  }

  @Override
  public String words(List<Problem> problems, Sources sources) {
    StringWriter words = new StringWriter();
    new ProblemPrinter(new PrintWriter(words), sources).write(problems);
    return words.toString();
  }

  @Override
  public synchronized void report(Report report) {
    if (!report.text().isEmpty()) {
      out().print(report.text());
    } else if (waiting) {
      out().println("all is well again");
    }
    waiting = !report.text().isEmpty();
    out().flush();
  }

  @Override
  public synchronized void made(Duration took) {
    out().printf(Locale.ROOT, "made in %d ms%n", took.toMillis());
    out().flush();
  }

  /** Each system has a word for it; Java's own needs a display that the launcher turned off. */
  private void browse(String address) {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        os.contains("mac")
            ? List.of("open", address)
            : os.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      out().println("no browser could be started: open the address yourself");
      out().flush();
    }
  }
}
