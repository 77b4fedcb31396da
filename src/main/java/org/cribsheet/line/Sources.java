package org.cribsheet.line;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cribsheet.source.SourceFile;

/** The files that were read, so that a problem can show its line. */
public final class Sources {
  private final Map<String, SourceFile> files = new ConcurrentHashMap<>();

  public void add(SourceFile file) {
    files.put(file.name(), file);
  }

  /** A line, counted from 1, if its file is known and has it. */
  public Optional<String> line(String file, int number) {
    return Optional.ofNullable(files.get(file))
        .filter(f -> number <= f.lines().size())
        .map(f -> f.lines().get(number - 1));
  }
}
