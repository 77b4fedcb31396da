package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cribsheet.search.SearchDocument.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one topic has to say to a question is one hit. */
class FoldingTest {
  private static final String MILL = "services/mill.html";

  private static Asked asked;

  @BeforeAll
  static void open() {
    List<SearchDocument> documents = new ArrayList<>();
    for (String name : List.of("Mill", "Great River")) {
      String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
      documents.add(
          new SearchDocument("services/" + slug + ".html", name, "", "Turns.", slug, Kind.PAGE));
    }
    add(documents, "wheel", "Wheels", "", Kind.PASSAGE);
    add(documents, "rule", "Wheels", "A wheel turns for 24 h and then rests.", Kind.PASSAGE);
    add(documents, "oil", "Wheels", "Oil it in spring.", Kind.PASSAGE);
    add(documents, "river", "Wheels", "The Great River wheel turns for up to 365 d.", Kind.PASSAGE);
    add(documents, "stuck", "Wheels", "A wheel turns no more. What is wrong?", Kind.SCENARIO);
    add(documents, "code", "Wheels", "wheel: turns", Kind.CODE);
    add(documents, "grain", "Grain", "", Kind.PASSAGE);
    add(documents, "sacks", "Grain", "A cog lifts the sacks.", Kind.PASSAGE);
    add(documents, "dry", "Grain", "It must be dry.", Kind.PASSAGE);
    add(documents, "far", "Grain", "Mice like it, and so do birds.", Kind.PASSAGE);
    for (String row : List.of("GRIT_ONLY · the grit", "FLOUR_ONLY · the flour")) {
      add(
          documents,
          "kinds",
          "Output › SieveKind says what falls. › Value · Falls",
          row,
          Kind.PASSAGE);
    }
    for (String use : List.of("Grit feeds hens.", "Flour feeds bakers.")) {
      add(documents, "uses", "Meals › Who is fed", use, Kind.PASSAGE);
    }
    add(documents, "water", "Meals", "Water feeds everybody.", Kind.PASSAGE);
    for (int i = 1; i <= 9; i++) {
      add(documents, "gear-" + i, "Gears", "A cog of size " + i + " has teeth.", Kind.PASSAGE);
    }
    asked = new Asked(documents);
  }

  private static void add(
      List<SearchDocument> documents, String id, String heading, String text, Kind kind) {
    SearchDocument made = new SearchDocument(MILL + "#" + id, "Mill", heading, text, "mill", kind);
    documents.add(
        text.contains("365 d")
            ? made.withLimits(List.of("up to 365 d"))
            : text.contains("24 h") ? made.withLimits(List.of("24 h")) : made);
  }

  @AfterAll
  static void close() {
    asked.close();
  }

  /**
   * One line a hit: where it leads, the number it answers with, its passages, the best in brackets.
   */
  private static List<String> hits(String question) {
    String lines =
        asked.ask(
            "(q) => { const found = cribsheet.search.find(engine, q);"
                + " return found.hits.map((hit, i) => {"
                + " const shown = cribsheet.search.shown(engine, hit, found.asked, i === 0);"
                + " const told = shown.passages.map((p) => p.isBest ? '[' + p.text + ']' : p.text);"
                + " return [shown.url.replace(/.*#/, ''), shown.answer, ...told].join(' | ');"
                + " }).join('\\n'); }",
            question);
    return List.of(lines.split("\n"));
  }

  @Test
  void passagesOfATopicStandTogetherInTheOrderOfThePage() {
    assertThat(hits("wheel turns").get(0))
        .isEqualTo(
            "rule |  | [A wheel turns for 24 h and then rests.]"
                + " | The Great River wheel turns for up to 365 d.");
  }

  @Test
  void whatAnotherTopicSaysComesBeforeTheRestOfTheSame() {
    List<String> all = hits("cog");
    assertThat(all.stream().filter(hit -> hit.startsWith("gear-")).count()).isBetween(2L, 4L);
    assertThat(all.subList(0, 2)).filteredOn(hit -> hit.startsWith("gear-")).hasSize(1);
  }

  @Test
  void theFirstHitHasRoomForFivePassages() {
    assertThat(hits("cog teeth").get(0).split(" \\| ")).hasSize(7);
  }

  @Test
  void scenariosAndCodeStandByThemselves() {
    List<String> all = hits("wheel turns");
    assertThat(all.get(0)).doesNotContain("wrong", "wheel: turns");
    assertThat(indexOf(all, "stuck")).isPositive();
    assertThat(indexOf(all, "code")).isPositive();
  }

  @Test
  void aPassageAloneIsReadWithItsNeighbors() {
    assertThat(hits("must be dry").get(0))
        .isEqualTo(
            "dry |  | A cog lifts the sacks. | [It must be dry.]"
                + " | Mice like it, and so do birds.");
  }

  @Test
  void theNumberIsThatOfTheThingAskedAbout() {
    assertThat(hits("mill wheel turns how long").get(0)).startsWith("rule | 24 h | [A wheel");
    assertThat(hits("great river wheel turns how long").get(0)).startsWith("river | up to 365 d");
  }

  @Test
  void aRowIsShownByItselfAndTheTableRowByRow() {
    assertThat(hits("GRIT_ONLY").get(0)).contains("[GRIT_ONLY · the grit]");
    assertThat(hits("sieve kind").get(0))
        .contains("GRIT_ONLY · the grit")
        .contains("FLOUR_ONLY · the flour");
  }

  @Test
  void aHeadingOfSomePassagesOnlyStandsBeforeTheFirstOfThem() {
    assertThat(hits("feeds").get(0).replaceAll("[\\[\\]]", ""))
        .endsWith(" | Who is fed: Grit feeds hens. | Flour feeds bakers. | Water feeds everybody.");
  }

  @Test
  void noPlaceIsLedToTwice() {
    for (String question : List.of("wheel", "cog teeth", "sieve kind", "turns")) {
      assertThat(asked.find(question)).doesNotHaveDuplicates();
    }
  }

  private static int indexOf(List<String> hits, String id) {
    return (int) hits.stream().takeWhile(hit -> !hit.startsWith(id + " ")).count();
  }
}
