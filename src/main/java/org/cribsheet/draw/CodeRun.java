package org.cribsheet.draw;

/**
 * A stretch of code that is of one kind. All runs of a code put together are that code.
 *
 * @param text never empty
 */
public record CodeRun(Kind kind, String text) {
  /** As few kinds as help a reader; each has a class in the style sheet, but for the plain one. */
  public enum Kind {
    PLAIN(""),
    KEYWORD("t-k"),
    STRING("t-s"),
    NUMBER("t-n"),
    COMMENT("t-c"),
    NAME("t-f");

    private final String look;

    Kind(String look) {
      this.look = look;
    }

    /** The class of its element; empty for code that needs none. */
    public String look() {
      return look;
    }
  }
}
