package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a mock exam's questions, of which Tab stops at one alone. */
class MockGridTest {
  @ParameterizedTest(name = "{0} from {1} to {2}")
  @CsvSource({
    "ArrowRight, 0, 1",
    "ArrowRight, 64, 64",
    "ArrowLeft, 0, 0",
    "ArrowDown, 3, 13",
    "ArrowDown, 60, 60",
    "ArrowUp, 13, 3",
    "ArrowUp, 3, 3",
    "Home, 40, 0",
    "End, 40, 64",
    "Tab, 3, -1",
    "toString, 3, -1",
  })
  void keysGoFromNumberToNumber(String key, int from, int to) {
    try (Scripts js = new Scripts("quiz/mock/grid.js")) {
      assertThat(js.ask("cribsheet.quiz.gridMove('" + key + "', " + from + ", 10, 65)"))
          .isEqualTo(String.valueOf(to));
    }
  }

  @Test
  void whatIsLeftIsTold() {
    try (Scripts js = new Scripts("quiz/mock/grid.js")) {
      assertThat(js.ask("cribsheet.quiz.leftWords([{open: true, flagged: true}, {}])"))
          .isEqualTo("\"1 open, 1 flagged\"");
    }
  }
}
