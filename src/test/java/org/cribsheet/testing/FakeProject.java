package org.cribsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.cribsheet.testing.Shell.Outcome;

/**
 * A project in a folder with a space in its name, with the true launcher, a Java that repeats its
 * arguments and a Maven that counts.
 */
final class FakeProject {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "find",
          "sed",
          "mkdir",
          "ln",
          "mv",
          "rm",
          "cp",
          "date",
          "cat",
          "readlink",
          "sleep",
          "id",
          "cmp",
          "chmod");

  final Path home;
  private final Path root;
  private final Path bin;

  FakeProject(Path root) throws IOException {
    this.root = root;
    home = Files.createDirectories(root.resolve("my notes"));
    bin = Files.createDirectories(root.resolve("bin"));
    for (String tool : TOOLS) {
      program(bin.resolve(tool), "exec " + Programs.onPath(tool).orElseThrow() + " \"$@\"");
    }
    Files.copy(Path.of("cribsheet"), home.resolve("cribsheet"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String tool : List.of("test.sh", "browser.sh")) {
      Path script = Path.of("src", "test", "tools", tool);
      Files.createDirectories(home.resolve(script).getParent());
      Files.copy(script, home.resolve(script));
    }
    Files.createDirectories(home.resolve("src/test/java"));
    old(write("pom.xml", "<project/>"));
    old(write("src/main/java/Main.java", "class Main {}"));
    old(home.resolve("src/main/java"));
    old(home.resolve("src/main"));
    java("17.0.9");
    maven("mkdir -p target && echo jar > target/cribsheet.jar");
  }

  /**
   * Installs a Java of some version; it prints its arguments, a line each, and writes the archive
   * it is asked for.
   */
  void java(String version) throws IOException {
    Path jdk = root.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(
        jdk.resolve("bin/java"),
        """
        printf '%s\\n' "$@"
        for a in "$@"; do
          case $a in
            -XX:DumpLoadedClassList=*) echo classes >"${a#*=}" ;;
            -Xshare:dump) dumping=yes ;;
            -XX:SharedArchiveFile=*) [ -z "${dumping:-}" ] || echo archive >"${a#*=}" ;;
            fail) exit 1 ;;
          esac
        done
        """);
    program(jdk.resolve("bin/javac"), "exit 1");
  }

  /** Installs a Maven that notes its arguments in {@code maven.log} and then does something. */
  void maven(String what) throws IOException {
    program(bin.resolve("mvn"), "echo \"$@\" >> maven.log\n" + what);
  }

  /** Installs a package manager that brings a browser, or not. */
  void packageManager(String outcome) throws IOException {
    program(bin.resolve("sudo"), "[ \"$1\" != -n ] || shift\nexec \"$@\"");
    program(bin.resolve("dnf"), "echo \"dnf $@\" >&2\n" + outcome);
  }

  /** What a package manager does that brings a browser. */
  String bringBrowser() {
    Path browser = bin.resolve("chromium");
    return "echo '#!/bin/sh' > '" + browser + "' && chmod +x '" + browser + "'";
  }

  void removeMaven() throws IOException {
    Files.delete(bin.resolve("mvn"));
  }

  /** Makes an unpacked release of it: a jar, nothing to compile, and nothing to compile it with. */
  void release() throws IOException {
    removeMaven();
    Files.delete(home.resolve("pom.xml"));
    Folder.fresh(home.resolve("src"));
    Files.delete(home.resolve("src"));
    write("app/cribsheet.jar", "jar");
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return Shell.finish(start(home.resolve("cribsheet"), arguments));
  }

  Shell.Running start(Path launcher, String... arguments) throws IOException {
    String[] command = new String[arguments.length + 1];
    command[0] = launcher.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return new Shell(root).with("PATH", bin).with("JAVA_HOME", root.resolve("jdk")).start(command);
  }

  Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  List<String> mavenCalls() throws IOException {
    Path log = home.resolve("maven.log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  List<Path> archives() throws IOException {
    Path folder = home.resolve("target/cds");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void old(Path path) {
    try {
      Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make a program of " + file);
    }
  }
}
