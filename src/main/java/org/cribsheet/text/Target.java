package org.cribsheet.text;

/** What a link points at. */
public sealed interface Target {
  /**
   * A service's page, or one place on it.
   *
   * @param anchor an id on that page, or empty for its top
   */
  record OnService(String slug, String anchor) implements Target {}

  /** Another page of the site, as an address from its root. */
  record OnSite(String path) implements Target {}

  /** Somebody else's page: {@code http}, {@code https} or {@code mailto}. */
  record Elsewhere(String address) implements Target {}
}
