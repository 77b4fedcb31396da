package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.cue;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.tasks;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.topic;
import static org.cribsheet.quiz.Notes.wrong;

import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Json;
import org.junit.jupiter.api.Test;

/** The file for Anki that the page makes of a selection, and the one of the build. */
class TakeScriptTest {
  private static final List<Vocabulary.Area> AREAS =
      List.of(new Vocabulary.Area("messaging", "Messaging & more", 1));

  private static final Block CODE = new Block.CodeBlock("yaml", "a: <1>\nb: \"2\"\n\n", HERE);

  private static final Block TABLE =
      new Block.Table(
          "t", List.of(text("A"), text("B")), List.of(List.of(text("1"), text("2"))), HERE);

  private static final Notebook NOTEBOOK =
      notebook(
          service(
              "sqs",
              tasks("dva/1.1", "dva/2.3"),
              List.of(),
              topic(
                  "Queues",
                  cue("process later", "delay queue", bullet("up to 15 min", bullet("not FIFO"))),
                  cue("#1 in a list", "a \"quoted\" answer"),
                  scenario(
                      "Twice & more",
                      right("Wait <longer>", bullet("it hides"), CODE),
                      wrong("FIFO", "orders & dedups"),
                      wrong("Another way", "no")),
                  scenario("How is it written", right("So", CODE, TABLE, bullet("or not"))),
                  new Block.Bullet(
                      "marks",
                      true,
                      List.of(
                          new Inline.Code("a<b"),
                          new Inline.Strong(text("x")),
                          new Inline.Element("kbd", text("Esc")),
                          new Inline.Break()),
                      new org.cribsheet.notes.Reading.Cue(
                          List.of(new Inline.Code("a<b"), new Inline.Text(" and why")),
                          "->",
                          List.of(
                              new Inline.Strong(text("Strong")),
                              new Inline.Element(Inline.Element.OURS, text(" ours")),
                              new Inline.Break(),
                              new Inline.Text("words"))),
                      List.of(),
                      HERE))));

  private final QuestionBank bank = new FromNotes(new Reporter()).read(NOTEBOOK);
  private final String built = AnkiExport.text(bank, NOTEBOOK, AREAS, "Exam");

  @Test
  void thePageMakesTheFileOfTheBuild() {
    assertThat(built.lines()).hasSize(8 + bank.questions().size() + bank.cards().size() + 3);
    assertThat(bank.cards()).hasSize(4);
    try (Scripts js = page()) {
      js.run("var built = " + Json.text(built) + ".split('\\n');");
      js.run("var text = quiz.ankiText(book, book.items, 'Exam').split('\\n');");
      assertThat(js.ask("text.filter((line, i) => line !== built[i])")).isEqualTo("[]");
      assertThat(js.ask("text.length === built.length")).isEqualTo("true");
    }
  }

  @Test
  void aSelectionHasRowsOfItsOwnOnly() {
    try (Scripts js = page()) {
      js.run("var text = quiz.ankiText(book, book.items.filter(quiz.isQuestion), 'Exam');");
      assertThat(js.ask("text.split('\\n').slice(8).map((row) => row.split('\\t')[0])"))
          .isEqualTo("[\"sqs/twice-more\",\"\"]");
    }
  }

  @Test
  void aNewWordOfAChoiceTakesAwayWhatMakesNoSenseWithIt() {
    try (Scripts js = new Scripts("quiz/choose.js")) {
      js.run("var book = {services: new Map([['sqs', {id: 'sqs', area: 'messaging'}]])};");
      js.run("var first = {exam: 'e', domain: '1', task: '1.1', service: 'sqs', count: 10};");
      js.run("var then = (name, value) => cribsheet.quiz.chooseAnew(book, first, name, value);");
      assertThat(js.ask("then('exam', 'f')"))
          .isEqualTo("{\"exam\":\"f\",\"service\":\"sqs\",\"count\":10}");
      assertThat(js.ask("then('domain', '2').task || 'none'")).isEqualTo("\"none\"");
      assertThat(
              js.ask("[then('area', 'messaging'), then('area', 'x')].map((c) => c.service || '')"))
          .isEqualTo("[\"sqs\",\"\"]");
      assertThat(js.ask("[then('count', '0').count, then('kind', '').kind || '']"))
          .isEqualTo("[0,\"\"]");
    }
  }

  private Scripts page() {
    Scripts js = new Scripts("quiz/book.js", "quiz/take/anki.js");
    QuizScript.files(bank, NOTEBOOK, List.of(), AREAS, List.of()).values().forEach(js::run);
    return js.run(
        "var quiz = cribsheet.quiz, book = quiz.book(cribsheet.data.quiz, cribsheet.data.quizParts);");
  }
}
