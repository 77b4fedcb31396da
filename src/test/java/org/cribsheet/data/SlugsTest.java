package org.cribsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "s3", "api-gateway", "console", "com10"})
  void namesOfSmallLettersAreGood(String slug) {
    assertThat(Slugs.good(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "/a", "A", "a.b", "a b", "é", "con", "nul", "lpt1"})
  void whatLeavesItsFolderOrNamesADeviceIsNot(String slug) {
    assertThat(Slugs.good(slug)).isFalse();
  }
}
