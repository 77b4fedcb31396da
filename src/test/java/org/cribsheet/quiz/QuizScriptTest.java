package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.cue;
import static org.cribsheet.quiz.Notes.fact;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.paragraph;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.topic;
import static org.cribsheet.quiz.Notes.wrong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Meta;
import org.cribsheet.notes.Notebook;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Inline;
import org.cribsheet.text.InlineNodes;
import org.cribsheet.text.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuizScriptTest {
  private static final List<Vocabulary.Area> AREAS =
      List.of(
          new Vocabulary.Area("empty", "Nothing yet", 1),
          new Vocabulary.Area("messaging", "Messaging", 2));

  private final Notebook notebook =
      notebook(
          service(
              "sqs",
              Meta.NONE,
              List.of(cue("many readers, one message", "SNS in front")),
              topic(
                  "Timeouts",
                  fact(
                      "hidden",
                      "A message stays hidden",
                      bullet("30 s"),
                      scenario("Which?", right("a b"))),
                  scenario(
                      "Work is done twice",
                      right("Wait longer"),
                      wrong("Use FIFO", "order only")))));

  private final Scripts scripts = new Scripts();

  @AfterEach
  void close() {
    scripts.close();
  }

  private Question question(List<Inline> stem) {
    return new Question(
        "done-twice",
        "sqs",
        stem,
        List.of(),
        List.of(
            new Choice("wait", true, text("Wait"), List.of(paragraph("hidden for longer"))),
            new Choice("fifo", false, text("FIFO"), List.of(paragraph("orders")))),
        List.of(),
        List.of(new Ref("sqs", "hidden")),
        List.of("dva/1.1"),
        2,
        Optional.of("2026-11-22"),
        Question.Origin.BANK,
        HERE);
  }

  private QuestionBank bank() {
    return new FromNotes(new Reporter())
        .read(notebook)
        .and(new QuestionBank(List.of(question(text("Why twice?"))), List.of(), 0));
  }

  private void load(QuestionBank bank) {
    QuizScript.files(bank, notebook, List.of(), AREAS, List.of(QuestionReaderTest.EXAM))
        .values()
        .forEach(scripts::run);
  }

  @Test
  void carriesServicesAreasAndBlueprints() {
    load(bank());
    assertThat(scripts.ask("cribsheet.data.quiz.version")).isEqualTo("2");
    assertThat(scripts.ask("cribsheet.data.quiz.areas"))
        .isEqualTo("[{\"id\":\"messaging\",\"name\":\"Messaging\"}]");
    assertThat(scripts.ask("cribsheet.data.quiz.services[0].short")).isEqualTo("\"SQS\"");
    assertThat(scripts.ask("cribsheet.data.quiz.exams[0].domains[0]"))
        .isEqualTo(
            "{\"id\":1,\"name\":\"Work\",\"weight\":100,\"tasks\":[{\"id\":\"1.1\",\"name\":\"Do it\"}]}");
  }

  @Test
  void aScenarioThatAsksNothingSaysSo() {
    load(bank());
    assertThat(
            scripts.ask(
                "Object.values(cribsheet.data.quizParts['messaging-questions']).map((q) => [q.stem[0], q.situation || false])"))
        .contains("[\"Work is done twice\",true]", "[\"Why twice?\",false]");
  }

  @Test
  void aQuestionKeepsItsKeysReasonsAndBasis() {
    load(bank());
    assertThat(scripts.ask("cribsheet.data.quiz.questions[0]"))
        .isEqualTo(
            "{\"id\":\"done-twice\",\"service\":\"sqs\",\"tasks\":[\"dva/1.1\"],\"difficulty\":2,\"bank\":true,\"unlike\":true,\"stamp\":\"3Z3UU\"}");
    assertThat(scripts.ask("cribsheet.data.quizParts['messaging-questions']['done-twice']"))
        .isEqualTo(
            "{\"stem\":[\"Why twice?\"],\"options\":["
                + "{\"key\":\"wait\",\"right\":true,\"text\":[\"Wait\"]},{\"key\":\"fifo\",\"text\":[\"FIFO\"]}]}");
    assertThat(scripts.ask("cribsheet.data.quizParts['messaging-reasons'].reasons['done-twice']"))
        .isEqualTo(
            "{\"options\":[[[\"p\",[\"hidden for longer\"]]],[[\"p\",[\"orders\"]]]],\"about\":[\"sqs#hidden\"]}");
  }

  @Test
  void aScenarioIsToldWithTheBulletsThatSayTheSame() {
    Notebook told =
        notebook(
            service(
                "sqs",
                Meta.NONE,
                List.of(),
                topic(
                    "Timeouts",
                    fact("hidden", "A message that is received twice was hidden too briefly"),
                    fact("other", "A dead-letter queue takes what fails often"),
                    scenario(
                        "A message is received twice",
                        right("Hidden longer"),
                        wrong("FIFO", "order")))));
    QuestionBank bank = new FromNotes(new Reporter()).read(told);
    QuizScript.files(bank, told, List.of(), AREAS, List.of(QuestionReaderTest.EXAM))
        .values()
        .forEach(scripts::run);
    scripts.run("const { reasons, refs } = cribsheet.data.quizParts['messaging-reasons'];");
    assertThat(scripts.ask("Object.values(reasons)[0].about[1]")).isEqualTo("\"sqs#hidden\"");
    assertThat(scripts.ask("refs['sqs#hidden'].text[0][0]")).isEqualTo("\"ul\"");
  }

  @Test
  void aBookMakesAWholeOfWhatTheContentsAndThePartsSay() {
    load(bank());
    scripts.run(Scripts.read("quiz/book.js"));
    scripts.run(
        "const book = cribsheet.quiz.book(cribsheet.data.quiz, cribsheet.data.quizParts);"
            + "const one = book.item.get('done-twice'), whole = book.whole(one);");
    assertThat(scripts.ask("book.partsOf([one])"))
        .isEqualTo("[\"messaging-questions\",\"messaging-reasons\"]");
    assertThat(scripts.ask("[whole.kind, whole.stem[0], whole.explanation, whole.setting]"))
        .isEqualTo("[\"question\",\"Why twice?\",[],[]]");
    assertThat(scripts.ask("whole.options[1]"))
        .isEqualTo("{\"key\":\"fifo\",\"text\":[\"FIFO\"],\"reason\":[[\"p\",[\"orders\"]]]}");
    assertThat(scripts.ask("book.ref(one, 'sqs#hidden').topic")).isEqualTo("\"Timeouts\"");
    assertThat(scripts.ask("book.partsOf(book.items.filter(i => i.kind === 'cue'))"))
        .isEqualTo("[\"messaging-cards\"]");
  }

  @Test
  void theBulletOfAQuestionComesWithWhatExplainsItButWithoutOtherScenarios() {
    load(bank());
    assertThat(scripts.ask("cribsheet.data.quizParts['messaging-reasons'].refs['sqs#hidden']"))
        .isEqualTo(
            "{\"service\":\"sqs\",\"page\":\"services/sqs.html#hidden\",\"topic\":\"Timeouts\","
                + "\"text\":[[\"ul\",[[[\"A message stays hidden\"],[[\"ul\",[[[\"30 s\"]]]]]]]]]}");
  }

  @Test
  void aQuestionFromTheNotesPointsAtItsScenarioAndDoesNotRepeatIt() {
    load(bank());
    assertThat(
            scripts.ask(
                "cribsheet.data.quizParts['messaging-reasons'].refs['sqs#work-is-done-twice']"))
        .isEqualTo(
            "{\"service\":\"sqs\",\"page\":\"services/sqs.html#work-is-done-twice\",\"topic\":\"Timeouts\"}");
  }

  @Test
  void cardsKnowTheirPlace() {
    load(bank());
    assertThat(
            scripts.ask(
                "cribsheet.data.quiz.cards.map(c => c.kind + ' ' + cribsheet.data.quizParts['messaging-cards'][c.id].page)"))
        .isEqualTo(
            "[\"cue services/sqs.html#many-readers-one-message\",\"recall services/sqs.html#which\"]");
  }

  @Test
  void aStemHasNoLinksAReasonKeepsThem() {
    Inline link =
        new Inline.Link(
            new Target.OnService("sqs", "hidden"),
            List.of(new Inline.Code("hide")),
            Inline.Origin.NAME);
    assertThat(InlineNodes.unlinked(List.of(new Inline.Text("to "), link)))
        .hasToString("[to , [code, hide]]");
    assertThat(InlineNodes.of(List.of(link)))
        .hasToString("[[a, services/sqs.html#hidden, [[code, hide]]]]");
  }

  @Test
  void everyKindOfBlockHasAForm() {
    List<Block> blocks =
        List.of(
            new Block.CodeBlock("json", "{}\n", HERE),
            new Block.Table("t", List.of(text("a")), List.of(List.of(text("1"))), HERE),
            new Block.Quote(List.of(paragraph("said")), HERE),
            new Block.Picture("a map", "map.png", true, HERE),
            new Block.Subheading("s", 3, text("Below"), HERE));
    assertThat(Nodes.blocks(blocks))
        .hasToString(
            "[[pre, json, {}\n], [table, [[a]], [[[1]]]], [quote, [[p, [said]]]], [p, [[i, [a map]]]], [p, [[b, [Below]]]]]");
  }

  @Test
  void theOrderOfReadingDoesNotShow() {
    QuestionBank bank = bank();
    List<Question> questions = new ArrayList<>(bank.questions());
    List<Card> cards = new ArrayList<>(bank.cards());
    Collections.reverse(questions);
    Collections.reverse(cards);
    assertThat(
            QuizScript.files(
                new QuestionBank(questions, cards, 0), notebook, List.of(), AREAS, List.of()))
        .isEqualTo(QuizScript.files(bank, notebook, List.of(), AREAS, List.of()));
  }
}
