package org.cribsheet.publish;

import java.io.IOException;

/**
 * The finished site cannot go where it was sent, and the message says what to do. What stands there
 * is untouched.
 */
public final class CannotPublish extends IOException {
  private static final long serialVersionUID = 1;

  CannotPublish(String message) {
    super(message);
  }
}
