package org.cribsheet.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShearedTest {
  @Test
  void linesThatAreCommentsGo() {
    assertThat(Sheared.of("a.js", "/* One\n   two */\nlet a = 1; // stays\n  // goes\n\n  b();\n"))
        .isEqualTo("let a = 1; // stays\nb();\n");
    assertThat(Sheared.of("a.css", "/** Top. */\n  a { b: url(//c); }\n  // d\n"))
        .isEqualTo("a { b: url(//c); }\n// d\n");
  }

  @Test
  void aCommentWithinALineStays() {
    assertThat(Sheared.of("a.css", "a { /* b */ c: d }\n/* e */ f {}\n"))
        .isEqualTo("a { /* b */ c: d }\n/* e */ f {}\n");
  }

  @Test
  void whatOnlyLooksLikeACommentIsSafe() throws IOException {
    // A literal of several lines would be changed: we have none.
    Pattern open = Pattern.compile("(?m)^[^`\\n]*(?:`[^`\\n]*`[^`\\n]*)*`[^`\\n]*$");
    for (Path script : scripts()) {
      List<String> lines = Files.readAllLines(script);
      assertThat(lines)
          .as(script.toString())
          .noneMatch(l -> open.matcher(uncommented(l)).matches());
    }
  }

  private static String uncommented(String line) {
    return line.strip().matches("(?://|/?\\*).*")
        ? ""
        : line.replaceAll("\"[^\"]*\"|\\[[^\\]]*`[^\\]]*]", "");
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("assets"))) {
      return files.filter(f -> f.toString().endsWith(".js")).toList();
    }
  }
}
