package org.cribsheet.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetTest {
  @ParameterizedTest
  @CsvSource({
    "at most 15 min or 900 s, 15~min 900~s",
    "'256 KB, 10 GiB', 256~KB 10~GiB",
    "99.9 % of days, 99.9~%",
  })
  void anAmountIsNotParted(String text, String amounts) {
    for (String amount : amounts.split(" ")) {
      assertThat(Typeset.of(text)).contains(amount.replace('~', '\u00a0'));
    }
  }

  @ParameterizedTest
  @CsvSource({"15 minutes", "3 services", "5 more", "EC2 has", "8 Stunden", "2 do it"})
  void otherWordsMayStandOnTheNextLine(String text) {
    assertThat(Typeset.of(text)).isEqualTo(text);
  }
}
