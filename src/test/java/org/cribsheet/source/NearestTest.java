package org.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> SLUGS =
      List.of("lambda", "data-firehose", "sqs", "sns", "ecs", "eks");

  @Test
  void findsTheNameWithOneLetterTooMany() {
    assertThat(Nearest.of("lambdas", SLUGS)).contains("lambda");
  }

  @Test
  void twoSwappedLettersAreOneSlip() {
    assertThat(Nearest.of("qss", SLUGS)).contains("sqs");
  }

  @Test
  void anIdIsNearOnlyWithFewSlips() {
    List<String> ids = List.of("use-role", "hidden-30-s");
    assertThat(Nearest.ofIds("hiden-30-s", ids)).contains("hidden-30-s");
    assertThat(Nearest.of("use-rule-2", ids)).contains("use-role");
    assertThat(Nearest.ofIds("use-rule-2", ids)).isEmpty();
  }

  @Test
  void letterCaseIsNoSlip() {
    assertThat(Nearest.of("Lambda", SLUGS)).contains("lambda");
  }

  @Test
  void aPartOfALongNameFindsIt() {
    assertThat(Nearest.of("firehose", SLUGS)).contains("data-firehose");
  }

  @Test
  void amongEquallyNearNamesTheFirstInTheAlphabetWins() {
    assertThat(Nearest.of("ecks", List.of("eks", "ecs"))).contains("ecs");
  }

  @Test
  void aNameUnlikeAllOthersHasNone() {
    assertThat(Nearest.of("quantum-ledger", SLUGS)).isEmpty();
    assertThat(Nearest.of("", SLUGS)).isEmpty();
    assertThat(Nearest.of("sqs", List.of())).isEmpty();
  }

  @Test
  void anEndlessNameIsNotEvenCompared() {
    String endless = String.join("", Collections.nCopies(1_000_000, "a"));
    assertThat(Nearest.of(endless, List.of(endless))).isEmpty();
  }
}
