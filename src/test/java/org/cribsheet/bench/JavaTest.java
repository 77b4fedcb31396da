package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class JavaTest {
  @TempDir Path folder;

  @Test
  void aRunStandsInTheProjectThatItMeasures() throws IOException {
    Java.run(folder, List.of("sh", "-c", "touch here"));
    assertThat(folder.resolve("here")).exists();
  }
}
