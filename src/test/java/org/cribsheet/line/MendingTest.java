package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cribsheet.notes.ModelText;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Spec;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {
  private static final String WORDING =
      "retired:\n  - {term: BK, now: tea key, safe: true}\n  - {term: OK, now: old key}\n";

  @TempDir Path folder;

  @Test
  void ourOwnNotesMeanTheSameAfterwardsAndNothingIsLeftToMend() throws IOException {
    TestHome.copy(Path.of("content"), folder.resolve("content"));
    String before = model(folder);
    List<String> done = fix(folder);
    assertThat(model(folder)).isEqualTo(before);
    assertThat(fix(folder)).isEmpty();
    assertThat(done).allMatch(line -> line.startsWith("formatted content/notes/"));
    assertThat(problems(folder)).isEmpty();
  }

  @Test
  void ourOwnNotesRaiseNoFalseAlarm() throws IOException {
    assertThat(problems(Path.of(""))).isEmpty();
  }

  @Test
  void everyAddressStaysWhenAWordOfItsLineIsReplaced() throws IOException {
    project(
        """
        # Kettle

        ## A BK for two
        - The BK opens it.
          - It holds, by a BK.
        - Kept. A BK. {#kept}
        - One two three four five six, then a BK.
        - Scenario: no BK?
          - Correct: a BK - it fits
        - The OK stays.

        | BK | b |
        |---|---|
        | BK | d |
        """);
    List<String> ids = ids();
    assertThat(fix(folder)).contains("wrote 'tea key' for 'BK' at content/notes/kitchen.md:4:7");
    assertThat(ids()).isEqualTo(ids);
    assertThat(notes())
        .isEqualTo(
            """
            # Kettle

            ## A BK for two
            - The tea key opens it. {#a-bk-for-two-the-bk-opens-it}
              - It holds, by a tea key. {#a-bk-for-two-it-holds-by-a-bk}
            - Kept. A tea key. {#kept}
            - One two three four five six, then a tea key.
            - Scenario: no tea key? {#a-bk-for-two-no-bk}
              - Correct: a BK - it fits
            - The OK stays.

            | BK      | b   |
            |---------|-----|
            | tea key | d   |
            """);
    assertThat(fix(folder)).isEmpty();
  }

  @Test
  void dumpsAndFilesThatNeedRepairAreLeftAlone() throws IOException {
    String dump = "- Kettle:\n   * A BK.\n";
    project(dump);
    assertThat(fix(folder)).isEmpty();
    assertThat(notes()).isEqualTo(dump);
    String tabbed = "# Kettle\n*\tA BK.\n";
    project(tabbed);
    assertThat(fix(folder)).isEmpty();
    assertThat(notes()).isEqualTo(tabbed);
  }

  @Test
  void endsOfLinesStayAsTheyAre() throws IOException {
    project("# Kettle\r\n* It boils.\r\n");
    assertThat(fix(folder)).containsExactly("formatted content/notes/kitchen.md");
    assertThat(notes()).isEqualTo("# Kettle\r\n- It boils.\r\n");
  }

  private void project(String notes) throws IOException {
    write("content/vocabulary.yaml", Spec.VOCABULARY);
    write("content/wording.yaml", WORDING);
    write("content/notes/kitchen.md", notes);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private String notes() throws IOException {
    return Files.readString(folder.resolve("content/notes/kitchen.md"));
  }

  private List<String> ids() throws IOException {
    return material(folder).notebook().services().stream()
        .flatMap(s -> Anchored.in(material(folder).notebook()).values().stream())
        .map(Anchored.Anchor::id)
        .toList();
  }

  private static String model(Path home) {
    return ModelText.of(material(home).notebook());
  }

  private static Material material(Path home) {
    try {
      return new MaterialReader(new Workspace(home), new Sources(), new Reporter()).read(List.of());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> fix(Path home) throws IOException {
    return new Build(new Workspace(home), new Sources(), new Reporter()).fix();
  }

  private static List<?> problems(Path home) throws IOException {
    Reporter reporter = new Reporter();
    new Build(new Workspace(home), new Sources(), reporter)
        .checkOnly(List.of(), LocalDate.of(2026, 11, 22));
    return reporter.problems();
  }
}
