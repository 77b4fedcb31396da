package org.cribsheet.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.source.SourceReader;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The description of the format, run. Each example in {@code src/test/resources/spec} is notes, a
 * line with a single point, and what they mean. {@code -Dspec=overwrite} writes what the reader
 * makes of them now, to be read as a diff.
 */
class SpecTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    if ("overwrite".equals(System.getProperty("spec"))) {
      Spec.overwrite(SpecTest::read);
    }
    List<Spec.Example> examples = Spec.examples("");
    assertThat(examples).hasSizeGreaterThan(90);
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(), () -> assertThat(read(e.notes())).isEqualTo(e.meaning())));
  }

  static String read(String notes) {
    Reporter reporter = new Reporter();
    Optional<SourceFile> file =
        new SourceReader(reporter).read(notes.getBytes(StandardCharsets.UTF_8), "notes.md");
    Notebook notebook =
        new NoteReader(vocabulary(), Pictures.NONE, reporter).read(file.stream().toList());
    String problems =
        reporter.problems().stream().map(SpecTest::problem).collect(Collectors.joining());
    return ModelText.of(notebook) + problems;
  }

  private static String problem(Problem p) {
    String where = p.position().map(at -> at.line() + ":" + at.column()).orElse("-");
    return "! " + (p.isError() ? "error " : "warning ") + where + " " + p.code().label() + "\n";
  }

  private static Vocabulary vocabulary() {
    SourceFile file = SourceFile.of("vocabulary.yaml", Spec.VOCABULARY);
    return VocabularyReader.read(file, new Reporter());
  }
}
