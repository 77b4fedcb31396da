package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site for other notes, made by a program that has no notes of its own, as in a release. */
class NewCommandTest {
  @TempDir Path folder;
  private TestHome program;
  private Path mine;

  @BeforeEach
  void begin() throws IOException {
    program = TestHome.in(folder.resolve("program"));
    mine = folder.resolve("mine");
    assertThat(program.run("new", mine.toString())).as(program.err()).isZero();
  }

  @Test
  void theExampleIsBuiltWithoutAWarning() {
    assertThat(program.run("build", "--strict", "--project", mine.toString()))
        .as(program.err())
        .isZero();
    assertThat(program.err()).isEmpty();
    assertThat(mine.resolve("target/site/services/sourdough.html")).exists();
    assertThat(program.out()).containsPattern("^\\d raising agents, ");
    assertThat(mine.resolve("target/cribsheet-offline.zip")).exists();
    assertThat(program.path("target")).doesNotExist();
  }

  @Test
  void theProofreaderHasNothingToSayAboutTheExample() {
    assertThat(program.run("check", "--strict", "--project", mine.toString())).isZero();
    assertThat(program.out()).isEqualTo("no problem found\n");
  }

  @Test
  void theExampleIsAsFixWouldWriteIt() throws IOException {
    Map<Path, String> before = texts();
    assertThat(program.run("fix", "--project", mine.toString())).isZero();
    assertThat(program.out()).isEqualTo("nothing to mend\n");
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void aCommandWorksOnTheProjectThatItsUserStandsIn() {
    assertThat(program.runIn(mine.resolve("content/notes"), "search", "fridge")).isZero();
    assertThat(program.out()).contains("services/sourdough.html");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Map<Path, String> before = texts();
    assertThat(program.run("new", mine.toString())).isEqualTo(Main.PROBLEMS);
    assertThat(program.err().lines())
        .containsExactly(
            "cribsheet: " + mine + " is not an empty folder, so nothing was written there");
    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void templatesAndAssetsOfItsOwnComeBeforeTheProgrammes() throws IOException {
    TestHome.copy(program.path("templates"), mine.resolve("templates"));
    Path page = mine.resolve("templates/search.ftl");
    Files.writeString(page, Files.readString(page).replace("<h1>", "<h1 class=\"mine\">"));
    assertThat(program.run("build", "--project", mine.toString())).as(program.err()).isZero();
    assertThat(mine.resolve("target/site/search.html")).content().contains("class=\"mine\"");
  }

  @Test
  void whereThereAreNoNotesItSaysHowToBegin() {
    assertThat(program.run("build")).isEqualTo(Main.PROBLEMS);
    assertThat(program.err()).contains("'cribsheet new FOLDER' starts a site");
    assertThat(program.run("check", "--project", "nowhere")).isEqualTo(Main.USAGE);
    assertThat(program.err()).contains("there is no folder nowhere");
  }

  private Map<Path, String> texts() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(mine)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }
}
