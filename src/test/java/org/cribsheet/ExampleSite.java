package org.cribsheet;

import java.nio.file.Path;
import org.cribsheet.testing.Browser.Editions;

/** A site on quite another subject, about knots, built once by the program as it is. */
final class ExampleSite {
  static final Path PROJECT = Path.of("src/test/resources/example/knots");

  private static final class Built {
    static final Editions EDITIONS = SmallSite.of(PROJECT, true);
  }

  private ExampleSite() {}

  static Editions editions() {
    return Built.EDITIONS;
  }
}
