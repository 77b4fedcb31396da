package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cribsheet.data.Exam;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.VocabularyReader;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.notes.NoteReader;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Spec;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The description of the format of questions, run: {@code src/test/resources/spec/questions}.
 * {@code -Dspec=overwrite} writes what the reader makes of the examples now.
 */
class QuestionSpecTest {
  private static final String NOTES =
      """
      # Kettle

      ## Lids
      - A lid keeps the heat in. {#heat}
      - It closes with a click.
      """;

  @TestFactory
  Stream<DynamicTest> examples() {
    if ("overwrite".equals(System.getProperty("spec"))) {
      Spec.overwriteQuestions(QuestionSpecTest::read);
    }
    List<Spec.Example> examples = Spec.questions();
    assertThat(examples).hasSizeGreaterThan(20);
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(), () -> assertThat(read(e.notes())).isEqualTo(e.meaning())));
  }

  private static String read(String markdown) {
    Reporter reporter = new Reporter();
    QuestionBank bank =
        new QuestionReader(reporter)
            .read(
                List.of(new MarkdownReader(reporter).read(SourceFile.of("questions.md", markdown))),
                ground());
    return bank.questions().stream().map(QuestionSpecTest::question).collect(Collectors.joining())
        + (bank.leftOut() > 0 ? "left out: " + bank.leftOut() + "\n" : "")
        + reporter.problems().stream().map(QuestionSpecTest::problem).collect(Collectors.joining());
  }

  static Ground ground() {
    Vocabulary vocabulary =
        VocabularyReader.read(SourceFile.of("vocabulary.yaml", Spec.VOCABULARY), new Reporter());
    Notebook notes =
        new NoteReader(vocabulary, Pictures.NONE, new Reporter())
            .read(List.of(SourceFile.of("notes.md", NOTES)));
    Exam exam =
        new Exam(
            "tea",
            "Tea",
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            4,
            0,
            5,
            new Exam.Scale(100, 1000),
            720,
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(new Exam.Domain(1, "Boil", 100, List.of(new Exam.Task("1.1", "Heat")))),
            List.of(),
            List.of());
    return new Ground(notes, vocabulary, Pictures.NONE, List.of(exam), true);
  }

  private static String question(Question q) {
    return "question %s: %s\n  about %s, tasks %s, difficulty %d%s\n"
            .formatted(
                q.id(),
                Inlines.plain(q.stem()),
                q.about(),
                q.tasks(),
                q.difficulty(),
                q.checked().map(d -> ", checked " + d).orElse(""))
        + q.choices().stream()
            .map(
                c ->
                    "  %s %s: %s (%s)\n"
                        .formatted(
                            c.right() ? "right" : "wrong",
                            c.key(),
                            Inlines.plain(c.text()),
                            told(c.reason())))
            .collect(Collectors.joining());
  }

  private static String problem(Problem p) {
    return "! %s %d %s: %s%s\n"
        .formatted(
            p.isError() ? "error" : "warning",
            p.position().orElseThrow().line(),
            p.code().label(),
            p.message(),
            p.hint().map(h -> "; " + h).orElse(""));
  }
}
