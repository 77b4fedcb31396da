package org.cribsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private static final Vocabulary KNOWN =
      VocabularyReader.read(
          SourceFile.of(
              "vocabulary.yaml",
              """
              areas: [{slug: kitchen, name: Kitchen, order: 30}]
              services: [{slug: kettle, name: Kettle, area: kitchen, aliases: [boiler]}]
              """),
          new Reporter());

  @Test
  void whatTheVocabularyKnowsIsNotGuessed() {
    assertThat(guesses("- kettle:\n  - Hot.\n- Boiler:\n  - Hot.\n").isEmpty()).isTrue();
  }

  @Test
  void anAliasIsNeverTakenFromAnotherService() {
    Guesses guesses = guesses("- Tank:\n  - Hot.\n- Vat (tank):\n  - Cold.\n");
    assertThat(guesses.services())
        .extracting(g -> g.entry().aliases())
        .containsExactly(List.of("Tank", "tank"), List.of("Vat"));
  }

  @Test
  void severalWordsInBracketsAreSeveralAliases() {
    assertThat(guesses("- Sourdough (SD, levain; \"wild yeast\",):\n  - Sour.\n").services())
        .extracting(g -> g.entry().name(), g -> g.entry().aliases())
        .containsExactly(tuple("Sourdough", List.of("Sourdough", "SD", "levain", "wild yeast")));
  }

  @Test
  void anAddressIsMadeOfPlainLettersWhateverTheScript() {
    assertThat(
            guesses("- Crème brûlée:\n  - Sweet.\n- Чай:\n  - Tea.\n- Кофе:\n  - Coffee.\n")
                .services())
        .extracting(g -> g.entry().slug())
        .containsExactly("creme-brulee", "topic", "topic-2");
  }

  @Test
  void theAreaIsWhatTheFileSaysOrWhatItIsCalled() {
    assertThat(area("---\narea: Kitchen\n---\n- Pan:\n  - Hot.\n")).isEqualTo("kitchen");
    assertThat(area("- Pan:\n  - Hot.\n")).isEqualTo("my-notes");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Guesses guesses =
        guesses("- \"Pan\": no #1 \\ pot:\n  - Hot.\n- Yes:\n  - No.\n- 12 l:\n  - Big.\n");
    String yaml = VocabularyWriter.with(guesses, "").orElseThrow();
    Reporter heard = new Reporter();
    Vocabulary read = VocabularyReader.read(SourceFile.of("vocabulary.yaml", yaml), heard);
    assertThat(heard.problems()).isEmpty();
    assertThat(read.services())
        .extracting(Entry::name)
        .containsExactly("\"Pan\": no #1 \\ pot", "Yes", "12 l");
  }

  @Test
  void listsAreAddedToAsTheyAreIndented() {
    String before =
        "services:\n- slug: cup\n  name: Cup\n  area: kitchen\n\n# Mine.\nareas:\n- {slug: kitchen, name: Kitchen}\n";
    String after =
        VocabularyWriter.with(guesses("---\narea: Kitchen\n---\n- Pan:\n  - Hot.\n"), before)
            .orElseThrow();
    assertThat(after)
        .isEqualTo(
            before.replace(
                "area: kitchen\n",
                "area: kitchen\n# my-notes.txt:4\n- slug: pan\n  name: Pan\n  area: kitchen\n"
                    + "  aliases: [Pan]   # Pan the title\n  titles: [Pan]\n"));
  }

  private static String area(String dump) {
    return guesses(dump).services().get(0).entry().area();
  }

  private static Guesses guesses(String dump) {
    return Guesses.of(List.of(SourceFile.of("some/where/my-notes.txt", dump)), KNOWN);
  }
}
