package org.cribsheet.site;

import java.util.function.Supplier;

/**
 * A file whose text the build makes itself: data scripts, the sitemap, the manifest.
 *
 * @param source makes the text when the file is written, so that thousands need not stand in memory
 *     together
 */
public record TextFile(String path, Supplier<String> source) {
  public TextFile(String path, String text) {
    this(path, () -> text);
  }

  public String text() {
    return source.get();
  }
}
