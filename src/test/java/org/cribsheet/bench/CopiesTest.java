package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cribsheet.line.Build;
import org.cribsheet.line.BuildResult;
import org.cribsheet.line.Places;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  @TempDir Path folder;
  private TestHome home;
  private Project project;

  @BeforeEach
  void threeCopies() throws IOException {
    home = TestHome.in(folder.resolve("copies"));
    project = new Project(folder.resolve("copies"), true);
    write();
  }

  private void write() throws IOException {
    Workspace given = new Workspace(folder.resolve("given"));
    Path content = Files.createDirectories(given.content().resolve("notes")).getParent();
    Files.writeString(
        content.resolve("vocabulary.yaml"),
        "areas:\n  - {slug: kitchen, name: Kitchen, order: 1}\nservices:\n"
            + "  - {slug: kettle, name: Royal Kettle, short: Kettle, area: kitchen, aliases: [Kettle]}\n"
            + "  - {slug: pot, name: Pot, short: Pot, area: kitchen, aliases: [Pot], ambiguous: [{word: Can, near: [lid]}]}\n");
    Files.writeString(
        content.resolve("notes").resolve("kitchen.md"),
        "# Kettle\n- Boils water for the Pot, see [[pot]].\n\n# Pot\n- Keeps what the Kettle boiled.\n");
    Build reading = new Build(given, new Sources(), new Reporter());
    List<SourceFile> notes = reading.files(List.of(content.resolve("notes")));
    new Copies(notes, reading.vocabulary()).write(project, 3);
  }

  @Test
  void theFirstCopyIsTheNotesThemselves() throws IOException {
    assertThat(home.text("content/notes/kitchen-000.md"))
        .contains("# Kettle\n- Boils water for the Pot, see [[pot]].");
    assertThat(project.notes().resolve("kitchen.md")).doesNotExist();
  }

  @Test
  void everyCopyBuildsPagesOfItsOwnThatLinkToEachOther() throws IOException {
    Reporter reporter = new Reporter();
    Workspace workspace = new Workspace(folder.resolve("copies"));
    Optional<BuildResult> result =
        new Build(workspace, new Sources(), reporter).run(List.of(), Places.in(workspace), true);
    assertThat(reporter.problems()).isEmpty();
    assertThat(result.orElseThrow().services()).isEqualTo(6);
    assertThat(home.text("target/site/services/kettle-fab.html"))
        .contains("pot-fab.html")
        .doesNotContain("pot-dab.html#");
  }

  @Test
  void copyingTwiceGivesTheSameBytes() throws IOException {
    String vocabulary = home.text("content/vocabulary.yaml");
    String notes = home.text("content/notes/kitchen-002.md");
    write();
    assertThat(home.text("content/vocabulary.yaml")).isEqualTo(vocabulary);
    assertThat(home.text("content/notes/kitchen-002.md")).isEqualTo(notes);
  }
}
