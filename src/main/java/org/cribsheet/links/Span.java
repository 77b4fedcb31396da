package org.cribsheet.links;

/** A stretch of a line laid flat, from its first sign to behind its last. */
record Span(int start, int end) {
  boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  boolean meets(Span other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
