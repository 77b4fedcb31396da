package org.cribsheet.line;

import java.nio.file.Path;

/** Where a project keeps its parts. */
public record Workspace(Path home) {
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
    return home.resolve("templates");
  }

  public Path assets() {
    return home.resolve("assets");
  }

  public Path target() {
    return home.resolve("target");
  }
}
