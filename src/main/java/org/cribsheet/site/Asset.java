package org.cribsheet.site;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is copied as it stands, or a script that is made of several, one after another.
 *
 * @param path where it stands, from the site's root
 * @param from the files of which it is made; one, unless it is a {@linkplain Bundles bundle}
 */
public record Asset(String path, List<Path> from) {
  public Asset {
    from = List.copyOf(from);
  }

  public Asset(String path, Path from) {
    this(path, List.of(from));
  }
}
