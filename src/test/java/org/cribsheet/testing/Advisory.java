package org.cribsheet.testing;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;

/**
 * One line of {@code advisories.csv}.
 *
 * @param library group and artifact, with a colon
 * @param from the first bad version; empty for all up to {@code fixed}
 * @param fixed the first good version after them; empty if there is none
 */
record Advisory(String library, Optional<Version> from, Optional<Version> fixed, String ids) {
  static Advisory read(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("four cells, please: " + line);
    }
    return new Advisory(cells[0], version(cells[1]), version(cells[2]), cells[3]);
  }

  boolean concerns(Library other) {
    return library.equals(other.name())
        && from.map(v -> v.compareTo(other.version()) <= 0).orElse(true)
        && fixed.map(v -> v.compareTo(other.version()) > 0).orElse(true);
  }

  private static Optional<Version> version(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty()).map(Version::parse);
  }
}
