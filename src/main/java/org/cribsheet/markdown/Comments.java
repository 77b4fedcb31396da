package org.cribsheet.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes comments that begin a line out of a file before it is parsed, so that text may follow on
 * the next line. A comment inside a fence is code; one that never ends is text.
 */
final class Comments {
  /** A comment and the line, counted from 1, on which it began. */
  record Found(int line, String text) {}

  private final List<Found> found = new ArrayList<>();
  private final List<String> lines;
  private boolean fenced;

  private Comments(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  static Comments in(List<String> lines) {
    Comments comments = new Comments(lines);
    for (int i = 0; i < lines.size(); i++) {
      i = comments.line(i);
    }
    return comments;
  }

  /** As many lines as there were, blank where a comment stood. */
  List<String> lines() {
    return lines;
  }

  List<Found> found() {
    return found;
  }

  private int line(int at) {
    String text = lines.get(at).strip();
    if (text.startsWith("```")) {
      fenced = !fenced;
    } else if (!fenced && text.startsWith("<!--")) {
      return comment(at);
    }
    return at;
  }

  private int comment(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size(); i++) {
      text.append(i == from ? "" : "\n").append(lines.get(i).strip());
      if (text.length() > 4 && text.indexOf("-->", 4) >= 0) {
        return text.toString().endsWith("-->") ? taken(from, i, text.toString()) : from;
      }
    }
    return from;
  }

  private int taken(int from, int to, String text) {
    found.add(new Found(from + 1, text.substring(4, text.length() - 3)));
    for (int i = from; i <= to; i++) {
      lines.set(i, "");
    }
    return to;
  }
}
