package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.source.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cribsheet fix}. */
@Command(
    name = "fix",
    description = {
      "Mends in content/ what needs no thought, and says what it did.",
      "Replaces misspelled names and retired terms of tidy notes where that is safe, gives bullets one sign and indent, aligns tables.",
      "Draws the diagrams of the notes that are new or have changed, and deletes drawings that no note asks for."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet fix",
      "  git diff --stat content    what it has changed"
    })
final class FixCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;
  @Mixin ProjectOption project = new ProjectOption();
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    Sources sources = new Sources();
    Reporter reporter = new Reporter();
    List<String> done = new Build(project.workspace(parent), sources, reporter).fix();
    PrintWriter out = spec.commandLine().getOut();
    done.forEach(out::println);
    new ProblemPrinter(spec.commandLine().getErr(), sources).write(reporter.problems());
    if (done.isEmpty() && !reporter.hasErrors()) {
      out.println("nothing to mend");
    }
    return reporter.hasErrors() ? Main.PROBLEMS : Main.OK;
  }
}
