package org.cribsheet.bake;

/** A page could not be made. No author can cause this: the plan, a view or a template is wrong. */
public final class BakingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BakingException(String message) {
    super(message);
  }

  public BakingException(String message, Throwable cause) {
    super(message, cause);
  }
}
