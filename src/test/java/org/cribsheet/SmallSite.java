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
    try {
      Path target = Files.createDirectories(Path.of("target", "tested-" + project.getFileName()));
      Places places = Places.at(target.resolve("site"));
      Reporter reporter = new Reporter();
      Workspace workspace = new Workspace(project, Path.of(""));
      assertThat(new Build(workspace, new Sources(), reporter).run(List.of(), places, strict))
          .as(reporter.problems().toString())
          .isPresent();
      Path unpacked = Folder.unzip(places.zip(), Folder.fresh(target.resolve("unpacked")));
      return new Editions(places.site(), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
