package org.cribsheet.line;

import java.nio.file.Path;

/** Where a build puts what it makes. */
public record Places(Path site, Path zip) {
  public static Places in(Workspace workspace) {
    return new Places(
        workspace.target().resolve("site"), workspace.target().resolve("cribsheet-offline.zip"));
  }

  public static Places at(Path site) {
    Path name = site.toAbsolutePath().normalize().getFileName();
    if (name == null) {
      throw new IllegalArgumentException("a site cannot take the place of " + site);
    }
    return new Places(site, site.resolveSibling(name + ".zip"));
  }
}
