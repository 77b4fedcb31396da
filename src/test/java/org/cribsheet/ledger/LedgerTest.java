package org.cribsheet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cribsheet.source.Code;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final String NOTES =
      """
      - Parcel post:
        - parcels travel by night
        - Scenario: a parcel must arrive before noon
          - Correct: send it as an express - express parcels travel first
          - Incorrect: put more stamps on it - stamps do not make it faster
        - sizes:
        - | size | limit |
          |---|---|
          | small | 2 kg |
          | large | 31 kg |
        - labels are printed like this:
          ```
          print(label)
          cut(label)
          ```
        - parcels travel by night
        - the office closes at 18:00
      """;

  /** What a faithful page says, a line for each block. */
  private static final List<String> PAGE =
      List.of(
          "Parcel post:",
          "parcels travel by night",
          "Scenario: a parcel must arrive before noon",
          "Correct: send it as an express",
          "express parcels travel first",
          "Incorrect: put more stamps on it",
          "stamps do not make it faster",
          "sizes:",
          "size",
          "limit",
          "small",
          "2 kg",
          "large",
          "31 kg",
          "labels are printed like this:",
          "print(label)",
          "cut(label)",
          "parcels travel by night",
          "the office closes at 18:00");

  @Test
  void pageThatShowsEveryWordIsFaithful() {
    assertThat(check(NOTES, PAGE)).isEmpty();
  }

  @Test
  void droppedBulletIsNamedByItsLine() {
    assertThat(check(NOTES, without("the office closes at 18:00")))
        .containsExactly("notes.md:17:5: this line is on no page");
  }

  @Test
  void droppedTableRowIsNamedByItsLine() {
    assertThat(check(NOTES, without("large", "31 kg")))
        .containsExactly("notes.md:10:7: this line is on no page");
  }

  @Test
  void droppedLastLineOfAFenceIsNamed() {
    assertThat(check(NOTES, without("cut(label)")))
        .containsExactly("notes.md:14:5: this line is on no page");
  }

  @Test
  void droppedReasonIsNamedWithItsWords() {
    assertThat(check(NOTES, without("stamps do not make it faster")))
        .containsExactly(
            "notes.md:5:42: 'stamps', 'do', 'not', 'make', 'it', 'faster' are on no page");
  }

  @Test
  void repeatedLineThatWasDroppedOnceIsTheOneWithoutItsNeighbours() {
    List<String> page = new ArrayList<>(PAGE);
    page.remove(PAGE.lastIndexOf("parcels travel by night"));

    assertThat(check(NOTES, page)).containsExactly("notes.md:16:5: this line is on no page");

    page = new ArrayList<>(PAGE);
    page.remove("parcels travel by night");

    assertThat(check(NOTES, page)).containsExactly("notes.md:2:5: this line is on no page");
  }

  @Test
  void wordSwallowedInsideALineIsFoundInThatLine() {
    List<String> page = new ArrayList<>(PAGE);
    page.set(page.indexOf("express parcels travel first"), "express parcels first");

    assertThat(check(NOTES, page)).containsExactly("notes.md:4:56: 'travel' is on no page");
  }

  @Test
  void severalLossesAreEachNamed() {
    assertThat(check(NOTES, without("sizes:", "small", "2 kg", "print(label)")))
        .containsExactly(
            "notes.md:6:5: this line is on no page",
            "notes.md:9:7: this line is on no page",
            "notes.md:13:5: this line is on no page");
  }

  @Test
  void shortLinesThatWentMissingTogetherAreEachNamed() {
    String notes = "- red\n- green\n- blue\n- one red and one green and one blue thing\n";

    assertThat(check(notes, List.of("blue", "one red and one green and one blue thing")))
        .containsExactly(
            "notes.md:1:3: this line is on no page", "notes.md:2:3: this line is on no page");
  }

  @Test
  void wordThatIsInNoNoteIsNamedWithItsPage() {
    List<String> page = new ArrayList<>(PAGE);
    page.set(0, "Parcel post: open");

    assertThat(check(NOTES, page))
        .containsExactly(
            "page.html shows words that are in no note: 'open' in \"Parcel post: open\"");
  }

  @Test
  void lineShownTwiceIsAnAddition() {
    List<String> page = new ArrayList<>(PAGE);
    page.add("sizes:");

    assertThat(problems(NOTES, page)).extracting(Problem::code).containsExactly(Code.WORDS_ADDED);
  }

  @Test
  void wordsMayStandInAnotherOrderAndOnOtherPages() {
    Reporter reporter = new Reporter();
    List<PageText> pages =
        List.of(new PageText("b.html", "four three"), new PageText("a.html", "two one"));

    Ledger.check(
        List.of(SourceFile.of("x.md", "one two\n"), SourceFile.of("y.md", "three four\n")),
        pages,
        reporter);

    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void lostFileIsToldByItsFirstLinesAndANumber() {
    String notes = "- a bullet of many\n".repeat(80);

    List<Problem> problems = problems(notes, List.of());

    assertThat(problems).hasSize(51);
    assertThat(problems.get(0).message()).isEqualTo("words of 30 more lines are on no page");
  }

  @Test
  void faultIsOursAndSaysSo() {
    assertThat(problems(NOTES, without("sizes:")).get(0).hint().orElseThrow())
        .contains("fault of Cribsheet");
  }

  @Test
  void thirtyThousandWordsTakeNoTime() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      notes
          .append("- note ")
          .append(i)
          .append(" of `many` says **that** it is number ")
          .append(i * 7)
          .append('\n');
    }
    String page = notes.toString();

    long start = System.nanoTime();
    assertThat(check(notes.toString(), List.of(page.replace("number 7\n", "\n")))).hasSize(1);

    // Twenty times what it must reach: this guards against a hang, it does not measure.
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
  }

  @Test
  void hostileLinesAreReadInLinearTime() {
    for (String sign : List.of("[", "`", "[x](", "<!--", "&", "- ", "[[a|", "\\", "(")) {
      String line = sign.repeat(300_000 / sign.length());

      assertThat(check(line + "\n", List.of(line))).as(sign).isEmpty();
    }
  }

  private static List<String> without(String... blocks) {
    List<String> page = new ArrayList<>(PAGE);
    page.removeAll(Arrays.asList(blocks));
    return page;
  }

  private static List<String> check(String notes, List<String> page) {
    return problems(notes, page).stream()
        .map(p -> p.position().map(x -> x + ": ").orElse("") + p.message())
        .collect(Collectors.toList());
  }

  private static List<Problem> problems(String notes, List<String> page) {
    Reporter reporter = new Reporter();
    Ledger.check(
        List.of(SourceFile.of("notes.md", notes)),
        List.of(new PageText("page.html", String.join("\n", page))),
        reporter);
    return reporter.problems();
  }
}
