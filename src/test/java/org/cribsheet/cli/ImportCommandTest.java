package org.cribsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pile of notes on any subject, brought into a folder that was not there. */
class ImportCommandTest {
  private static final String DUMP =
      """
      - Espresso:
        - 18 g in, about 36 g out.
        - Too fast and sour -> grind finer
      - Filter (pour-over):
        - 60 g for 1 l of water.
        - Bloom:
          - Wait 30 s.
      - Grind:
        - A burr grinder cuts evenly; a pour-over shows it.
      """;

  @TempDir Path folder;
  private TestHome program;
  private Path mine;
  private Path dump;

  @BeforeEach
  void pile() throws IOException {
    program = TestHome.in(folder.resolve("program"));
    mine = folder.resolve("mine");
    dump = Files.writeString(folder.resolve("coffee-notes.txt"), DUMP);
  }

  @Test
  void importAndBuildMakeASite() throws IOException {
    importing();
    assertThat(program.err()).isEmpty();
    assertThat(program.run("build", "--strict", "--project", mine.toString()))
        .as(program.err())
        .isZero();
    assertThat(mine.resolve("target/site/services/filter.html")).exists();
    assertThat(mine.resolve("target/site/areas/coffee-notes.html")).exists();
    assertThat(mine.resolve("target/site/index.html")).content().contains("<title>Coffee notes");
    assertThat(mine.resolve("target/site/services/espresso.html"))
        .content()
        .contains("<a href=\"../services/grind.html\"");
  }

  @Test
  void whatWasGuessedIsWrittenWithItsReasons() throws IOException {
    importing();
    assertThat(program.out()).contains("3 names guessed");
    assertThat(text("content/vocabulary.yaml"))
        .contains("  # coffee-notes.txt:4\n  - slug: filter\n    name: Filter\n")
        .contains(
            "    aliases: [Filter, pour-over]   # Filter the title, pour-over in its brackets\n")
        .contains("    aliases: [Grind, grind]   # Grind the title, grind in 1 line\n");
  }

  @Test
  void aCorrectionHoldsWhenTheNotesAreImportedAgain() throws IOException {
    importing();
    edit(
        "content/vocabulary.yaml",
        "areas:\n",
        "areas:\n  - {slug: tools, name: Tools, order: 20} # mine\n");
    edit(
        "content/vocabulary.yaml",
        "name: Grind\n    area: coffee-notes",
        "name: Grinding\n    area: tools");
    edit(
        "content/notes/coffee-notes.md",
        "- A burr grinder cuts evenly",
        "- Mine.\n- A burr grinder cuts evenly");
    edit("content/notes/coffee-notes.md", "- 60 g for 1 l of water.\n", "");
    String corrected = text("content/vocabulary.yaml");
    importing();
    assertThat(program.err()).isEmpty();
    assertThat(text("content/vocabulary.yaml")).isEqualTo(corrected);
    assertThat(text("content/notes/tools.md"))
        .isEqualTo(
            "---\narea: Tools\norder: 20\n---\n\n# Grind\n\n- Mine.\n"
                + "- A burr grinder cuts evenly; a pour-over shows it.\n");
    assertThat(text("content/notes/coffee-notes.md"))
        .contains("# Espresso", "# Filter (pour-over)")
        .doesNotContain("Grind\n", "60 g");
    assertThat(program.run("build", "--strict", "--project", mine.toString()))
        .as(program.err())
        .isZero();
    assertThat(mine.resolve("target/site/services/grind.html")).content().contains(">Grinding<");
  }

  @Test
  void anAreaThatLosesItsLastServiceLosesItsFile() throws IOException {
    importing();
    edit("content/vocabulary.yaml", "name: Coffee notes,", "name: Coffee,");
    importing();
    assertThat(mine.resolve("content/notes/coffee-notes.md")).doesNotExist();
    assertThat(text("content/notes/coffee.md")).contains("# Espresso", "# Filter", "# Grind");
  }

  @Test
  void aNewTopicIsAddedToTheNamesAndNothingElse() throws IOException {
    importing();
    edit("content/vocabulary.yaml", "    name: Grind\n", "    name: The grind # as I say it\n");
    String before = text("content/vocabulary.yaml");
    Files.writeString(dump, DUMP + "- Crème:\n  - Foam on an espresso.\n");
    importing();
    assertThat(program.out()).contains("1 names guessed");
    assertThat(text("content/vocabulary.yaml"))
        .startsWith(before)
        .endsWith(
            "  - slug: creme\n    name: \"Crème\"\n    area: coffee-notes\n"
                + "    aliases: [\"Crème\"]   # \"Crème\" the title\n    titles: [\"Crème\"]\n");
  }

  @Test
  void namesInAFormThatCannotBeAddedToAreLeftAlone() throws IOException {
    importing();
    String flow = "{areas: [{slug: tools, name: Tools}], services: []}\n";
    Files.writeString(mine.resolve("content/vocabulary.yaml"), flow);
    importing();
    assertThat(program.err()).contains("vocabulary.yaml", "cannot be added", "[bad-vocabulary]");
    assertThat(text("content/vocabulary.yaml")).isEqualTo(flow);
  }

  @Test
  void aFolderOfOtherThingsIsRefused() throws IOException {
    Files.createDirectories(mine);
    Files.writeString(mine.resolve("letter.txt"), "Dear");
    assertThat(program.run("import", dump.toString(), "--project", mine.toString()))
        .isEqualTo(Main.USAGE);
    assertThat(program.err()).contains("holds other things, and no content/");
    assertThat(mine.toFile().list()).containsExactly("letter.txt");
  }

  private void importing() {
    assertThat(program.run("import", dump.toString(), "--project", mine.toString()))
        .as(program.err())
        .isZero();
  }

  private String text(String name) throws IOException {
    return Files.readString(mine.resolve(name));
  }

  private void edit(String name, String before, String after) throws IOException {
    assertThat(text(name)).contains(before);
    Files.writeString(mine.resolve(name), text(name).replace(before, after));
  }
}
