package org.cribsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command understands that reads notes. */
final class NotesOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Mixin ProjectOption project = new ProjectOption();

  @Option(
      names = "--notes",
      paramLabel = "PATH",
      description =
          "a file or folder of notes in the stead of content/notes; may be given more than once")
  List<Path> notes = List.of();

  @Option(names = "--strict", description = "warnings count as problems")
  boolean strict;

  Workspace workspace(Main main) {
    return project.workspace(main);
  }

  List<Path> resolved(Main main) {
    return notes.stream().map(main::resolved).toList();
  }

  /** Prints what was found, and says how the command ends. */
  int finish(Reporter reporter, Sources sources) {
    return finish(reporter, new ProblemPrinter(spec.commandLine().getErr(), sources));
  }

  int finish(Reporter reporter, ProblemWriter writer) {
    List<Problem> problems = reporter.problems();
    writer.write(problems);
    boolean failed = reporter.hasErrors() || (strict && !problems.isEmpty());
    return failed ? Main.PROBLEMS : Main.OK;
  }

  static Main parent(@Nullable Main main) {
    return Objects.requireNonNull(main, "picocli sets the parent");
  }
}
