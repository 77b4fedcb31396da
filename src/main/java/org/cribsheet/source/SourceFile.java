package org.cribsheet.source;

import java.util.List;

/**
 * A text file as it is read, after repair: UTF-8 without a byte order mark, line feeds only, no
 * tabs.
 *
 * @param name the path as the author knows it, with {@code /}
 * @param lines its lines without their ends; line 1 is at index 0
 */
public record SourceFile(String name, List<String> lines) {
  public SourceFile {
    lines = List.copyOf(lines);
  }

  public static SourceFile of(String name, String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return new SourceFile(name, body.isEmpty() ? List.of() : List.of(body.split("\n", -1)));
  }

  public String text() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** The place of a line, counted from 1. */
  public Position at(int line, int column) {
    return new Position(name, line, column);
  }
}
