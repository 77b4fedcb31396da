package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;

/** What fuzz tests share: bytes as they are read, and what holds for all that is said of them. */
public final class Fuzzed {
  private Fuzzed() {}

  /** The bytes as text, whatever they are. */
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes as any file is read: mended, or refused. */
  public static Optional<SourceFile> file(byte[] bytes, String name) {
    return new SourceReader(new Reporter()).read(bytes, name);
  }

  /** Every problem stands at a line that is there, or where the file ends, and says something. */
  public static void assertToldWell(List<Problem> problems, SourceFile file) {
    for (Problem problem : problems) {
      assertThat(problem.message()).as(problem.toString()).isNotBlank();
      Stream.of(problem.position(), problem.other())
          .flatMap(Optional::stream)
          .filter(p -> p.file().equals(file.name()))
          .map(Position::line)
          .forEach(
              line ->
                  assertThat(line)
                      .as(problem.toString())
                      .isLessThanOrEqualTo(file.lines().size() + 1));
    }
  }

  /** Examples of the description of the format, to begin from. */
  public static Stream<byte[]> examples(List<Spec.Example> examples) {
    return examples.stream().map(e -> e.notes().getBytes(StandardCharsets.UTF_8));
  }
}
