package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.option;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.Test;

class QuizPageTest {
  @Test
  void everyScriptOfTheQuizIsLoadedOnce() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/js/quiz"))) {
      List<String> there = files.map(p -> "assets/js/quiz/" + p.getFileName()).toList();
      assertThat(QuizPage.SCRIPTS).containsAll(there).doesNotHaveDuplicates();
      assertThat(QuizPage.SCRIPTS).hasSize(there.size() + 2);
    }
    assertThat(Path.of(QuizPage.STYLE)).exists();
    assertThat(Path.of(QuizPage.ON_SERVICE_PAGES)).exists();
  }

  @Test
  void everyHookThatAScriptNamesStandsInATemplate() throws IOException {
    String templates =
        Files.readString(Path.of("templates/quiz.ftl"))
            + Files.readString(Path.of("templates/parts/question.ftl"));
    for (String script : scripts()) {
      Pattern.compile("querySelector(?:All)?\\(\"\\[(data-[a-z-]+)\\]\"")
          .matcher(script)
          .results()
          .map(m -> m.group(1))
          .forEach(hook -> assertThat(templates).as(hook).contains(hook));
    }
  }

  @Test
  void scriptsNeedNothingThatThePolicyForbids() throws IOException {
    for (String script : scripts()) {
      assertThat(script)
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(")
          .doesNotContain("import ", "new Worker", ".style", "http://", "https://");
    }
  }

  @Test
  void aQuestionShownBesideItsScenarioHasIdsOfItsOwn() {
    QuestionBank bank =
        new FromNotes(new Reporter())
            .read(notebook(service("sqs", scenario("Twice", right("Wait", bullet("hides")), option("Incorrect", false, "FIFO", "")))));
    Block reason = bank.questions().get(0).choices().get(0).reason().get(0);
    assertThat(((Block.Bullet) reason).id()).isEqualTo("_sqs-twice-wait-hides");
  }

  @Test
  void wordsCanBeRewrittenWithoutTouchingIdentity() {
    QuestionBank bank =
        new FromNotes(new Reporter())
            .read(notebook(service("sqs", scenario("Twice", right("Wait"), option("Incorrect", false, "FIFO", "order")))));
    Question changed =
        bank.rewritten((t, own) -> text(own + ": " + Inlines.plain(t)), (b, own) -> List.of()).questions().get(0);
    assertThat(Inlines.plain(changed.stem())).isEqualTo("sqs: Twice");
    assertThat(changed.choices()).extracting(Choice::key).containsExactly("wait", "fifo");
    assertThat(changed.choices()).allSatisfy(c -> assertThat(c.reason()).isEmpty());
  }

  private static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/js/quiz"))) {
      List<Path> all =
          Stream.concat(files, Stream.of(Path.of("assets/js/quiz.js"), Path.of(QuizPage.ON_SERVICE_PAGES)))
              .toList();
      return all.stream().map(QuizPageTest::read).toList();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
