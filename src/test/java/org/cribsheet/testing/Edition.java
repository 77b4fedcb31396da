package org.cribsheet.testing;

/** The two ways in which a site is read. Both must do the same. */
public enum Edition {
  /** From a host: the site's folder, served with its policy. */
  HTTP,
  /** From an unpacked zip, with no server at all. */
  FILE
}
