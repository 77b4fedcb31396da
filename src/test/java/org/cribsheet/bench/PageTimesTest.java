package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTimesTest {
  @Test
  void aLineOfTheScriptIsAFigure() {
    Figure figure =
        PageTimes.figure(
            "{\"name\":\"quiz: ready\",\"seconds\":[0.3,0.1,0.2],\"processor\":[0.05,0.07,0.06]}");
    assertThat(figure.name()).isEqualTo("quiz: ready");
    assertThat(figure.wall().median()).isEqualTo(0.2);
    assertThat(figure.wall().max()).isEqualTo(0.3);
    assertThat(figure.processor()).hasValue(0.06);
    assertThat(PageTimes.figure("{\"name\":\"a key\",\"seconds\":[1]}").processor()).isEmpty();
  }

  @Test
  void whatIsNoFigureIsNotTakenForOne() {
    assertThatThrownBy(() -> PageTimes.figure("Listening on port 80"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Listening");
  }

  @Test
  void aFolderWithoutTheScriptCannotBeMeasured(@TempDir Path folder) {
    assertThatThrownBy(() -> new PageTimes(folder).measure(f -> {}, PageTimes.READING, 1))
        .isInstanceOf(CannotMeasure.class);
  }
}
