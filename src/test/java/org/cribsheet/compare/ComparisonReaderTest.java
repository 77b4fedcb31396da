package org.cribsheet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.notebook;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.shown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.links.Linker;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Given;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class ComparisonReaderTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of(), List.of(entry("loft", "Loft"), entry("attic", "Attic")));

  private static final String[] SOUND = {
    "---",
    "title: Loft or attic?",
    "services: [loft, attic]",
    "theme: Roofs",
    "question: Who lives there?",
    "---",
    "|  | [[loft]] | [[attic#dust\\|Old attic]] |",
    "|---|---|---|",
    "| Who | pigeons | nobody |",
    "| Height | 12 m | 12 m |",
    "| Light | much | little |",
    "| Dust | little | `much` |",
    "",
    "> Trap: an attic with pigeons is a loft."
  };

  private final Reporter reporter = new Reporter();

  private static Entry entry(String slug, String name) {
    return new Entry(slug, name, name, "area", List.of(name), List.of(), List.of(), List.of());
  }

  /** The sound comparison with some lines exchanged: number, line, number, line. */
  private Optional<Comparison> with(Object... changes) {
    List<String> lines = new ArrayList<>(Arrays.asList(SOUND));
    for (int i = 0; i < changes.length; i += 2) {
      lines.set((int) changes[i] - 1, (String) changes[i + 1]);
    }
    return read("comparisons/loft-or-attic.md", lines);
  }

  private Optional<Comparison> read(String name, List<String> lines) {
    return new ComparisonReader(VOCABULARY, reporter).read(new SourceFile(name, lines));
  }

  private List<String> problems() {
    return reporter.problems().stream()
        .map(
            (Problem p) ->
                p.position().orElseThrow() + " " + p.message() + " [" + p.code().label() + "]")
        .map(p -> p.replace("comparisons/loft-or-attic.md:", ""))
        .toList();
  }

  @Test
  void readsTitleColumnsTableAndTrap() {
    Comparison comparison = with().orElseThrow();
    assertThat(problems()).isEmpty();
    assertThat(comparison.slug()).isEqualTo("loft-or-attic");
    assertThat(comparison.title()).isEqualTo("Loft or attic?");
    assertThat(comparison.theme()).isEqualTo("Roofs");
    assertThat(comparison.question()).isEqualTo("Who lives there?");
    assertThat(comparison.columns())
        .containsExactly(new Column("loft", "", "Loft"), new Column("attic", "dust", "Old attic"));
    assertThat(comparison.table().rows()).hasSize(4);
    assertThat(shown(comparison.table().rows().get(3).get(2))).isEqualTo("`much`");
    assertThat(comparison.after()).hasSize(1);
  }

  @Test
  void linkedItsHeadsAreLinksAndItsCellsLinkToTheOthers() {
    Notebook notes =
        notebook(service("loft", "Loft"), service("attic", "Attic", bullet("dust", "Dust")));
    Comparison linked =
        with(9, "| Who | a Loft, no Attic | an Attic, no Loft |", 14, "> Trap: the Attic.")
            .orElseThrow()
            .linked(new Linker(VOCABULARY, reporter).link(notes).resolver());
    assertThat(linked.table().header().stream().map(Given::shown))
        .containsExactly("", "[Loft](loft)", "[Old attic](attic#dust)");
    assertThat(linked.table().rows().get(0).stream().map(Given::shown))
        .containsExactly("Who", "a Loft, no [Attic](attic)", "an Attic, no [Loft](loft)");
    assertThat(linked.after())
        .singleElement()
        .satisfies(
            q -> {
              Block.Paragraph trap = (Block.Paragraph) ((Block.Quote) q).content().get(0);
              assertThat(shown(trap.text())).isEqualTo("Trap: the [Attic](attic).");
            });
  }

  @Test
  void fewerThanFourRowsAreTooFew() {
    assertThat(with(12, "")).isPresent();
    assertThat(problems())
        .containsExactly("7:1 a comparison has 4 rows or more, not 3 [bad-comparison]");
  }

  @Test
  void anUnknownServiceIsReportedWhereItStands() {
    assertThat(with(3, "services: [loft, atic]", 7, "|  | [[loft]] | [[atic]] |")).isEmpty();
    assertThat(problems())
        .contains("3:18 no service has the slug 'atic' [unknown-service]")
        .anySatisfy(p -> assertThat(p).startsWith("7:").endsWith("[unknown-service]"));
    assertThat(reporter.problems())
        .extracting(Problem::hint)
        .contains(Optional.of("did you mean 'attic'?"));
  }

  @Test
  void aHeadWithoutALinkNamesNoService() {
    assertThat(with(7, "|  | [[loft]] | Attic |")).isEmpty();
    assertThat(problems())
        .contains("7:1 the head 'Attic' names no service, or several [bad-comparison]");
  }

  @Test
  void theServicesOfTheFrontMatterAreThoseOfTheHeads() {
    with(3, "services: [loft]");
    assertThat(problems())
        .containsExactly(
            "7:1 'attic' is not among the services of the front matter [bad-comparison]");
  }

  @Test
  void aServiceWithoutAColumnIsReported() {
    with(7, "|  | [[loft]] | [[loft#old\\|Old loft]] |");
    assertThat(problems()).containsExactly("3:18 'attic' has no column [bad-comparison]");
  }

  @Test
  void anEmptyCellIsReportedWithItsRow() {
    with(10, "| Height | 12 m |  |");
    assertThat(problems()).containsExactly("10:1 a cell of this row is empty [bad-comparison]");
  }

  @Test
  void aMissingQuestionIsReported() {
    with(5, "# none");
    assertThat(problems()).containsExactly("2:1 'question' is missing [bad-comparison]");
  }

  @Test
  void aMisspelledKeyIsReported() {
    with(4, "them: Roofs");
    assertThat(problems())
        .containsExactly(
            "2:1 'theme' is missing [bad-comparison]",
            "4:1 the key 'them' is unknown [bad-front-matter]");
  }

  @Test
  void withoutATrapItIsAWarning() {
    assertThat(with(14, "")).isPresent();
    assertThat(problems()).containsExactly("7:1 this comparison names no trap [bad-comparison]");
    assertThat(reporter.hasErrors()).isFalse();
  }

  @Test
  void withoutATableOrFrontMatterThereIsNoComparison() {
    assertThat(read("a.md", List.of("Just words."))).isEmpty();
    assertThat(read("b.md", List.of("---", "title: T", "---", "Words first."))).isEmpty();
    assertThat(problems())
        .containsExactly(
            "a.md:1:1 a comparison begins with front matter [bad-comparison]",
            "b.md:4:1 a comparison begins with its table [bad-comparison]");
  }

  @Test
  void aFileNameThatCannotBeAnAddressIsRefused() {
    assertThat(read("comparisons/Loft or attic.md", List.of(SOUND))).isEmpty();
    assertThat(reporter.problems()).extracting(p -> p.code().label()).containsExactly("bad-slug");
  }
}
