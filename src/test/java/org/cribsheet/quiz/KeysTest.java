package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void aKeyIsTheFirstSixWords() {
    assertThat(Keys.of(List.of("Set the queue's visibility timeout to 50 s")))
        .containsExactly("set-the-queue-s-visibility-timeout");
  }

  @Test
  void optionsThatBeginAlikeAreToldApartByTheirWordsNotTheirOrder() {
    String file = "Wrap the data key and keep it as a file";
    String variable = "Wrap the data key and keep it in a variable";
    List<String> keys = Keys.of(List.of(file, variable));
    assertThat(keys)
        .containsExactly("wrap-the-data-key-and-keep-it-as", "wrap-the-data-key-and-keep-it-in");
    assertThat(Keys.of(List.of(variable, file))).containsExactly(keys.get(1), keys.get(0));
  }

  @Test
  void oneOptionMayBeginWithAllOfAnother() {
    assertThat(Keys.of(List.of("Use SQS", "Use SQS with a delay"))).doesNotHaveDuplicates();
  }
}
