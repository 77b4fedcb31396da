package org.cribsheet.preview;

/** A preview cannot begin; the message says why and what to do. */
public final class CannotServe extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotServe(String message) {
    super(message);
  }
}
