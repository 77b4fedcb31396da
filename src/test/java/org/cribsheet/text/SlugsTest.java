package org.cribsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  @ParameterizedTest
  @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9", "CON"})
  void noFileIsCalledLikeADevice(String slug) {
    assertThat(Slugs.forFile(slug)).isEqualTo(slug + "-notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "com", "lpt10", "a-con"})
  void otherNamesStay(String slug) {
    assertThat(Slugs.forFile(slug)).isEqualTo(slug);
  }

  @Test
  void longNamesAreCutBetweenSigns() {
    assertThat(Slugs.forFile("a".repeat(79) + "-bc")).isEqualTo("a".repeat(79));
    assertThat(Slugs.forFile("\uD835\uDC1A".repeat(90))).isEqualTo("\uD835\uDC1A".repeat(80));
  }
}
