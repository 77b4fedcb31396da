package org.cribsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cribsheet.line.Workspace;
import org.cribsheet.start.Starter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On whose notes a command works: every command has it that reads or writes {@code content/}. */
final class ProjectOption {
  private static final String SETTINGS = "content/site.yaml";

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--project",
      paramLabel = "FOLDER",
      description =
          "the folder that holds content/ (default: the one you stand in, if it or one above it has"
              + " a content/site.yaml; else Cribsheet's own)")
  @Nullable Path folder;

  Workspace workspace(Main main) {
    if (folder != null && !Files.isDirectory(main.resolved(folder))) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no folder " + folder + "; 'cribsheet new " + folder + "' starts one");
    }
    return new Workspace(home(main), main.home);
  }

  /** The same for a command that may be the first: an empty folder becomes a project. */
  Workspace begun(Main main) throws IOException {
    Path home = home(main);
    if (folder != null && !Starter.mayBegin(home) && !Files.isDirectory(home.resolve("content"))) {
      throw new ParameterException(
          spec.commandLine(),
          folder + " holds other things, and no content/: name an empty folder, or a project");
    }
    return new Workspace(home, main.home);
  }

  private Path home(Main main) {
    return folder == null ? around(main.here).orElse(main.home) : main.resolved(folder);
  }

  /** The innermost project that a folder belongs to. */
  private static Optional<Path> around(Path here) {
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(SETTINGS))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
