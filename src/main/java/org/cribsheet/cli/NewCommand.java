package org.cribsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cribsheet.start.Starter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code cribsheet new}. */
@Command(
    name = "new",
    description = {
      "Starts a site for other notes in an empty folder, with a small example to be replaced.",
      "In that folder, or with --project FOLDER, every command works on its notes."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  cribsheet new ../my-notes",
      "  cribsheet build --project ../my-notes"
    })
final class NewCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;

  @Parameters(paramLabel = "FOLDER", description = "an empty folder, or one that is to be made")
  Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Main parent = NotesOptions.parent(main);
    Path place = parent.resolved(folder);
    if (!Starter.mayBegin(place)) {
      PrintWriter err = parent.spec.commandLine().getErr();
      err.println("cribsheet: " + folder + " is not an empty folder, so nothing was written there");
      return Main.PROBLEMS;
    }
    PrintWriter out = parent.spec.commandLine().getOut();
    Starter.begin(place).forEach(name -> out.println("wrote " + folder.resolve(name)));
    out.println("now: cribsheet build --project " + folder);
    return Main.OK;
  }
}
