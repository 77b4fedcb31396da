package org.cribsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.notes.ModelText;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.testing.RawNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final String DUMP =
      """
      - Kettle:
        - It boils water.
        - Lids:
          - They close.
          - They open again.
      - Lamp:
        - It shines.
      """;

  @TempDir Path folder;
  private final Reporter reporter = new Reporter();

  @Test
  void theTidyOutputMeansTheSameAsTheDump() throws IOException {
    importing(DUMP);
    assertThat(services(folder)).isEqualTo(services(SourceFile.of("dump.txt", DUMP)));
  }

  @Test
  void aTidyFileIsRefusedAndNotMangled() throws IOException {
    importing("# Kettle\n\n- It boils water.\n");
    assertThat(reporter.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("no dump"))
        .extracting(Problem::code)
        .isEqualTo(Code.NO_NOTES);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theRealNotesMeanTheSameAfterImport() throws IOException {
    SourceFile raw = new SourceReader(reporter).read(RawNotes.path(), "raw.txt").orElseThrow();
    new Importer(real(), reporter).into(folder, List.of(raw));
    assertThat(reporter.hasErrors()).isFalse();
    assertThat(services(folder, real())).isEqualTo(services(List.of(raw), real()));
  }

  @Test
  void importingTwiceChangesNothing() throws IOException {
    importing(DUMP);
    String once = file();
    importing(DUMP);
    assertThat(file()).isEqualTo(once);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void newTextIsAddedAtItsPlace() throws IOException {
    importing(DUMP);
    importing(
        DUMP.replace("    - They open again.\n", "    - They are red.\n    - They open again.\n"));
    assertThat(file()).contains("- They close.\n- They are red.\n- They open again.");
  }

  @Test
  void aRewordedBulletStaysAndIsNotAddedAgain() throws IOException {
    importing(DUMP);
    edit("They open again", "They open again, slowly {#open}");
    importing(DUMP);
    assertThat(file()).contains("They open again, slowly {#open}").doesNotContain("again.\n");
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void aRemovedBulletStaysRemoved() throws IOException {
    importing(DUMP);
    edit("- They open again.\n", "");
    importing(DUMP);
    assertThat(file()).doesNotContain("open again");
  }

  @Test
  void aMovedBulletIsNotAddedAgain() throws IOException {
    importing(DUMP);
    edit("- They open again.\n", "");
    edit("- It boils water.\n", "- It boils water.\n- They open again.\n");
    importing(DUMP);
    assertThat(file().split("open again", -1)).hasSize(2);
  }

  @Test
  void anAddedBulletStays() throws IOException {
    importing(DUMP);
    edit("- They close.\n", "- They close.\n  - With a click.\n- Mine.\n");
    importing(DUMP.replace("It shines.", "It shines.\n  - It dims."));
    assertThat(file()).contains("  - With a click.\n- Mine.\n").contains("- It dims.");
  }

  @Test
  void whatTheDumpHasChangedIsReportedForADecision() throws IOException {
    importing(DUMP);
    importing(DUMP.replace("They open again.", "They open again at 100 degrees."));
    assertThat(file()).contains("- They open again.\n").doesNotContain("100 degrees");
    assertThat(reporter.problems()).hasSize(1);
    Problem problem = reporter.problems().get(0);
    assertThat(problem.code()).isEqualTo(Code.TO_DECIDE);
    assertThat(problem.message()).contains("100 degrees");
    assertThat(problem.position().orElseThrow().line()).isEqualTo(lineOf("They open again."));
  }

  @Test
  void whatWaitsForADecisionIsToldUntilItIsTaken() throws IOException {
    String changed = DUMP.replace("They open again.", "They open again at 100 degrees.");
    importing(DUMP);
    for (int time = 1; time <= 3; time++) {
      assertThat(told(changed)).hasSize(1);
    }
    edit("- They open again.\n", "- They open again at 100 degrees.\n");
    assertThat(told(changed)).isEmpty();
  }

  @Test
  void aServiceThatTheDumpTakesUpAgainGoesOnWhereItStood() throws IOException {
    importing(DUMP);
    importing(DUMP + "- Kettle:\n  - It whistles.\n");
    assertThat(file().lines())
        .containsSubsequence("- It boils water.", "- It whistles.", "## Lids", "# Lamp");
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void filesThatSomebodyWroteByHandAreMergedInto() throws IOException {
    Files.writeString(
        folder.resolve("more-notes.md"), "# Kettle\n\n- Mine alone.\n- It boils water!\n");
    importing(DUMP);
    assertThat(file())
        .startsWith("# Kettle\n\n- Mine alone.\n- It boils water!\n")
        .contains("# Lamp");
  }

  private void importing(String dump) throws IOException {
    new Importer(Vocabulary.EMPTY, reporter).into(folder, List.of(SourceFile.of("dump.txt", dump)));
  }

  private List<Problem> told(String dump) throws IOException {
    Reporter now = new Reporter();
    new Importer(Vocabulary.EMPTY, now).into(folder, List.of(SourceFile.of("dump.txt", dump)));
    return now.problems();
  }

  private String file() throws IOException {
    return Files.readString(folder.resolve("more-notes.md"));
  }

  private int lineOf(String text) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("more-notes.md"));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    return -1;
  }

  private void edit(String before, String after) throws IOException {
    assertThat(file()).contains(before);
    Files.writeString(folder.resolve("more-notes.md"), file().replace(before, after));
  }

  private TreeSet<String> services(SourceFile file) {
    return services(List.of(file), Vocabulary.EMPTY);
  }

  private TreeSet<String> services(Path notes) throws IOException {
    return services(notes, Vocabulary.EMPTY);
  }

  private TreeSet<String> services(Path notes, Vocabulary vocabulary) throws IOException {
    try (Stream<Path> files = Files.list(notes)) {
      SourceReader reader = new SourceReader(reporter);
      List<SourceFile> read = new ArrayList<>();
      for (Path p : files.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        read.add(reader.read(p, p.getFileName().toString()).orElseThrow());
      }
      return services(read, vocabulary);
    }
  }

  /** Services as a set, content in order, places aside. */
  private TreeSet<String> services(List<SourceFile> files, Vocabulary vocabulary) {
    TreeSet<String> out = new TreeSet<>();
    new NoteReader(vocabulary, Pictures.NONE, new Reporter())
        .read(files)
        .services()
        .forEach(s -> out.add(ModelText.of(new Notebook(List.of(s)))));
    return out;
  }

  private static Vocabulary real() throws IOException {
    Path path = Path.of("content/vocabulary.yaml");
    SourceFile file = SourceFile.of("vocabulary.yaml", Files.readString(path));
    return VocabularyReader.read(file, new Reporter());
  }
}
