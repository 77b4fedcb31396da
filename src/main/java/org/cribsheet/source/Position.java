package org.cribsheet.source;

/** A place in a source file. Lines and columns count from 1, as editors show them. */
public record Position(String file, int line, int column) implements Comparable<Position> {
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("counts from 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
