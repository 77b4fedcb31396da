package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a fence in the notes to a picture on its page, as an author goes through it. */
class DrawingsTest {
  private static final String NOTES =
      """
      # Kettle
      Boils water.

      ```plantuml
      ' alt: Water runs from the spigot into the pot.
      spigot -> pot : cold & <b>wet</b>
      ```
      """;

  @TempDir Path folder;
  private TestHome home;

  @BeforeEach
  void project() throws IOException {
    home = TestHome.in(folder).file("content/notes/kitchen.md", NOTES);
  }

  @Test
  void aDiagramThatNobodyDrewStopsTheBuildAndSaysWhatToDo() {
    assertThat(home.run("check")).isEqualTo(1);
    assertThat(home.err())
        .contains("content/notes/kitchen.md:4:1: error")
        .contains("[stale-drawing]")
        .contains("./cribsheet fix");
    assertThat(home.run("build")).isEqualTo(1);
    assertThat(home.path("target/site")).doesNotExist();
  }

  @Test
  void fixDrawsItOnceAndTheBuildShowsIt() throws IOException {
    assertThat(home.run("fix")).isZero();
    assertThat(home.out()).startsWith("drew content/pictures/diagrams/kettle-");
    assertThat(home.run("fix")).isZero();
    assertThat(home.out()).isEqualTo("nothing to mend" + System.lineSeparator());
    assertThat(home.run("build", "--strict")).as(home.err()).isZero();
    assertThat(home.text("target/site/services/kettle.html"))
        .contains("<svg role=\"img\" aria-label=\"Water runs from the spigot into the pot.\"")
        .contains("class=\"d-box\"")
        .contains("<p>Water runs from the spigot into the pot.</p>")
        .doesNotContain("spigot -&gt; pot", "<b>wet</b>");
    assertThat(home.text("target/site/assets/data/search.js")).contains("spigot");
    assertThat(home.path("target/site/assets/pictures")).doesNotExist();
  }

  @Test
  void whatChangedIsDrawnAnewAndTheOldDrawingGoes() throws IOException {
    home.run("fix");
    Path old = drawings().get(0);
    home.file("content/notes/kitchen.md", NOTES.replace("cold", "hot"));
    assertThat(home.run("check")).isEqualTo(1);
    assertThat(home.run("fix")).isZero();
    assertThat(home.out()).contains("drew ", "deleted ");
    assertThat(drawings()).hasSize(1).doesNotContain(old);
    assertThat(home.run("check", "--strict")).isZero();
  }

  @Test
  void otherWordsForThePictureLeaveItAsItIs() throws IOException {
    home.run("fix");
    home.file("content/notes/kitchen.md", NOTES.replace("Water runs", "Water flows"));
    assertThat(home.run("check", "--strict")).as(home.err()).isZero();
  }

  @Test
  void aDrawingThatNobodyAsksForIsAWarning() throws IOException {
    home.run("fix");
    home.file("content/notes/kitchen.md", "# Kettle\nBoils water.\n");
    assertThat(home.run("check")).isZero();
    assertThat(home.err()).contains("warning").contains("no note asks for");
    assertThat(home.run("fix")).isZero();
    assertThat(drawings()).isEmpty();
  }

  @Test
  void aHostileDrawingStopsTheBuildUntilItIsDrawnAnew() throws IOException {
    home.run("fix");
    Path file = drawings().get(0);
    String good = Files.readString(file);
    Files.writeString(file, good.replace("</svg>", "<script>alert(1)</script></svg>"));
    assertThat(home.run("build")).isEqualTo(1);
    assertThat(home.err()).contains("[bad-drawing]").contains("<script>");
    assertThat(home.run("fix")).isZero();
    assertThat(file).hasContent(good);
  }

  @Test
  void aDrawingUnderAnothersNameIsStale() throws IOException {
    home.run("fix");
    Path file = drawings().get(0);
    String other = "0".repeat(64);
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("data-source=\"[0-9a-f]+", "data-source=\"" + other));
    assertThat(home.run("check")).isEqualTo(1);
    assertThat(home.err()).contains("[stale-drawing]");
  }

  @Test
  void whatCannotBeDrawnIsNamedByItsLine() throws IOException {
    home.file(
        "content/notes/kitchen.md",
        NOTES
            .replace("```\n", "what is this\n```\n")
            .replace("```plantuml\nwhat is this\n", "```plantuml\n"));
    assertThat(home.run("fix")).isEqualTo(1);
    assertThat(home.err()).contains("kitchen.md:7:1: error").contains("[bad-diagram]");
  }

  /** Half the notes would ask for half the drawings. */
  @Test
  void nothingIsDeletedWhileNotesCannotBeRead() throws IOException {
    home.run("fix");
    home.file("content/notes/other.md", new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 3});
    assertThat(home.run("fix")).isEqualTo(1);
    assertThat(drawings()).hasSize(1);
  }

  @Test
  void notesOfOthersShowTheWordsInThePicturesPlace() throws IOException {
    home.file(
        "mine.txt",
        "- Kettle:\n  - Filling:\n    ```plantuml\n    ' alt: Water runs in.\n    a -> b\n    ```\n");
    assertThat(home.run("build", "--notes", "mine.txt")).as(home.err()).isZero();
    assertThat(home.err()).contains("[stale-drawing]");
    assertThat(home.text("target/site/services/kettle.html"))
        .contains("Not drawn yet")
        .contains("Water runs in.")
        .doesNotContain("<svg role=\"img\"");
  }

  @Test
  void aPageThatIsNotOfNotesHoldsNoDiagram() throws IOException {
    home.run("fix");
    home.file(
        "content/pages/about.md",
        "---\ntitle: About\nsummary: What this is about.\norder: 1\n---\n\n```plantuml\n' alt: a\na -> b\n```\n");
    assertThat(home.run("check")).isEqualTo(1);
    assertThat(home.err()).contains("about.md:7:1: error").contains("[bad-diagram]");
  }

  private List<Path> drawings() throws IOException {
    Path place = home.path("content/pictures/diagrams");
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
