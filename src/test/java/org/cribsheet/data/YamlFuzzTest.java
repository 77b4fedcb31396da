package org.cribsheet.data;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where YAML should stand is read, or refused with its line. */
class YamlFuzzTest {
  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter());

  static Stream<byte[]> files() throws IOException {
    Path knots = Path.of("src/test/resources/example/knots/content");
    try (Stream<Path> all = Files.walk(knots)) {
      return all
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(YamlFuzzTest::bytes)
          .toList()
          .stream();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Timeout(20)
  @FuzzTest
  void frontMatter(byte[] bytes) {
    Optional<SourceFile> file = Fuzzed.file(bytes, "a.md");
    if (file.isPresent()) {
      Reporter reporter = new Reporter();
      FrontMatter matter =
          FrontMatter.read(file.get().text(), new Position("a.md", 1, 1), reporter);
      matter.text("area");
      matter.number("order");
      matter.list("tasks");
      matter.places("tasks");
      matter.flag("draft");
      matter.at("checked");
      matter.allow("area", "order");
      FrontMatter.read(file.get().text(), new Position("a.md", 1, 1), Code.BAD_META, reporter);
      Fuzzed.assertToldWell(reporter.problems(), file.get());
    }
  }

  @Timeout(20)
  @MethodSource("files")
  @FuzzTest
  void filesOfTheContent(byte[] bytes) {
    Optional<SourceFile> file = Fuzzed.file(bytes, "a.yaml");
    if (file.isPresent()) {
      Reporter reporter = new Reporter();
      Vocabulary vocabulary = VocabularyReader.read(file.get(), reporter);
      SiteReader.read(file.get(), reporter);
      WordingReader.read(file.get(), reporter);
      ExamReader.read(file.get(), VOCABULARY, reporter);
      ExamReader.read(file.get(), vocabulary, reporter);
      Fuzzed.assertToldWell(reporter.problems(), file.get());
    }
  }
}
