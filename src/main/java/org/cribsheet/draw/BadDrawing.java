package org.cribsheet.draw;

/** Says why something is not drawn or shown. Its message is for whoever wrote it. */
public final class BadDrawing extends Exception {
  private final int line;

  BadDrawing(String message) {
    this(message, 0);
  }

  /**
   * @param line the line of the diagram's source, from 1; 0 if it is none of them
   */
  BadDrawing(String message, int line) {
    super(message);
    this.line = line;
  }

  public int line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
