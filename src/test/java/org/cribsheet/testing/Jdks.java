package org.cribsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the JDKs of this machine, in the places in which {@code .ci/run} looks, too. */
public final class Jdks {
  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/jvm",
          "/opt/java",
          System.getProperty("user.home") + "/.sdkman/candidates/java");

  private Jdks() {}

  /** The {@code java} of a JDK, by its first number. */
  public static Optional<Path> java(int release) {
    return Stream.of(
            variable("JAVA_HOME_" + release + "_X64"),
            variable("JAVA_HOME"),
            FOLDERS.stream().flatMap(f -> in(Path.of(f), home -> home)),
            in(Path.of("/Library/Java/JavaVirtualMachines"), home -> home.resolve("Contents/Home")))
        .flatMap(homes -> homes)
        .filter(home -> isRelease(home, release))
        .map(home -> home.resolve("bin/java"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> variable(String name) {
    return Stream.ofNullable(System.getenv(name)).filter(v -> !v.isEmpty()).map(Path::of);
  }

  private static Stream<Path> in(Path folder, Function<Path, Path> home) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> homes = Files.list(folder)) {
      return homes.map(home).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRelease(Path home, int release) {
    Path file = home.resolve("release");
    try {
      return Files.isRegularFile(file)
          && Files.readString(file).matches("(?s).*JAVA_VERSION=\"" + release + "\\b.*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
