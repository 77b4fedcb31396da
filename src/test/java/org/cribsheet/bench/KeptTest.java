package org.cribsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cribsheet.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
  @TempDir Path folder;

  @Test
  void figuresAreComparedWithThoseOfTheSameName() throws IOException {
    Kept.write(folder, "builds", json(figure("cold", 4, 6), figure("gone", 1, 1)));
    StringWriter out = new StringWriter();
    new Table(new PrintWriter(out))
        .compare(
            Kept.in(folder, "builds").orElseThrow(),
            List.of(figure("cold", 3, 9), figure("new", 1, 1)));
    assertThat(out.toString())
        .contains("kept on: a machine")
        .containsPattern("cold +4\\.000 +3\\.000 +-25 % +\\+50 %")
        .doesNotContain("gone", "new");
  }

  @Test
  void aFileThatIsNoneOfOursIsNoResult() throws IOException {
    assertThat(Kept.in(folder, "builds")).isEmpty();
    for (String strange : List.of("{", "[]", "{\"figures\": [{}], \"machine\": \"a\"}")) {
      Files.writeString(folder.resolve("kept-builds.json"), strange);
      assertThat(Kept.in(folder, "builds")).as(strange).isEmpty();
    }
  }

  private static Figure figure(String name, double wall, double processor) {
    return Figure.of(name, 1, List.of(new Run(wall, processor, 1, Map.of())), Map.of());
  }

  private static String json(Figure... figures) {
    return Json.text(
        Map.of(
            "machine",
            "a machine",
            "figures",
            List.of(figures).stream().map(Figure::json).toList()));
  }
}
