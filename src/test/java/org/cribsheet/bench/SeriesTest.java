package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void theMedianIsTheMiddleOneWhateverTheOrder() {
    assertThat(new Series(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
    assertThat(new Series(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3.0);
    assertThat(new Series(List.of(9.0, 1.0, 2.0)).min()).isEqualTo(1.0);
    assertThat(new Series(List.of(9.0, 1.0, 2.0)).max()).isEqualTo(9.0);
  }

  @Test
  void nothingMeasuredIsNoSeries() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Series(List.of()));
  }

  @Test
  void whatABuildSaysOfItselfIsReadBack() {
    String said =
        "82 services, 5 bullets\n" + StageLines.text(Map.of("wait for index", 1_500_000_000L));
    Run run = Run.of(2.0, said);
    assertThat(run.stages()).containsExactly(Map.entry("wait for index", 1.5));
    assertThat(run.memory()).isPositive();
  }
}
