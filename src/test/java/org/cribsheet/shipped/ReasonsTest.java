package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

/** What is opened below an answer, as the browser gets it. */
class ReasonsTest {
  private static final Path PARTS = ShippedSite.editions().site().resolve("assets/data/quiz");

  private static List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(PARTS)) {
      return files.filter(f -> f.toString().endsWith("-reasons.js")).sorted().toList();
    }
  }

  @Test
  void everyQuestionOpensTheWordsOfABulletThatItRestsOn() throws IOException {
    try (Scripts js = new Scripts("quiz/random.js")) {
      for (Path part : parts()) {
        js.run(Files.readString(part));
      }
      js.run(
          "const all = Object.values(cribsheet.data.quizParts).flatMap(({reasons, refs}) =>"
              + " Object.entries(reasons).map(([id, r]) => ({id, told: r.about.filter((ref) => (refs[ref].text || []).length > 0)})));");
      assertThat(js.ask("all.length > 900")).isEqualTo("true");
      assertThat(js.ask("all.filter((q) => q.told.length === 0).map((q) => q.id)")).isEqualTo("[]");
    }
  }
}
