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

/** Builds a small project among the tests' resources, by the program as it is, in both editions. */
final class SmallSite {
  private SmallSite() {}

  /**
   * The editions.
   *
   * @param strict whether a warning is a failure
   */
  static Editions of(Path project, boolean strict) {
    Reporter reporter = new Reporter();
    Workspace workspace = new Workspace(project, Path.of(""));
    return of(
        String.valueOf(project.getFileName()),
        new Build(workspace, new Sources(), reporter),
        reporter,
        strict);
  }

  /**
   * What a build makes, in both editions.
   *
   * @param name of its folder below {@code target}, behind {@code tested-}
   * @param reporter hears what the build reports
   */
  static Editions of(String name, Build build, Reporter reporter, boolean strict) {
    try {
      Path target = Files.createDirectories(Path.of("target", "tested-" + name));
      Places places = Places.at(target.resolve("site"));
      assertThat(build.run(List.of(), places, strict))
          .as(reporter.problems().toString())
          .isPresent();
      Path unpacked = Folder.unzip(places.zip(), Folder.fresh(target.resolve("unpacked")));
      return new Editions(places.site(), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
