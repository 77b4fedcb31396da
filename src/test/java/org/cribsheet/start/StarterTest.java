package org.cribsheet.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/cribsheet/start");

  @Test
  void everyFileOfTheExampleIsWritten() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> RESOURCES.relativize(f).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(Starter.FILES);
    }
  }
}
