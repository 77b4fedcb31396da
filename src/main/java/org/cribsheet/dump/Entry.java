package org.cribsheet.dump;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of a dump's outline, while it is being read.
 *
 * <p>{@code line} counts from 1; {@code column} is that of its dash, {@code textColumn} that of its
 * text, both from 0.
 */
final class Entry {
  enum Kind {
    BULLET,
    NUMBERED,
    FENCE,
    TABLE,
    PICTURE,
    QUOTE,
    TEXT
  }

  /** One line of an entry's text and where it came from. */
  record Line(String text, int number, int column) {}

  final Kind kind;
  final int column;
  final List<Line> lines = new ArrayList<>();
  final List<Entry> children = new ArrayList<>();

  Entry(Kind kind, int column) {
    this.kind = kind;
    this.column = column;
  }

  static Entry of(Kind kind, int column, String text, int number, int textColumn) {
    Entry entry = new Entry(kind, column);
    entry.lines.add(new Line(text, number, textColumn));
    return entry;
  }

  String text() {
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      out.append(out.length() == 0 ? "" : " ").append(line.text().strip());
    }
    return out.toString();
  }

  int number() {
    return lines.isEmpty() ? 1 : lines.get(0).number();
  }

  boolean endsInColon() {
    return text().endsWith(":");
  }
}
