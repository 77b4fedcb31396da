package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cribsheet.ShippedSite;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Jdks;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same content makes the same site: whenever, wherever and by whomever it is built. */
class LawsTest {
  private static final List<String> PROJECT =
      List.of("content", "templates", "assets", "CHANGELOG.md");

  private static final Pattern DATE = Pattern.compile("(?<!\\d)2\\d{3}-[01]\\d-[0-3]\\d(?!\\d)");

  /** A moment of this century, in milliseconds or seconds. */
  private static final Pattern MOMENT =
      Pattern.compile("(?<![\\w.])1[6-9]\\d{8}(?:\\d{3})?(?![\\w.])");

  @TempDir Path folder;

  @Test
  void buildingTwiceMakesTheSameBytes() throws IOException {
    Places places = Places.at(folder.resolve("again"));
    Reporter reporter = new Reporter();
    Build build = new Build(new Workspace(Path.of("").toAbsolutePath()), new Sources(), reporter);
    assertThat(build.run(List.of(), places, false)).isPresent();
    assertThat(reporter.problems()).as("the shipped content leaves nothing to report").isEmpty();
    assertSameManifest(places);
    assertThat(places.zip()).hasSameBinaryContentAs(ShippedSite.zip());
  }

  @Test
  void neitherLocaleNorTimeZoneNorFolderNorOrderOnDiskMatter() throws Exception {
    Path home = copied();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Places places =
        built(
            java,
            home,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9");
    assertSameManifest(places);
    assertThat(places.zip()).hasSameBinaryContentAs(ShippedSite.zip());
  }

  /** What is another's at another builder's. */
  enum Elsewhere {
    TURKEY("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Europe/Istanbul"),
    EGYPT("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Chatham"),
    ONE_PROCESSOR("-XX:ActiveProcessorCount=1"),
    MANY_PROCESSORS("-XX:ActiveProcessorCount=8"),
    A_STRANGER("-Duser.name=stranger", "-Duser.home=/nowhere", "-Dline.separator=\r\n"),
    ANOTHER_FOLDER,
    LONG_AGO,
    TO_COME;

    /** As lines of a form feed, since an option may hold any other end of a line. */
    private final String options;

    Elsewhere(String... options) {
      this.options = String.join("\f", options);
    }

    private String[] options() {
      return options.isEmpty() ? new String[0] : options.split("\f");
    }

    /** When the files of the project were written last. */
    private Instant written() {
      return switch (this) {
        case LONG_AGO -> Instant.parse("1985-10-26T08:15:00Z");
        case TO_COME -> Instant.parse("2055-11-05T06:00:00Z");
        default -> Instant.parse("2026-05-01T12:00:00Z");
      };
    }

    private String folder() {
      return this == ANOTHER_FOLDER ? "a folder/with $pace & (more)" : "home";
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebodyElseMakesTheSameBytes(Elsewhere elsewhere) throws Exception {
    Path content = Path.of("src/test/resources/golden/railway/content");
    Path here = folder.resolve("here");
    TestHome.in(here);
    TestHome.copy(content, here.resolve("content"));
    Places expected = Places.at(folder.resolve("expected"));
    Reporter reporter = new Reporter();
    assertThat(
            new Build(new Workspace(here), new Sources(), reporter).run(List.of(), expected, false))
        .isPresent();

    Path home = folder.resolve(elsewhere.folder());
    Files.createDirectories(home.getParent());
    TestHome.in(home);
    TestHome.copy(content, home.resolve("content"));
    touch(home, elsewhere.written());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Places made = built(java, home, elsewhere.options());
    assertThat(made.site().resolve("manifest.json"))
        .hasSameTextualContentAs(expected.site().resolve("manifest.json"));
    assertThat(made.zip()).hasSameBinaryContentAs(expected.zip());
  }

  private static void touch(Path home, Instant written) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(written));
      }
    }
  }

  @Test
  void theOtherJdkMakesTheSameManifest() throws Exception {
    int other = Runtime.version().feature() == 17 ? 25 : 17;
    Optional<Path> java = Jdks.java(other);
    if (java.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail(
          "CI needs JDK "
              + other
              + " as well: install it, or point JAVA_HOME_"
              + other
              + "_X64 at it");
    }
    assumeTrue(java.isPresent(), "there is no JDK " + other + " here to build the same site with");
    assertSameManifest(built(java.get(), Path.of("").toAbsolutePath()));
  }

  @Test
  void everyDateAndMomentOnTheSiteStandsInTheContent() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String part : PROJECT) {
      known.addAll(found(DATE, Path.of(part)));
      known.addAll(found(MOMENT, Path.of(part)));
    }
    Path site = ShippedSite.editions().site();
    assertThat(found(DATE, site)).isNotEmpty().isSubsetOf(known);
    assertThat(found(MOMENT, site)).isSubsetOf(known);
  }

  private static void assertSameManifest(Places places) {
    assertThat(places.site().resolve("manifest.json"))
        .hasSameTextualContentAs(ShippedSite.editions().site().resolve("manifest.json"));
  }

  /** A build in a process of its own, which stands in another folder. */
  private Places built(Path java, Path home, String... options) throws Exception {
    Places places = Places.at(folder.resolve("built"));
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dpolyglot.engine.WarnInterpreterOnly=false",
            "-Dcribsheet.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            "org.cribsheet.cli.Main",
            "build",
            "--out",
            places.site().toString()));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("a build ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    return places;
  }

  /** The project elsewhere, its files written in the opposite order. */
  private Path copied() throws IOException {
    Path home = folder.resolve("home");
    for (String part : PROJECT) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file :
            files.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList()) {
          Path target = home.resolve(file.toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return home;
  }

  private static Set<String> found(Pattern pattern, Path place) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher m = pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (m.find()) {
          found.add(m.group());
        }
      }
    }
    return found;
  }
}
