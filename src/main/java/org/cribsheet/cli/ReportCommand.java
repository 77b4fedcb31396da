package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.cribsheet.history.CannotCompare;
import org.cribsheet.history.EarlierNotes;
import org.cribsheet.line.Snapshots;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.report.HtmlReport;
import org.cribsheet.report.MarkdownReport;
import org.cribsheet.report.State;
import org.cribsheet.report.StudyReport;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet report}. */
@Command(
    name = "report",
    description = {
      "Tells what lies between the notes as they are and as they were: facts, questions, links, coverage, sizes.",
      "Ends with 1 if the notes have problems; the report names them."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet report --base main",
      "  cribsheet report --base HEAD^ --out target/report.md     for a comment on a pull request",
      "  cribsheet report --base v1 --format html --out target/report.html",
      "  cribsheet report --base ../older                         a folder with content/ in it"
    })
final class ReportCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    HTML
  }

  @ParentCommand @Nullable Main main;
  @Mixin ProjectOption project = new ProjectOption();

  @Option(
      names = "--base",
      required = true,
      paramLabel = "REV",
      description =
          "the earlier state: a commit, branch or tag in git, or a folder with content/ in it")
  String base = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "markdown, short enough for a comment, or html, with everything (default: markdown)")
  Format format = Format.MARKDOWN;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the report goes (default: standard output)")
  @Nullable Path out;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "the day from which the age of a check is counted (default: today)")
  LocalDate today = LocalDate.now(ZoneId.systemDefault());

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    PrintWriter err = parent.spec.commandLine().getErr();
    Path scratch = Files.createTempDirectory("cribsheet-report");
    try {
      StudyReport report = compare(parent, scratch);
      write(
          format == Format.HTML ? HtmlReport.text(report, base) : MarkdownReport.text(report, base),
          parent);
      return report.hasProblems() ? Main.PROBLEMS : Main.OK;
    } catch (CannotCompare e) {
      err.println("cribsheet: " + e.getMessage());
      return Main.USAGE;
    } finally {
      EarlierNotes.delete(scratch);
    }
  }

  /** Both states are built by this program, with the templates and assets of today. */
  private StudyReport compare(Main parent, Path scratch) throws IOException {
    Workspace now = project.workspace(parent);
    Path earlier = Files.createDirectory(scratch.resolve("earlier"));
    EarlierNotes.copy(now.home(), parent.here, base, earlier);
    EarlierNotes.copy(now.templates(), earlier.resolve("templates"));
    EarlierNotes.copy(now.assets(), earlier.resolve("assets"));
    PrintWriter err = parent.spec.commandLine().getErr();
    say(err, "building the notes as they were at " + base);
    State before = take(new Workspace(earlier), scratch.resolve("before"));
    say(err, "building the notes as they are now");
    return StudyReport.of(before, take(now, scratch.resolve("after")));
  }

  /** Two builds take a while, and the report itself may go into a file. */
  private static void say(PrintWriter err, String what) {
    err.println("cribsheet: " + what);
    err.flush();
  }

  private State take(Workspace workspace, Path site) throws IOException {
    return Snapshots.take(workspace, site, today, new Sources(), new Reporter());
  }

  private void write(String report, Main parent) throws IOException {
    PrintWriter to = parent.spec.commandLine().getOut();
    if (out == null) {
      to.print(report);
      to.flush();
      return;
    }
    Path file = parent.resolved(out).toAbsolutePath();
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, report);
    to.println("wrote " + file);
  }
}
