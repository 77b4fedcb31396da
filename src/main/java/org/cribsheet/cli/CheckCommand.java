package org.cribsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet check}. */
@Command(
    name = "check",
    description = "Reads everything and prints every problem; writes nothing.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  cribsheet check", "  cribsheet check --strict --notes my-notes/"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin NotesOptions options = new NotesOptions();

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    new Build(new Workspace(parent.home), sources, reporter).checkOnly(options.resolved(parent));
    int code = options.finish(reporter, sources);
    if (reporter.problems().isEmpty()) {
      parent.spec.commandLine().getOut().println("no problem found");
    }
    return code;
  }
}
