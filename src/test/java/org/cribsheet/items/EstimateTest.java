package org.cribsheet.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Offset<Double> CLOSE = within(0.0005);

  @Test
  void aShareHasWilsonsInterval() {
    Estimate eight = Estimate.share(8, 10);
    assertThat(eight.value()).isEqualTo(0.8);
    assertThat(eight.low()).isCloseTo(0.4902, CLOSE);
    assertThat(eight.high()).isCloseTo(0.9433, CLOSE);
  }

  @Test
  void allOfAFewIsNotAllOfEverybody() {
    assertThat(Estimate.share(5, 5).low()).isCloseTo(0.5655, CLOSE);
    assertThat(Estimate.share(0, 5).low()).isZero();
  }

  @Test
  void agreementIsPearsonsCorrelationWithFishersInterval() {
    Estimate r =
        Estimate.agreement(
                List.of(true, true, false, false, true), List.of(5.0, 4.0, 2.0, 1.0, 3.0))
            .orElseThrow();
    assertThat(r.value()).isCloseTo(Math.sqrt(0.75), CLOSE);
    assertThat(r.low()).isCloseTo(-0.0688, CLOSE);
    assertThat(r.high()).isCloseTo(0.9911, CLOSE);
  }

  @Test
  void whereAllAnswerOrScoreAlikeThereIsNone() {
    List<Double> scores = List.of(1.0, 2.0, 3.0, 4.0);
    assertThat(Estimate.agreement(List.of(true, true, true, true), scores)).isEmpty();
    assertThat(Estimate.agreement(List.of(true, false, true, false), List.of(1.0, 1.0, 1.0, 1.0)))
        .isEmpty();
    assertThat(Estimate.agreement(List.of(true, false, true), scores.subList(0, 3))).isEmpty();
  }
}
