package org.cribsheet.line;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a project keeps its parts.
 *
 * @param home the keeper's folder: content, what is made of it, and the list of changes
 * @param program where Cribsheet itself stands, with the templates and assets of every project that
 *     has none of its own
 */
public record Workspace(Path home, Path program) {
  /** A project that the program stands in. */
  public Workspace(Path home) {
    this(home, home);
  }

  public Path content() {
    return home.resolve("content");
  }

  /** Drawn by {@code fix} and committed: a build reads them, and puts them into pages. */
  Path drawings() {
    return pictures().resolve("diagrams");
  }

  Path pictures() {
    return content().resolve("pictures");
  }

  public Path templates() {
    return ownOrOurs("templates");
  }

  public Path assets() {
    return ownOrOurs("assets");
  }

  public Path target() {
    return home.resolve("target");
  }

  private Path ownOrOurs(String folder) {
    Path own = home.resolve(folder);
    return Files.isDirectory(own) ? own : program.resolve(folder);
  }
}
