package org.cribsheet.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Text made from a file, of which every line still knows where it came from. A dump of notes is
 * read by writing it tidily first; this is how problems found in the tidy text point into the dump.
 */
public final class MappedText {
  private final String file;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final List<Integer> shifts = new ArrayList<>();

  public MappedText(String file) {
    this.file = file;
  }

  /** The file itself, every line its own origin. */
  public static MappedText of(SourceFile source) {
    MappedText text = new MappedText(source.name());
    for (int i = 0; i < source.lines().size(); i++) {
      text.add(source.lines().get(i), i + 1, 0);
    }
    return text;
  }

  /**
   * Adds a line.
   *
   * @param origin the line of the file that it came from, counted from 1
   * @param shift how many columns further right it stood there
   */
  public void add(String line, int origin, int shift) {
    lines.add(line);
    origins.add(origin);
    shifts.add(shift);
  }

  /** The line added last, or an empty one. */
  public String lastLine() {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  public String file() {
    return file;
  }

  /** Those added so far; a view, because a copy for each line read made long files slow. */
  public List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  public String text() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Where a place in this text stands in the file. Both lines and columns count from 1. */
  public Position position(int line, int column) {
    if (lines.isEmpty()) {
      return new Position(file, 1, 1);
    }
    int at = Math.min(Math.max(line, 1), lines.size()) - 1;
    return new Position(file, origins.get(at), Math.max(1, column + shifts.get(at)));
  }
}
