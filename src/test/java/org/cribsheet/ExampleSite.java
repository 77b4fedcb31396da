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

/** A site on quite another subject, about knots, built once by the program as it is. */
final class ExampleSite {
  static final Path PROJECT = Path.of("src/test/resources/example/knots");

  private static final class Built {
    static final Editions EDITIONS = build();
  }

  private ExampleSite() {}

  static Editions editions() {
    return Built.EDITIONS;
  }

  private static Editions build() {
    try {
      Path target = Files.createDirectories(Path.of("target", "tested-example"));
      Places places = Places.at(target.resolve("site"));
      Reporter reporter = new Reporter();
      Workspace knots = new Workspace(PROJECT, Path.of(""));
      assertThat(new Build(knots, new Sources(), reporter).run(List.of(), places, true))
          .as(reporter.problems().toString())
          .isPresent();
      Path unpacked = Folder.unzip(places.zip(), Folder.fresh(target.resolve("unpacked")));
      return new Editions(places.site(), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
