package org.cribsheet.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a folder knows of a file without opening it. Two writes within one tick of the disk's clock
 * look the same: whoever must not miss the second reads the file.
 */
record Stamp(Path file, long size, FileTime written, String key) {
  /** Longer than a tick of any disk's clock. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Whether it was written so lately that it may have been written again since, unseen. */
  boolean isFresh() {
    return written.toInstant().isAfter(Instant.now().minus(TICK));
  }

  /** What a {@link org.cribsheet.source.Memory} compares. */
  List<Comparable<?>> parts() {
    return List.of(file, size, written, key);
  }

  static Stamp of(Path file) throws IOException {
    BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(file, of.size(), of.lastModifiedTime(), String.valueOf(of.fileKey()));
  }
}
