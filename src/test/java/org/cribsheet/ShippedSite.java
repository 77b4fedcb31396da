package org.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.line.Build;
import org.cribsheet.line.BuildResult;
import org.cribsheet.line.Places;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Folder;

/**
 * The site that this repository ships, built once for all tests that look at it, and its zip,
 * unpacked.
 */
public final class ShippedSite {
  private static final class Built {
    static final Reporter REPORTER = new Reporter();
    static final Editions EDITIONS = build(REPORTER);
  }

  private ShippedSite() {}

  public static Editions editions() {
    return Built.EDITIONS;
  }

  /** What the build had to say about the content. */
  public static List<Problem> problems() {
    editions();
    return Built.REPORTER.problems();
  }

  public static Path zip() {
    return Places.at(editions().site()).zip();
  }

  private static Editions build(Reporter reporter) {
    try {
      // A folder of its own under target, for whoever wants to look at it after the tests.
      Path target = Files.createDirectories(Path.of("target", "tested"));
      Places places = Places.at(target.resolve("site"));
      BuildResult result =
          new Build(new Workspace(Path.of("").toAbsolutePath()), new Sources(), reporter)
              .run(List.of(), places, false)
              .orElseThrow(() -> new AssertionError(errors(reporter)));
      assertThat(result.services()).isPositive();
      Path unpacked = Folder.unzip(places.zip(), Folder.fresh(target.resolve("unpacked")));
      return new Editions(places.site(), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String errors(Reporter reporter) {
    return String.join(
        "\n",
        reporter.problems().stream().filter(Problem::isError).map(Problem::toString).toList());
  }
}
