package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes comments out of a file before it is parsed, so that text may follow on the same line or the
 * next, and so that one comment may hide several bullets. In a fence or a code span they are code;
 * one that never ends is text.
 */
final class Comments {
  /** A comment that has its lines to itself, and the line, counted from 1, on which it began. */
  record Found(int line, String text) {}

  private static final String BEGIN = "<!--";
  private static final String END = "-->";

  private final List<Found> found = new ArrayList<>();
  private final List<String> lines;
  private final int lastEnd;

  private Comments(List<String> lines) {
    this.lines = new ArrayList<>(lines);
    this.lastEnd = lastEnd(lines);
  }

  static Comments in(List<String> lines) {
    Comments comments = new Comments(lines);
    Fences fences = new Fences();
    int at = 0;
    while (at < lines.size()) {
      at = fences.code(lines.get(at)) ? at + 1 : comments.new Scan(at).run();
    }
    return comments;
  }

  private static int lastEnd(List<String> lines) {
    int at = lines.size() - 1;
    while (at >= 0 && !lines.get(at).contains(END)) {
      at--;
    }
    return at;
  }

  /** As many lines as there were, blank where a comment stood. */
  List<String> lines() {
    return lines;
  }

  List<Found> found() {
    return found;
  }

  /** One line, read from left to right, with those lines that its comments run on into. */
  private final class Scan {
    private final int first;
    private final StringBuilder kept = new StringBuilder();
    private final List<Found> taken = new ArrayList<>();
    private String line;
    private int row;
    private int at;

    Scan(int first) {
      this.first = first;
      this.row = first;
      this.line = lines.get(first);
    }

    /** Returns the line to go on with. */
    int run() {
      if (!line.contains(BEGIN)) {
        return first + 1;
      }
      while (at < line.length()) {
        if (!line.startsWith(BEGIN, at) || !comment()) {
          keep();
        }
      }
      if (kept.toString().isBlank()) {
        found.addAll(taken);
      }
      for (int i = first + 1; i <= row; i++) {
        lines.set(i, "");
      }
      lines.set(first, taken.isEmpty() ? line : kept.toString().stripTrailing());
      return row + 1;
    }

    /** A character, an escaped one or a code span. */
    private void keep() {
      int end = at + 1;
      if (line.charAt(at) == '`') {
        end = CodeSpans.end(line, at);
      } else if (line.charAt(at) == '\\') {
        end = Math.min(at + 2, line.length());
      }
      kept.append(line, at, end);
      at = end;
    }

    /** {@code <!-->} is a comment as well, and an empty one. */
    private boolean comment() {
      StringBuilder text = new StringBuilder();
      int from = at + 2;
      for (int i = row; i <= lastEnd; i++) {
        String each = lines.get(i);
        int end = each.indexOf(END, from);
        if (end >= 0) {
          text.append(each, Math.min(end, i == row ? at + BEGIN.length() : 0), end);
          taken.add(new Found(row + 1, text.toString()));
          goOn(i, end + END.length());
          return true;
        }
        text.append(each.substring(i == row ? at + BEGIN.length() : 0)).append('\n');
        from = 0;
      }
      return false;
    }

    /** What follows a comment joins what stood before it, with one space between them. */
    private void goOn(int nextRow, int from) {
      row = nextRow;
      line = lines.get(row);
      at = from;
      boolean parted = kept.length() == 0 || kept.charAt(kept.length() - 1) == ' ';
      while (parted && at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
  }
}
