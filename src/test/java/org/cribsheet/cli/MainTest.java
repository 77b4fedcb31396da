package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void project() throws IOException {
    home = TestHome.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "build", "check", "search", "import", "items", "test", "bench"})
  void everyCommandHasHelpWithExamples(String command) {
    assertThat(home.run(command, "--help")).isZero();
    assertThat(home.out()).contains("Usage: cribsheet " + command).contains("Examples:");
  }

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    assertThat(home.run("--help")).isZero();
    assertThat(home.out())
        .contains("new", "build", "check", "search", "import", "test", "bench", "Exit codes:");
  }

  /** With {@code -Dgolden=overwrite}, the text becomes what the commands say. */
  @Test
  void helpSaysWhatTheCommandsSay() throws IOException {
    String said =
        Main.line(new Main(folder, folder), List.of())
            .getUsageMessage(CommandLine.Help.Ansi.OFF)
            .replace(System.lineSeparator(), "\n");
    Path kept = Path.of("src/main/resources/org/cribsheet/cli/usage.txt");
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(kept.getParent());
      Files.writeString(kept, said);
    }
    assertThat(Files.readString(kept)).isEqualTo(said);
    assertThat(home.run("--help")).isZero();
    assertThat(home.out()).isEqualTo(said);
  }

  @Test
  void theVersionTellsWhatItIsAndOnWhichJavaItRuns() throws IOException {
    assertThat(home.run("--version")).isZero();
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(home.out().lines().findFirst().orElseThrow())
        .isEqualTo("cribsheet " + pom.replaceFirst("(?s).*?<version>([^<]+)<.*", "$1"));
    assertThat(home.out())
        .contains("\nJava " + Runtime.version() + " (", System.getProperty("java.home"));
  }

  @Test
  void wrongUsageExitsTwoAndSaysWhatToDo() {
    assertThat(home.run()).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains("say what to do", "--help");
    assertThat(home.run("bild")).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains("build");
    assertThat(home.run("build", "--nots", "x")).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains("--notes");
    assertThat(home.run("import", "x.txt")).isEqualTo(Main.USAGE);
    assertThat(home.err()).contains("--into", "cribsheet import --help");
  }

  @Test
  void warningsAreProblemsOnlyWhenStrict() throws IOException {
    home.file("content/notes/kitchen.md", "# Kettle\n- One\n-\n- Two\n");
    assertThat(home.run("check")).isZero();
    assertThat(home.run("check", "--strict")).isEqualTo(Main.PROBLEMS);
    assertThat(home.err()).contains("this bullet is empty [empty-bullet]");
    assertThat(home.path("target")).doesNotExist();
  }

  @Test
  void checkSaysWhenAllIsWell() throws IOException {
    home.file("content/notes/kitchen.md", "# Kettle\n- One\n");
    assertThat(home.run("check")).isZero();
    assertThat(home.out()).contains("no problem found");
  }

  @Test
  void importWritesTidyNotesThatBuildToTheSamePages() throws IOException {
    home.file("dump.txt", "- Kettle:\n  - It boils.\n  - Lids:\n    - They close.\n");
    assertThat(home.run("import", "dump.txt", "--into", "content/notes")).as(home.err()).isZero();
    assertThat(home.out()).contains("wrote").contains("content/notes/dump.md");
    assertThat(home.run("build")).as(home.err()).isZero();
    String tidy = home.text("target/site/services/kettle.html");
    assertThat(home.run("build", "--notes", "dump.txt")).as(home.err()).isZero();
    assertThat(home.text("target/site/services/kettle.html")).isEqualTo(tidy);
  }

  @Test
  void aPreviewAsksSearchEnginesToLeaveItOut() throws IOException {
    home.file("content/notes/kitchen.md", "# Kettle\n- One\n");
    assertThat(home.run("build", "--unlisted", "--out", "preview")).as(home.err()).isZero();
    assertThat(home.text("preview/_headers")).endsWith("\n  X-Robots-Tag: noindex\n");
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.text("target/site/_headers")).doesNotContain("noindex");
  }

  @Test
  void aFaultOfOursExitsThreeAndSaysWhatToReport() throws IOException {
    home.file("content/notes/kitchen.md", "# Kettle\n- One\n")
        .file("templates/service.ftl", "${nothing.at.all}");
    assertThat(home.run("build")).isEqualTo(Main.OUR_FAULT);
    assertThat(home.err()).contains("Please report it");
    assertThat(home.path("target/site")).doesNotExist();
  }
}
