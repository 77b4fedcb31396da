package org.cribsheet.site;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that will be published, before any of it is written. */
public record Site(List<Page> pages, List<TextFile> files, List<Asset> assets) {
  public Site {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    assets = List.copyOf(assets);
  }

  /** Every path that must exist afterwards; nothing else may. */
  public SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>();
    pages.forEach(p -> paths.add(p.path()));
    files.forEach(f -> paths.add(f.path()));
    assets.forEach(a -> paths.add(a.path()));
    return paths;
  }
}
