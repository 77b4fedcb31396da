package org.cribsheet;

import java.nio.file.Path;
import org.cribsheet.testing.Browser.Editions;

/** The small site about a railway, whose settings name a repository, built once. */
final class RailwaySite {
  private static final Path PROJECT = Path.of("src/test/resources/golden/railway");

  private static final class Built {
    static final Editions EDITIONS = SmallSite.of(PROJECT, false);
  }

  private RailwaySite() {}

  static Editions editions() {
    return Built.EDITIONS;
  }
}
