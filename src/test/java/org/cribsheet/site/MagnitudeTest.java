package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MagnitudeTest {
  private static double amount(double value, String unit) {
    return Magnitude.of(value, unit).amount();
  }

  @Test
  void unitsOfOneKindAreComparable() {
    assertThat(amount(15, "min")).isEqualTo(amount(900, "s")).isLessThan(amount(1, "h"));
    assertThat(amount(2, "weeks")).isEqualTo(amount(14, "days"));
    assertThat(amount(1, "MiB")).isGreaterThan(amount(1, "MB"));
  }

  @Test
  void kindsKeepApart() {
    assertThat(Magnitude.of(1, "s").kind()).isNotEqualTo(Magnitude.of(1, "KB").kind());
    assertThat(Magnitude.of(1, "shards").kind()).isEqualTo(Magnitude.of(5, "messages").kind());
  }
}
