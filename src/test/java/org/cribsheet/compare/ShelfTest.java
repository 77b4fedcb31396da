package org.cribsheet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.notebook;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.table;

import java.util.List;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.notes.Given;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {
  private static final Notebook NOTES =
      notebook(
          service(
              "loft",
              "Loft",
              bullet("rest", "A rest takes 30 s, at most 12 hours, and `PutLetter` ends it."),
              bullet("many", "1,000 letters of 262,144 bytes in 60, 120 or 300 s"),
              table("t", "What | How", "Load | 75 g")),
          service("attic", "Attic", bullet("dust", "Dust lies 5 cm high.")));

  private final Reporter reporter = new Reporter();

  private static Comparison comparison(String slug, String anchor, String cell) {
    return new Comparison(
        "c",
        "C",
        "Theme",
        "Which?",
        List.of(new Column("loft", "", "Loft"), new Column(slug, anchor, "Other")),
        table("c", " | Loft | Other", "Row 17 | " + cell + " | none"),
        List.of(),
        Given.HERE);
  }

  private Shelf shelf(boolean foreign, Comparison... written) {
    return Shelf.of(List.of(written), NOTES, foreign, reporter);
  }

  private List<String> problems() {
    return reporter.problems().stream()
        .map(p -> p.position().orElseThrow() + " " + p.message() + " [" + p.code().label() + "]")
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 s",
        "half a minute",
        "12 h",
        "720 min by default",
        "256 KB",
        "256 KiB",
        "1000 letters",
        "120 s",
        "`PutLetter`",
        "75",
        "30 to 60 s",
        "**30 s**"
      })
  void whatStandsInTheNotesMayStandInACell(String cell) {
    assertThat(shelf(false, comparison("attic", "", cell)).curated()).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 h       | 30 h",
        "14 d | 14 d",
        "512 KB | 512 KB",
        "1,001 letters | 1,001",
        "5 | 5",
        "`GetLetter` | GetLetter",
        "**31 s** | 31 s",
        "30 to 61 s | 30 to 61 s"
      })
  void anyOtherNumberOrIdentifierIsReported(String cell, String what) {
    assertThat(shelf(false, comparison("attic", "", cell)).curated()).hasSize(1);
    assertThat(problems())
        .containsExactly(
            "notes.md:3:1 '"
                + what
                + "' under 'Loft' does not stand in the notes on 'loft'"
                + " [cell-not-in-notes]");
  }

  @Test
  void aComparisonWithAServiceThatHasNoNotesIsLeftOutAndCounted() {
    Shelf shelf = shelf(false, comparison("cellar", "", "30 s"), comparison("attic", "", "30 s"));
    assertThat(shelf.curated()).hasSize(1);
    assertThat(shelf.leftOut()).isEqualTo(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void besideOtherNotesWhatDoesNotRestOnThemIsLeftOutInSilence() {
    Shelf shelf =
        shelf(
            true,
            comparison("attic", "", "31 s"),
            comparison("attic", "mould", "30 s"),
            comparison("attic", "dust", "30 s"));
    assertThat(shelf.curated()).hasSize(1);
    assertThat(shelf.leftOut()).isEqualTo(2);
    assertThat(problems()).isEmpty();
  }

  @Test
  void tablesAndLimitsComeAlong() {
    Shelf shelf = shelf(false);
    assertThat(shelf.lifted()).extracting(LiftedTable::title).containsExactly("What, How");
    assertThat(shelf.limits()).extracting(Limit::anchor).contains("rest", "many");
  }
}
