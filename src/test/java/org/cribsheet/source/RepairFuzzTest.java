package org.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cribsheet.testing.Fuzzed;
import org.junit.jupiter.api.Timeout;

class RepairFuzzTest {
  @Timeout(20)
  @FuzzTest
  void whatWasMendedNeedsNoMending(byte[] bytes) {
    Reporter reporter = new Reporter();
    Optional<SourceFile> file = new SourceReader(reporter).read(bytes, "a.md");
    if (file.isEmpty()) {
      assertThat(reporter.hasErrors()).isTrue();
      return;
    }
    Fuzzed.assertToldWell(reporter.problems(), file.get());
    Reporter again = new Reporter();
    Optional<SourceFile> mended =
        new SourceReader(again).read(file.get().text().getBytes(StandardCharsets.UTF_8), "a.md");
    assertThat(mended).isEqualTo(file);
    assertThat(again.problems()).isEmpty();
    assertThat(file.get().lines()).noneMatch(RepairFuzzTest::isOdd);
  }

  /** A text that was misread once and saved so comes back as it was. */
  @Timeout(20)
  @FuzzTest
  void whatWasMisreadComesBack(byte[] bytes) {
    String line = Fuzzed.text(bytes).replaceAll("[^\u00C0-\u00FF\u2010-\u2027a-z .]", "");
    // What looks damaged as it is says nothing.
    if (line.isBlank() || !read(line).equals(line)) {
      return;
    }
    for (String charset : List.of("x-MacRoman", "ISO-8859-1")) {
      String misread = new String(line.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
      assertThat(read(misread)).as(charset).isEqualTo(line);
    }
  }

  private static String read(String line) {
    return Fuzzed.file(line.getBytes(StandardCharsets.UTF_8), "a.md")
        .map(file -> String.join("\n", file.lines()))
        .orElse("");
  }

  private static boolean isOdd(String line) {
    return line.chars().anyMatch(c -> c < ' ' || c == 0x7F);
  }
}
