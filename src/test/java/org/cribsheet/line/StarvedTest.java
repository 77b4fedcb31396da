package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cribsheet.publish.Publisher;
import org.cribsheet.testing.Folder;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or may not be written: one sentence, and what was published is as it was. */
@EnabledOnOs(OS.LINUX)
class StarvedTest {
  /** Ways to mount a disk that nobody else sees, for whoever runs the tests. */
  private static final List<List<String>> PRIVATELY =
      List.of(
          List.of("unshare", "-m"),
          List.of("unshare", "-r", "-m"),
          List.of("sudo", "-n", "unshare", "-m"));

  @TempDir static Path folder;
  private static TestHome home;

  @BeforeAll
  static void project() throws IOException {
    home = TestHome.in(folder.resolve("home"));
    TestHome.copy(Path.of("src/test/resources/golden/railway/content"), home.path("content"));
  }

  /** Too small for the pages, for the page's data, for the zip. */
  @Test
  void aDiskThatIsFullSaysSoAndKeepsWhatItHolds() throws Exception {
    assertThat(home.run("build")).as(home.err()).isZero();
    long site = kilobytes(home.path("target/site"));
    long zip = Files.size(home.path("target/cribsheet-offline.zip")) / 1024;
    if (mounting().isEmpty()) {
      refusesFilesOf(zip / 2);
      return;
    }
    for (long room : List.of(8L, site / 2, site + zip / 2)) {
      Path left = Folder.fresh(folder.resolve("left"));
      String said =
          onDisk(
              "size=" + 4 * (site + zip) + "k",
              build() + " >/dev/null 2>&1",
              // The room that is left is taken by a file that is nobody's.
              "free=$(df -k --output=avail \"$disk\" | tail -n 1)",
              "head -c $(((free - " + room + ") * 1024)) /dev/zero >\"$disk/filler\"",
              build() + "; echo code $?",
              "rm \"$disk/filler\"",
              "cp -r \"$disk/.\" '" + left + "'; chmod -R a+rwX '" + left + "'");
      assertThat(said.lines())
          .as(room + " kB")
          .containsExactly(
              "cribsheet: the disk is full (No space left on device): make room, and run the command again; nothing was published",
              "code 3");
      Wreck wreck = new Wreck(left, "site.zip");
      wreck.assertClean();
    }
  }

  /** Where nobody may mount a disk, a limit on the size of files stands in for a full one. */
  private static void refusesFilesOf(long kilobytes) throws Exception {
    Path left = Folder.fresh(folder.resolve("left"));
    String build = build(left.resolve("site"));
    run(List.of("sh", "-c", build));
    // In blocks of 512 bytes.
    String limited = "ulimit -f " + 2 * kilobytes + "; " + build + "; echo code $?";
    assertThat(run(List.of("sh", "-c", limited)).lines())
        .containsExactly("cribsheet: File too large; nothing was published", "code 3");
    new Wreck(left, "site.zip").assertClean();
  }

  @Test
  void aDiskThatMayOnlyBeReadSaysSo() throws Exception {
    String said =
        mounting().isPresent()
            ? onDisk("ro", build() + "; echo code $?")
            // The system's own, where nobody makes a file.
            : run(List.of("sh", "-c", build(Path.of("/sys/site")) + "; echo code $?"));
    assertThat(said.lines()).hasSize(2).last().isEqualTo("code 3");
    assertThat(said).contains("; nothing was published");
  }

  @Test
  void aSecondBuildIsToldOfTheFirst() throws Exception {
    Path site = Files.createDirectories(folder.resolve("held")).resolve("site");
    try (Publisher held = Publisher.open(site)) {
      assertThat(held.fresh()).isEmptyDirectory();
      String said = run(List.of("sh", "-c", build(site) + "; echo code $?"));
      assertThat(said.lines()).hasSize(2).last().isEqualTo("code 3");
      assertThat(said).contains("another build is writing " + site + ": wait for it");
    }
    assertThat(run(List.of("sh", "-c", build(site)))).contains("words of notes");
  }

  private static long kilobytes(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      // A disk gives room by pages of 4 kB.
      return files
          .filter(Files::isRegularFile)
          .mapToLong(f -> f.toFile().length() / 4096 * 4 + 4)
          .sum();
    }
  }

  /** Runs commands of a shell for which {@code $disk} is a disk of its own. */
  private static String onDisk(String options, String... commands) throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    List<String> script = new ArrayList<>();
    script.add("disk='" + disk + "'");
    script.add("mount -t tmpfs -o " + options + " none \"$disk\" || exit 98");
    script.addAll(List.of(commands));
    List<String> command = new ArrayList<>(mounting().orElseThrow());
    command.addAll(List.of("sh", "-c", String.join("\n", script)));
    return run(command);
  }

  private static Optional<List<String>> mounting() {
    return PRIVATELY.stream().filter(StarvedTest::works).findFirst();
  }

  private static boolean works(List<String> way) {
    List<String> command = new ArrayList<>(way);
    command.addAll(List.of("mount", "-t", "tmpfs", "none", "/mnt"));
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String build() {
    return build(folder.resolve("disk").resolve("site"));
  }

  private static String build(Path site) {
    return String.join(
        " ",
        "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        "-Dcribsheet.home='" + home.path("") + "'",
        "-cp '" + System.getProperty("java.class.path") + "'",
        "org.cribsheet.cli.Main build --project '" + home.path("") + "' --out '" + site + "'");
  }

  private static String run(List<String> command) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("a build ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(said);
  }
}
