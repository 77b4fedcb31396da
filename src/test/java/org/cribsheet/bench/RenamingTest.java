package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenamingTest {
  private final Renaming second = new Renaming(1, Set.of("Kettle", "S3"), Set.of("kettle"));

  @Test
  void namesGetTheEndingOfTheCopyWhereverTheyStand() {
    assertThat(second.line("- Kettle boils; a kettle of S3:"))
        .startsWith("- Kettledab ")
        .contains("a kettle of S3DAB:");
  }

  @Test
  void addressesIdsTagsAndFencesStay() {
    String line =
        "[x](https://example.com/Kettle) https://example.com/Kettle <Kettle> &amp; {#Kettle}";
    assertThat(second.line(line)).isEqualTo(line);
    assertThat(second.line("  ```Kettle")).isEqualTo("  ```Kettle");
  }

  @Test
  void wikiLinksFollowTheirPage() {
    assertThat(second.line("[[kettle#lid|Kettle]]")).isEqualTo("[[kettle-dab#lid|Kettledab]]");
  }

  @Test
  void wordsByWhichNotesAreReadStay() {
    assertThat(second.line("Scenario: Correct: Incorrect: Solution: Note: Tip: 5 seconds"))
        .isEqualTo("Scenario: Correct: Incorrect: Solution: Note: Tip: 5 seconds");
  }

  @Test
  void aboutAFifthOfTheOtherWordsIsTheCopysOwn() {
    long renamed =
        IntStream.range(0, 1000)
            .mapToObj(i -> "word" + i * 7919)
            .filter(w -> !second.line(w).equals(w))
            .count();
    assertThat(renamed).isBetween(150L, 250L);
  }

  @Test
  void everyCopyHasItsOwnEnding() {
    Set<String> names = new TreeSet<>();
    IntStream.range(0, 800)
        .forEach(i -> names.add(new Renaming(i, Set.of("Kettle"), Set.of()).line("Kettle")));
    assertThat(names).hasSize(800);
  }
}
