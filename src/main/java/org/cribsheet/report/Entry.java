package org.cribsheet.report;

import org.cribsheet.source.Position;

/**
 * Something that readers learn from, in one state of the notes.
 *
 * @param id unique among its kind: {@code kettle#heat}; a question's and a comparison's own
 * @param place the headings above it, in words
 * @param words all it says, in one line
 * @param digest equal where numbers, identifiers, negations and what is right are equal
 */
public record Entry(
    Kind kind, String id, String place, String words, String digest, Position position) {

  /** What it is, in the order in which a report tells of it. */
  public enum Kind {
    FACT("fact"),
    TOPIC("heading"),
    SCENARIO("scenario"),
    CUE("cue"),
    QUESTION("question"),
    COMPARISON("comparison");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** As in "3 facts". */
    public String plural() {
      return name + "s";
    }
  }

  /** The page's part of the id; all of it where nothing else is in it. */
  String page() {
    int hash = id.indexOf('#');
    return hash < 0 ? id : id.substring(0, hash);
  }
}
