package org.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.line.Build;
import org.cribsheet.line.Places;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Folder;

/** The small site about a railway, whose settings name a repository, built once. */
final class RailwaySite {
  private static final Path PROJECT = Path.of("src/test/resources/golden/railway");

  private static final class Built {
    static final Editions EDITIONS = build();
  }

  private RailwaySite() {}

  static Editions editions() {
    return Built.EDITIONS;
  }

  private static Editions build() {
    try {
      Path target = Files.createDirectories(Path.of("target", "tested-railway"));
      Places places = Places.at(target.resolve("site"));
      Reporter reporter = new Reporter();
      Workspace railway = new Workspace(PROJECT, Path.of(""));
      assertThat(new Build(railway, new Sources(), reporter).run(List.of(), places, false))
          .as(reporter.problems().toString())
          .isPresent();
      Path unpacked = Folder.unzip(places.zip(), Folder.fresh(target.resolve("unpacked")));
      return new Editions(places.site(), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
