package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.notes.Given.HERE;
import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.notebook;
import static org.cribsheet.notes.Given.paragraph;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.table;
import static org.cribsheet.notes.Given.text;
import static org.cribsheet.notes.Given.topic;
import static org.cribsheet.notes.Given.with;

import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Ambiguous;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Block.CodeBlock;
import org.cribsheet.notes.Block.Option;
import org.cribsheet.notes.Block.Scenario;
import org.cribsheet.notes.Block.Subheading;
import org.cribsheet.notes.Service;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final String LONG =
      "a sentence of many words that says at length what could be said in few and so fills its thirty words easily,"
          + " as anybody can count who has the time";

  private static List<String> found(Service... services) {
    return Documents.of(notebook(services), Vocabulary.EMPTY).stream()
        .map(d -> d.url().replace("services/", "") + " | " + d.heading() + " | " + d.text())
        .toList();
  }

  @Test
  void pagesComeFirstWithTheirOtherNamesAndPurpose() {
    Entry entry =
        new Entry(
            "mill",
            "The Mill",
            "Mill",
            "area",
            List.of("Mill", "Windmill"),
            List.of("Mills"),
            List.of(new Ambiguous("Wheel", List.of("grain"))),
            List.of("old-mill"));
    List<SearchDocument> documents =
        Documents.of(
            notebook(
                service("mill", "The Mill", paragraph("Grinds."), bullet("one", "Grain.")),
                service("bakery", "Bakery")),
            new Vocabulary(List.of(), List.of(entry)));
    assertThat(documents)
        .extracting(SearchDocument::title)
        .containsExactly("The Mill", "Bakery", "The Mill");
    assertThat(documents.get(0).heading())
        .isEqualTo("Mill · Windmill · Mills · old mill · (Wheel)");
    assertThat(documents.get(0).text()).isEqualTo("Grinds.");
    assertThat(documents.get(2).text()).isEqualTo("Grain.");
  }

  @Test
  void aBulletAndWhatHangsBelowItAreOneWhileShort() {
    assertThat(
            found(service("mill", "Mill", bullet("wind", "Wind:", bullet("sail", "turns sails")))))
        .containsExactly("mill.html |  | ", "mill.html#wind |  | Wind: · turns sails");
  }

  @Test
  void aShortBulletNamesWhatIsLongBelowIt() {
    assertThat(
            found(
                service(
                    "mill",
                    "Mill",
                    bullet("wind", "The wind:", bullet("a", LONG), bullet("b", LONG)))))
        .containsExactly(
            "mill.html |  | ",
            "mill.html#a | The wind | " + LONG,
            "mill.html#b | The wind | " + LONG);
  }

  @Test
  void aLongBulletIsByItselfAndSoIsWhatHangsBelow() {
    assertThat(found(service("mill", "Mill", bullet("a", LONG, bullet("b", LONG)))))
        .containsExactly("mill.html |  | ", "mill.html#a |  | " + LONG, "mill.html#b |  | " + LONG);
  }

  @Test
  void aSmallTopicIsOneAndAnotherHasItsHeadingFound() {
    assertThat(
            found(
                with(
                    service("mill", "Mill"),
                    topic("sails", "Sails", bullet("a", "four"), bullet("b", "white")),
                    topic("stones", "Stones", bullet("c", LONG)))))
        .containsExactly(
            "mill.html |  | ",
            "mill.html#sails | Sails | four · white",
            "mill.html#stones | Stones | ",
            "mill.html#c | Stones | " + LONG);
  }

  @Test
  void aTableIsRowByRowBelowItsHeader() {
    Block table = table("t", "What | How much", "grain | 3 sacks", "flour | 2 sacks");
    assertThat(found(with(service("mill", "Mill"), topic("day", "A day", table))))
        .containsExactly(
            "mill.html |  | ",
            "mill.html#day | A day | ",
            "mill.html#t | A day › What · How much | grain · 3 sacks",
            "mill.html#t | A day › What · How much | flour · 2 sacks");
  }

  @Test
  void ofAScenarioOnlyTheSituationIsTold() {
    Option answer =
        new Option("a", true, "Correct", text("shut the gate"), "", List.of(), List.of(), HERE);
    Scenario scenario =
        new Scenario("s", false, "Scenario", text("the river rises"), List.of(answer), HERE);
    assertThat(found(service("mill", "Mill", scenario)))
        .containsExactly("mill.html |  | ", "mill.html#s |  | the river rises");
  }

  @Test
  void codeAndParagraphsStandWhereTheHeadingAboveThemStands() {
    Block code = new CodeBlock("", "turn\n  sails", HERE);
    Block heading = new Subheading("gears", 3, text("Gears"), HERE);
    assertThat(
            found(
                with(
                    service("mill", "Mill"),
                    topic("in", "Inside", paragraph("Dusty."), heading, code))))
        .containsExactly(
            "mill.html |  | ",
            "mill.html#in | Inside | ",
            "mill.html#in | Inside | Dusty.",
            "mill.html#gears | Inside › Gears | ",
            "mill.html#gears | Inside › Gears | turn sails");
  }
}
