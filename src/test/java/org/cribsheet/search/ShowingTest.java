package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.search.SearchDocument.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is shown of a hit: its words, marked, and its page's other hits beside it. */
class ShowingTest {
  private static Asked asked;

  @BeforeAll
  static void open() {
    List<SearchDocument> documents = new ArrayList<>(Asked.documents());
    documents.add(
        new SearchDocument(
            "services/x.html#x", "X", "", "letters, lettering: get an item", "x", Kind.PASSAGE));
    documents.add(
        new SearchDocument(
                "compare/carriers.html",
                "SQS, Lambda or Route 53?",
                "SQS · Lambda · Route 53",
                "Who carries it? Weight, Speed, Color, Smell, Price, Noise",
                "sqs lambda route-53",
                Kind.COMPARISON)
            .showing(
                new SearchDocument.Shown(
                    "Who carries it?",
                    List.of(
                        List.of("Weight", "1 kg", "2 kg", "1 kg"),
                        List.of("Speed", "slow", "slow", "quick"),
                        List.of("Color", "red", "blue", "red"),
                        List.of("Smell", "rose", "rust", "rose"),
                        List.of("Price", "low", "high", "low"),
                        List.of("Noise", "none", "a hum", "none")))));
    asked = new Asked(documents);
  }

  @AfterAll
  static void close() {
    asked.close();
  }

  private static String marked(String question, String text) {
    return asked.ask(
        "(both) => { const [question, text] = both.split('|');"
            + " const isFound = cribsheet.search.marker(engine, cribsheet.search.find(engine, question));"
            + " return cribsheet.search.marked(text, isFound)"
            + ".map((p) => p.mark ? '[' + p.text + ']' : p.text).join(''); }",
        question + "|" + text);
  }

  @Test
  void everyFormOfAWordIsMarked() {
    assertThat(marked("letter", "Letters and a letter, (lettering)."))
        .isEqualTo("[Letters] and a [letter], ([lettering]).");
  }

  @Test
  void aNameIsMarkedAsAWhole() {
    assertThat(marked("generate", "Needs kms:GenerateDataKey, says he."))
        .isEqualTo("Needs [kms:GenerateDataKey], says he.");
    assertThat(marked("GetItem", "Get an Item with `GetItem`."))
        .isEqualTo("[Get] an [Item] with `[GetItem]`.");
  }

  @Test
  void aTextWithoutMatchStaysAsItIs() {
    assertThat(marked("letter", "Nothing <b>here</b>.")).isEqualTo("Nothing <b>here</b>.");
  }

  @Test
  void aLongTextIsCutAroundWhatWasFound() {
    String text = "before ".repeat(60) + "letter " + "after ".repeat(60).strip();
    assertThat(marked("letter", text))
        .startsWith("… before")
        .endsWith("after …")
        .contains("before [letter] after")
        .hasSizeLessThan(240);
  }

  @Test
  void hitsOfAPageStandTogetherInTheOrderOfTheirBest() {
    String groups =
        asked.ask(
            "(q) => { const found = cribsheet.search.find(engine, q);"
                + " return cribsheet.search.grouped(engine, found.hits, 2, 2)"
                + ".map((hits) => cribsheet.search.shown(engine, hits[0], found.asked).title + ': '"
                + " + hits.length).join(', '); }",
            "letter drawer");
    assertThat(groups).startsWith("Amazon SQS: 2, ").doesNotContain("SQS: 2, Amazon SQS");
  }

  /** The first hit's passages, a line each; the best in brackets. */
  private static List<String> told(String question) {
    String lines =
        asked.ask(
            "(q) => { const found = cribsheet.search.find(engine, q);"
                + " return cribsheet.search.shown(engine, found.hits[0], found.asked).passages"
                + ".map((p) => p.isBest ? '[' + p.text + ']' : p.text).join('\\n'); }",
            question);
    return List.of(lines.split("\n"));
  }

