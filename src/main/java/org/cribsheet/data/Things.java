package org.cribsheet.data;

/** What a site calls that which has a page of its own: {@code one} knot, {@code many} knots. */
public record Things(String one, String many) {
  public static final Things DEFAULT = new Things("service", "services");

  public Things {
    if (one.isBlank() || many.isBlank()) {
      throw new IllegalArgumentException("no words for what has a page");
    }
  }

  /** {@code 1 knot}, {@code 2 knots}. */
  public String count(int number) {
    return number + " " + (number == 1 ? one : many);
  }
}
