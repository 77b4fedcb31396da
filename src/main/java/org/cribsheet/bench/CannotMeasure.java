package org.cribsheet.bench;

import java.io.IOException;

/** There is nothing to measure, or what was to be measured failed. The message says what to do. */
public final class CannotMeasure extends IOException {
  private static final long serialVersionUID = 1L;

  CannotMeasure(String message) {
    super(message);
  }
}
