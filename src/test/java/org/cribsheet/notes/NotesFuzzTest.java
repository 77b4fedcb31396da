package org.cribsheet.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

class NotesFuzzTest {
  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter());

  static Stream<byte[]> notes() {
    return Fuzzed.examples(Spec.examples(""));
  }

  @Timeout(20)
  @MethodSource("notes")
  @FuzzTest
  void areReadOrRefusedWithTheirLine(byte[] bytes) {
    Optional<SourceFile> file = Fuzzed.file(bytes, "notes.md");
    if (file.isPresent()) {
      Reporter reporter = new Reporter();
      Notebook notebook = read(file.get(), reporter);
      Fuzzed.assertToldWell(reporter.problems(), file.get());
      notebook.services().forEach(s -> assertThat(s.slug()).isNotEmpty());
    }
  }

  private static Notebook read(SourceFile file, Reporter reporter) {
    return new NoteReader(VOCABULARY, Pictures.NONE, reporter).read(List.of(file));
  }
}
