package org.cribsheet.history;

import java.io.IOException;

/** There is no earlier state to compare with. The message says why, and the way out. */
public final class CannotCompare extends IOException {
  private static final long serialVersionUID = 1L;

  CannotCompare(String message) {
    super(message);
  }
}
