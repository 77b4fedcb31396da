package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cribsheet.compare.Limit;
import org.cribsheet.notes.Notebook;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

class FactFilesTest {
  private static final List<TextFile> FILES =
      FactFiles.of(
          new Notebook(List.of(Example.oven(), Example.fridge())),
          List.of(new Limit("oven", "rack", "30 min", 1800, "s", Example.text("Rest it 30 min."))));

  private static String ask(String expression) {
    try (Scripts scripts = new Scripts()) {
      FILES.forEach(f -> scripts.run(f.text()));
      return scripts.ask("cribsheet.data.facts." + expression);
    }
  }

  @Test
  void eachServiceHasAFileOfItsOwn() {
    assertThat(FILES)
        .extracting(TextFile::path)
        .containsExactly("assets/data/facts/oven.js", "assets/data/facts/fridge.js");
  }

  @Test
  void theFirstParagraphIsThePurposeAndNoFact() {
    assertThat(ask("oven.purpose"))
        .isEqualTo("[\"An oven bakes what a fire would burn. It keeps its heat.\"]");
    assertThat(ask("oven.topics[0]"))
        .isEqualTo("[\"\",\"\",\"\",[[\"first\",[\"It wants to be warm before the dough is\"]]]]");
    assertThat(ask("fridge.purpose")).isEqualTo("[]");
  }

  @Test
  void factsKeepTheirPlaceAndWhatHangsBelowThem() {
    assertThat(ask("oven.topics[1][3][0]"))
        .isEqualTo(
            "[\"rack\",[\"The middle rack suits most cakes\"],[[\"top-rack\",[\"the top one browns\"]]]]");
    assertThat(ask("oven.topics[1][3].map(f => f[0])"))
        .contains("mind-door", "cue-crust", "life-of-dough", "door-table")
        .doesNotContain("burnt-bread");
  }

  @Test
  void aTableSaysWhatItIsAbout() {
    assertThat(ask("oven.topics[1][3].find(f => f[0] === 'door-table')[1]"))
        .isEqualTo("[[\"table\",[\"Door · Glass\"]]]");
  }

  @Test
  void aLimitStandsInItsSentence() {
    assertThat(ask("oven.limits"))
        .isEqualTo("[[\"rack\",\"Times\",[\"Rest it \",[\"30 min\"],\".\"]]]");
  }
}
