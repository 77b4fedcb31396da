package org.cribsheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts Cribsheet in a new process as the launcher does: this process's own Java, its flags, its
 * jar, its class-data archive.
 */
final class Java {
  private static final List<String> OF_ONE_RUN =
      List.of(
          "-Dcribsheet.home=",
          "-Dcribsheet.rehearse=",
          "-XX:SharedArchiveFile=",
          "-XX:ArchiveClassesAtExit=",
          "-Xshare:",
          "-agentlib:",
          "-javaagent:");

  private final List<String> command;
  private final boolean archived;

  private Java(List<String> command, boolean archived) {
    this.command = command;
    this.archived = archived;
  }

  /**
   * The Java that runs here.
   *
   * @param main the class to start where no jar names it
   * @param work where an archive may be put if the launcher has none yet
   */
  static Java ofThisProcess(String main, Path work) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(executable().toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> OF_ONE_RUN.stream().noneMatch(a::startsWith))
        .forEach(command::add);
    Path jar = Path.of(System.getProperty("java.class.path"));
    if (!jar.toString().endsWith(".jar") || !Files.isRegularFile(jar)) {
      command.addAll(List.of("-cp", jar.toString(), main));
      return new Java(command, false);
    }
    Path archive =
        archiveOf(jar).orElse(work.resolve(jar.getFileName() + "-" + Runtime.version() + ".jsa"));
    command.add("-XX:SharedArchiveFile=" + archive);
    command.addAll(List.of("-jar", jar.toString()));
    return new Java(command, true);
  }

  static Path executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** The launcher's own, which the first build after a compile makes. */
  private static Optional<Path> archiveOf(Path jar) throws IOException {
    String stem = jar.getFileName().toString().replaceAll("\\.jar$", "") + "-" + Runtime.version();
    Path folder = jar.toAbsolutePath().resolveSibling("../cds").normalize();
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().equals(stem + ".jsa")).findFirst();
    }
  }

  /** Makes the archive if it is missing: a first run that is not counted. */
  void warmUp(Path home, String... arguments) throws IOException {
    List<String> first = new ArrayList<>(command);
    if (archived) {
      first.replaceAll(
          a -> {
            String file = a.substring(a.indexOf('=') + 1);
            return a.startsWith("-XX:SharedArchiveFile=") && !Files.exists(Path.of(file))
                ? "-XX:ArchiveClassesAtExit=" + file
                : a;
          });
    }
    run(inProject(first, home, arguments));
  }

  /** Runs one command in a project and waits for its end. */
  Run run(Path home, String... arguments) throws IOException {
    return run(inProject(command, home, arguments));
  }

  /** Starts one command in a project; what it prints is there to read. */
  Process start(Path home, String... arguments) throws IOException {
    return new ProcessBuilder(inProject(command, home, arguments))
        .redirectErrorStream(true)
        .start();
  }

  private static List<String> inProject(List<String> command, Path home, String... arguments) {
    List<String> whole = new ArrayList<>(command);
    whole.add(1, "-Dcribsheet.home=" + home);
    whole.addAll(Arrays.asList(arguments));
    // Else a command works on the project that it is started in.
    whole.addAll(List.of("--project", home.toString()));
    return whole;
  }

  /** Runs any command whose last lines say what it took. */
  static Run run(List<String> command) throws IOException {
    Path said = Files.createTempFile("cribsheet-bench", ".txt");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int code = waitFor(process);
      double seconds = (System.nanoTime() - start) / 1e9;
      String text = Files.readString(said, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new CannotMeasure(
            "a run ended with " + code + ": " + String.join(" ", command) + "\n" + tail(text));
      }
      return Run.of(seconds, text);
    } finally {
      Files.delete(said);
    }
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException stop) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new CannotMeasure("interrupted");
    }
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 2000)).strip();
  }

  boolean archived() {
    return archived;
  }
}
