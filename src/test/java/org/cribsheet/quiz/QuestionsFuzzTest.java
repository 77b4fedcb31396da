package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.testing.Fuzzed;
import org.cribsheet.testing.Spec;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsFuzzTest {
  private static final Ground GROUND = QuestionSpecTest.ground();

  static Stream<byte[]> questions() {
    return Fuzzed.examples(Spec.questions());
  }

  /**
   * Whoever is asked can answer: each question of the bank has a right option and keys of its own.
   */
  @Timeout(20)
  @MethodSource("questions")
  @FuzzTest
  void canBeAnsweredOrAreRefusedWithTheirLine(byte[] bytes) {
    Optional<SourceFile> file = Fuzzed.file(bytes, "questions.md");
    if (file.isEmpty()) {
      return;
    }
    Reporter reporter = new Reporter();
    QuestionBank bank =
        new QuestionReader(reporter)
            .read(List.of(new MarkdownReader(reporter).read(file.get())), GROUND);
    Fuzzed.assertToldWell(reporter.problems(), file.get());
    if (reporter.hasErrors()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (Question q : bank.questions()) {
      assertThat(ids.add(q.id())).as(q.id()).isTrue();
      assertThat(q.choices()).anyMatch(Choice::right);
      assertThat(q.choices()).extracting(Choice::key).doesNotHaveDuplicates();
      assertThat(q.choices()).noneMatch(c -> c.reason().isEmpty());
    }
  }
}
