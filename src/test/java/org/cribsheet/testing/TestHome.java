package org.cribsheet.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cribsheet.cli.Main;

/**
 * A project of its own in a folder that goes away: the real templates and assets, content as a test
 * needs it.
 */
public final class TestHome {
  private final Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private TestHome(Path home) {
    this.home = home;
  }

  public static TestHome in(Path folder) throws IOException {
    copy(Path.of("templates"), folder.resolve("templates"));
    copy(Path.of("assets"), folder.resolve("assets"));
    return new TestHome(folder);
  }

  public TestHome file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestHome file(String name, byte[] bytes) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Runs a command as its user would, and returns its exit code. */
  public int run(String... args) {
    return runIn(home, args);
  }

  /** The same for a user who stands in another folder. */
  public int runIn(Path here, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(args, home, here, new PrintWriter(out), new PrintWriter(err));
  }

  public String out() {
    return out.toString();
  }

  public String err() {
    return err.toString();
  }

  public Path path(String name) {
    return home.resolve(name);
  }

  public String text(String name) throws IOException {
    return Files.readString(home.resolve(name));
  }

  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file).toString());
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.copy(file, target);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
