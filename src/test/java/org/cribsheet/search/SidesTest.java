package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.search.SearchDocument.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two things that are set against each other, and names that stand for a part of their page. */
class SidesTest {
  private static Asked asked;

  @BeforeAll
  static void open() {
    List<SearchDocument> documents = new ArrayList<>();
    page(documents, "mill", "Mill", "the mill · sifter");
    page(documents, "brook", "Brook", "the brook");
    add(documents, "mill", "still", "Ways to turn", "Still water turns nothing.");
    add(documents, "mill", "wind", "Wind", "Wind from the west turns the sails.");
    add(documents, "mill", "west", "Wind", "Western wind is the best wind there is.");
    add(documents, "mill", "steam", "Steam", "Steam wants coal.");
    add(documents, "mill", "sieve", "Sieves", "The sifter shakes by itself.");
    add(documents, "brook", "fish", "Fish", "Trout swim against the current.");
    add(documents, "brook", "ice", "Winter", "In winter the brook freezes before the mill does.");
    asked = new Asked(documents);
  }

  private static void page(List<SearchDocument> documents, String slug, String name, String names) {
    documents.add(
        new SearchDocument("services/" + slug + ".html", name, names, "", slug, Kind.PAGE));
  }

  private static void add(
      List<SearchDocument> documents, String slug, String id, String heading, String text) {
    String name = slug.equals("mill") ? "Mill" : "Brook";
    String url = "services/" + slug + ".html#" + id;
    documents.add(new SearchDocument(url, name, heading, text, slug, Kind.PASSAGE));
  }

  @AfterAll
  static void close() {
    asked.close();
  }

  @Test
  void theFirstHitsSpeakOfBothSides() {
    assertThat(asked.find("western wind vs steam").subList(0, 2))
        .containsExactlyInAnyOrder("services/mill.html#west", "services/mill.html#steam");
    assertThat(asked.find("steam or western wind").subList(0, 2))
        .containsExactlyInAnyOrder("services/mill.html#west", "services/mill.html#steam");
  }

  @Test
  void namesAloneAreComparedSideBySide() {
    assertThat(asked.find("mill vs brook"))
        .startsWith("compare/index.html#mill+brook", "services/brook.html#ice")
        .contains("services/mill.html", "services/brook.html");
  }

  @Test
  void moreThanNamesIsAnsweredByWhatSpeaksOfBoth() {
    assertThat(asked.find("mill winter vs brook winter"))
        .startsWith("services/brook.html#ice", "compare/index.html#mill+brook");
  }

  @Test
  void aNameOfAPartOfAPageIsSoughtInItsTexts() {
    assertThat(asked.find("sifter current")).first().isEqualTo("services/mill.html#sieve");
  }
}
