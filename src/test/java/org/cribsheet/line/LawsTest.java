package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same notes make the same site: whoever builds it, wherever, in whatever order the disk keeps
 * the files.
 */
class LawsTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir static Path once;
  @TempDir Path folder;

  private static Places first = Places.at(Path.of("site"));

  @BeforeAll
  static void build() throws IOException {
    first = Places.at(once.resolve("site"));
    Reporter reporter = new Reporter();
    new Build(new Workspace(PROJECT), new Sources(), reporter).run(List.of(), first, true);
    assertThat(reporter.problems()).as("the shipped content has nothing to report").isEmpty();
  }

  @Test
  void buildingTwiceGivesTheSameBytes() throws IOException {
    Places second = Places.at(folder.resolve("other/site"));
    Files.createDirectories(folder.resolve("other"));
    new Build(new Workspace(PROJECT), new Sources(), new Reporter()).run(List.of(), second, true);
    assertSame(second);
    assertThat(digest(second.zip())).isEqualTo(digest(first.zip()));
  }

  @Test
  void localeZoneAndWorkingFolderDoNotMatter() throws Exception {
    Places second = Places.at(folder.resolve("site"));
    java(
        Path.of(System.getProperty("java.home")),
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9"),
        PROJECT,
        second);
    assertSame(second);
    assertThat(digest(second.zip())).isEqualTo(digest(first.zip()));
  }

  @Test
  void theOrderOfFilesOnDiskDoesNotMatter() throws IOException {
    Path copy = folder.resolve("copy");
    List<Path> files = new ArrayList<>();
    for (String part : List.of("content", "templates", "assets", "CHANGELOG.md")) {
      try (Stream<Path> all = Files.walk(PROJECT.resolve(part))) {
        files.addAll(all.filter(Files::isRegularFile).toList());
      }
    }
    Collections.reverse(files);
    for (Path file : files) {
      Path target = copy.resolve(PROJECT.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    Places second = Places.at(folder.resolve("site"));
    new Build(new Workspace(copy), new Sources(), new Reporter()).run(List.of(), second, true);
    assertSame(second);
  }

  @Test
  void theNewerJavaMakesTheSameSite() throws Exception {
    Optional<Path> other = otherJava();
    if (other.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("CI must have a JDK 17 and a JDK 25");
    }
    assumeTrue(other.isPresent(), "there is no second JDK here");
    Places second = Places.at(folder.resolve("site"));
    java(other.orElseThrow(), List.of(), PROJECT, second);
    assertSame(second);
  }

  private static void assertSame(Places second) throws IOException {
    assertThat(Files.readString(second.site().resolve("manifest.json")))
        .isEqualTo(Files.readString(first.site().resolve("manifest.json")));
  }

  /** A build in a process of its own. */
  private void java(Path home, List<String> options, Path project, Places places) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(options);
    command.add("-Dcribsheet.home=" + project);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.cribsheet.cli.Main", "build", "--out", places.site().toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
  }

  /** Another Java than this one, 17 or newer, wherever this system keeps them. */
  private static Optional<Path> otherJava() throws IOException {
    List<Path> homes = new ArrayList<>();
    for (String name : List.of("JAVA_HOME", "JAVA_HOME_17_X64", "JAVA_HOME_25_X64")) {
      Optional.ofNullable(System.getenv(name)).map(Path::of).ifPresent(homes::add);
    }
    Path system = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(system)) {
      try (Stream<Path> all = Files.list(system)) {
        homes.addAll(all.sorted().toList());
      }
    }
    for (Path home : homes) {
      int version = version(home);
      if (version >= 17 && version != Runtime.version().feature()) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.exists(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(l -> l.startsWith("JAVA_VERSION="))
        .map(l -> l.replaceAll("[^0-9.]", "").split("\\.", 2)[0])
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
