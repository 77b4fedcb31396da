package org.cribsheet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {
  @ParameterizedTest
  @CsvSource({
    "Encryption at rest, Encryption and secrets",
    "Access and encryption, Encryption and secrets",
    "Who may open the loft, Access",
    "Throttling, Limits and throttling",
    "Logs and metrics, Watching",
    "Retries, Failures and retries",
    "What it costs, Price",
    "Versions and aliases, Deployment and versions",
    "Kinds of lofts, Kinds and choices"
  })
  void aTitleNamesItsTheme(String title, String theme) {
    assertThat(Themes.of(title)).contains(theme);
  }

  @Test
  void partsOfWordsNameNothing() {
    assertThat(Themes.of("Pigeonholes and dialogs")).isEmpty();
    assertThat(Themes.of("")).isEmpty();
  }
}
