package org.cribsheet.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs programs in a folder, with an environment that holds nothing but what a test puts there. */
final class Shell {
  /** How a program ended. */
  record Outcome(int code, String out, String err) {}

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  Shell(Path folder) {
    this.folder = folder;
  }

  Shell with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Outcome run(String... command) throws IOException, InterruptedException {
    return finish(start(command));
  }

  Running start(String... command) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    return new Running(process, out, err);
  }

  static Outcome finish(Running running) throws IOException, InterruptedException {
    if (!running.process().waitFor(60, TimeUnit.SECONDS)) {
      running.process().destroyForcibly();
      throw new IOException("still running after a minute: " + Files.readString(running.err()));
    }
    return new Outcome(
        running.process().exitValue(),
        Files.readString(running.out()),
        Files.readString(running.err()));
  }

  record Running(Process process, Path out, Path err) {}
}
