package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

/** Which words are marked on the page to which a search has led. */
class ArrivalTest {
  private static String spots(String text, String words) {
    try (Scripts scripts = new Scripts("search/arrive.js")) {
      return scripts.ask("cribsheet.search.spots('" + text + "', '" + words + "'.split(','))");
    }
  }

  @Test
  void wholeWordsInAnyCase() {
    assertThat(spots("Timeout of timeouts, TIMEOUT", "timeout")).isEqualTo("[[0,7],[21,28]]");
  }

  @Test
  void signsAreTakenAsTheyStand() {
    assertThat(spots("C++ (a.b) axb", "c++,a.b")).isEqualTo("[[0,3],[5,8]]");
  }

  @Test
  void nothingMarksNothing() {
    assertThat(spots("a b", "")).isEqualTo("[]");
  }
}
