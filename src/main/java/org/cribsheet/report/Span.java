package org.cribsheet.report;

/** A stretch of a line that looks one way. */
record Span(String text, Look look) {
  enum Look {
    PLAIN,
    STRONG,
    /** A name that means itself: an id, a file. */
    NAME,
    /** Words that were there before and are not any more. */
    GONE,
    /** Words that were not there before. */
    COME
  }

  static Span plain(String text) {
    return new Span(text, Look.PLAIN);
  }

  static Span strong(String text) {
    return new Span(text, Look.STRONG);
  }

  static Span name(String text) {
    return new Span(text, Look.NAME);
  }
}