  @Test
  void aComparisonAnswersWithTheRowsThatTellApartWhatWasAsked() {
    assertThat(told("sqs vs lambda"))
        .containsExactly(
            "[Who carries it?]",
            "SQS · Lambda",
            "Weight: 1 kg · 2 kg",
            "Color: red · blue",
            "Smell: rose · rust",
            "Price: low · high");
  }

  @Test
  void aRowThatWasAskedForIsTold() {
    assertThat(told("sqs vs lambda noise"))
        .contains("[Noise: none · a hum]", "Weight: 1 kg · 2 kg")
        .doesNotContain("Price: low · high");
  }

  @Test
  void allColumnsAreToldWhereNoTwoWereAskedFor() {
    assertThat(told("SQS, Lambda or Route 53?"))
        .contains("SQS · Lambda · Route 53", "Speed: slow · slow · quick");
  }

  @Test
  void whatNobodyHasComparedIsToldSideBySide() {
    assertThat(told("kms vs s3"))
        .containsExactly("A guard with a ring of keys.", "Buckets without a bottom.");
  }

  private static String number(String question, String text, String... limits) {
    return asked.ask(
        "(all) => { const [question, text, ...limits] = all.split('|');"
            + " return cribsheet.search.numberFor(cribsheet.search.parse(engine, question), text, [], limits); }",
        question + "|" + text + "|" + String.join("|", limits));
  }

  @Test
  void theNumberBehindWhatWasAskedForIsTheAnswer() {
    String text = "A press takes 50 sheets per tray, a scanner up to 1,000 sheets per tray.";
    assertThat(number("press sheets per tray", text, "50 sheets", "up to 1,000 sheets"))
        .isEqualTo("50 sheets");
    assertThat(number("scanner sheets limit", text, "50 sheets", "up to 1,000 sheets"))
        .isEqualTo("up to 1,000 sheets");
  }

  @Test
  void whatHoldsByDefaultIsToldBesideTheMostUnlessOneOfThemIsAsked() {
    String text = "A tray holds 50 sheets by default and at most 90 sheets.";
    String[] limits = {"50 sheets by default", "at most 90 sheets"};
    assertThat(number("tray sheets", text, limits))
        .isEqualTo("50 sheets by default, at most 90 sheets");
    assertThat(number("tray max sheets", text, limits)).isEqualTo("at most 90 sheets");
    assertThat(number("tray default sheets", text, limits)).isEqualTo("50 sheets by default");
    assertThat(number("tray default sheets", text, "50 to 90 sheets")).isEmpty();
    String apart = "A tray holds 50 sheets by default. · A tray of iron holds at most 90 sheets.";
    assertThat(number("tray sheets", apart, limits)).isEqualTo("at most 90 sheets");
  }

  @Test
  void aNumberWithinANumberIsAnotherOne() {
    String text = "Up to 50 MB packed. · All bags together up to 250 MB unpacked.";
    assertThat(number("unpacked bag size", text, "up to 50 MB", "up to 250 MB"))
        .isEqualTo("up to 250 MB");
    assertThat(number("packed size", text, "up to 250 MB", "up to 50 MB")).isEqualTo("up to 50 MB");
  }

  @Test
  void aTimeAnswersOnlyWhoAsksForOne() {
    String text = "A tray tips over within 60 s.";
    assertThat(number("tray limit", text, "60 s")).isEmpty();
    assertThat(number("tray time limit", text, "60 s")).isEqualTo("60 s");
  }

  @Test
  void aNumberOfAnotherThingOrInAnotherUnitIsNoAnswer() {
    String text = "A press starts at once. · That holds for trays of 90 d.";
    assertThat(number("how long does a press run", text, "90 d")).isEmpty();
    assertThat(number("how long may trays stand", text, "90 d")).isEqualTo("90 d");
    assertThat(number("how large may trays be", text, "90 d")).isEmpty();
  }
}
