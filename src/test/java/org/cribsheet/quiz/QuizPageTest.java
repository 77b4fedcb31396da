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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cribsheet.notes.Block;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.Test;

class QuizPageTest {
  @Test
  void theOrderOfTheQuizsPartsMakesNoDifference() throws IOException {
    List<String> parts = new ArrayList<>(parts());
    Collections.reverse(parts);
    try (Scripts js = new Scripts(parts.toArray(String[]::new))) {
      assertThat(js.ask("typeof cribsheet.quiz.questionView")).isEqualTo("\"function\"");
      assertThat(js.ask("cribsheet.quiz.verdict(false, [{}, {right: true}, {right: true}])"))
          .isEqualTo("\"Not right. B and C are right.\"");
    }
  }

  /** They share one place for their names, and are loaded in any order. */
  @Test
  void noTwoPartsGiveTheSameName() throws IOException {
    Map<String, String> givenBy = new HashMap<>();
    for (String part : parts()) {
      Pattern.compile("^  (?:const \\w+ = \\()?quiz\\.(\\w+(?:\\.\\w+)?) = ", Pattern.MULTILINE)
          .matcher(Scripts.read(part))
          .results()
          .map(m -> m.group(1))
          .distinct()
          .forEach(name -> assertThat(givenBy.put(name, part)).as(name + " in " + part).isNull());
    }
    assertThat(givenBy).hasSizeGreaterThan(100).containsKeys("open.today", "questionView", "plan");
  }

  @Test
  void everyHookThatAScriptNamesStandsInATemplate() throws IOException {
    String templates =
        Files.readString(Path.of("templates/quiz.ftl"))
            + Files.readString(Path.of("templates/parts/quiz.ftl"))
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
          .doesNotContain(
              "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(")
          .doesNotContain("import ", "new Worker", ".style", "http://", "https://");
    }
  }

  @Test
  void aQuestionShownBesideItsScenarioHasIdsOfItsOwn() {
    QuestionBank bank =
        new FromNotes(new Reporter())
            .read(
                notebook(
                    service(
                        "sqs",
                        scenario(
                            "Twice",
                            right("Wait", bullet("hides")),
                            option("Incorrect", false, "FIFO", "")))));
    Block reason = bank.questions().get(0).choices().get(0).reason().get(0);
    assertThat(((Block.Bullet) reason).id()).isEqualTo("_sqs-twice-wait-hides");
  }

  @Test
  void wordsCanBeRewrittenWithoutTouchingIdentity() {
    QuestionBank bank =
        new FromNotes(new Reporter())
            .read(
                notebook(
                    service(
                        "sqs",
                        scenario(
                            "Twice", right("Wait"), option("Incorrect", false, "FIFO", "order")))));
    Question changed =
        bank.rewritten((t, own) -> text(own + ": " + Inlines.plain(t)), (b, own) -> List.of())
            .questions()
            .get(0);
    assertThat(Inlines.plain(changed.stem())).isEqualTo("sqs: Twice");
    assertThat(changed.choices()).extracting(Choice::key).containsExactly("wait", "fifo");
    assertThat(changed.choices()).allSatisfy(c -> assertThat(c.reason()).isEmpty());
  }

  /** The parts of the quiz, by name under {@code assets/js/}. */
  private static List<String> parts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("assets/js/quiz"))) {
      return files
          .filter(Files::isRegularFile)
          .map(p -> "quiz/" + Path.of("assets/js/quiz").relativize(p))
          .sorted()
          .toList();
    }
  }

  private static List<String> scripts() throws IOException {
    return Stream.concat(parts().stream(), Stream.of("quiz.js", "page-quiz.js"))
        .map(Scripts::read)
        .toList();
  }
}
