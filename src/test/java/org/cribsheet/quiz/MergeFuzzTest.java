package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of {@link MergeTest}, for files that no edition wrote. */
class MergeFuzzTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/progress.js",
            "quiz/log.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/store.js");
    js.run(
        """
        var quiz = cribsheet.quiz;
        var merge = quiz.mergeProgress;
        var text = (p) => JSON.stringify(p);
        var laws = {
          commutative: (a, b, c) => text(merge(a, b)) === text(merge(b, a)),
          associative: (a, b, c) => text(merge(merge(a, b), c)) === text(merge(a, merge(b, c))),
          idempotent: (a, b, c) => text(merge(merge(a, b), b)) === text(merge(a, b)),
          // A file is read as the same again, but for the order of its keys.
          kept: (a, b, c) => {
            const both = quiz.readProgress(quiz.progressFile(merge(a, b))).progress;
            return text(merge(both, both)) === text(merge(merge(a, b), merge(a, b)));
          },
        };
        // A place holds what it has merged with itself: what it read is in order then.
        var read = (t) => { const p = quiz.readProgress(t).progress; return merge(p, p); };
        var broken = (texts) => {
          const places = texts.map(read);
          return Object.keys(laws).filter((law) => !laws[law](...places));
        };
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  /** Three places, a file each, a line each; with fewer, the last one's again. */
  static Stream<byte[]> places() throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : List.of("v1.json", "v2.json", "v2-full.json")) {
      files.add(Files.readString(Path.of("src/test/resources/progress", name)).replace('\n', ' '));
    }
    return Stream.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
  }

  @Timeout(20)
  @MethodSource("places")
  @FuzzTest
  void anyThreeFilesMergeLawfully(byte[] bytes) {
    List<String> lines = Fuzzed.text(bytes).lines().toList();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      places.add(lines.isEmpty() ? "" : lines.get(Math.min(i, lines.size() - 1)));
    }
    assertThat(js.ask("broken(" + Json.text(places) + ")")).isEqualTo("[]");
  }
}
