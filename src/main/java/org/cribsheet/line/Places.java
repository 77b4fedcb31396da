package org.cribsheet.line;

import java.nio.file.Path;

/**
 * Where a build puts what it makes.
 *
 * @param listed whether search engines may show what a host serves from there
 */
public record Places(Path site, Path zip, boolean listed) {
  public static Places in(Workspace workspace) {
    return new Places(
        workspace.target().resolve("site"),
        workspace.target().resolve("cribsheet-offline.zip"),
        true);
  }

  public static Places at(Path site) {
    Path name = site.toAbsolutePath().normalize().getFileName();
    if (name == null) {
      throw new IllegalArgumentException("a site cannot take the place of " + site);
    }
    return new Places(site, site.resolveSibling(name + ".zip"), true);
  }

  /** The same for a preview, which search engines are asked to leave out. */
  public Places unlisted() {
    return new Places(site, zip, false);
  }
}
