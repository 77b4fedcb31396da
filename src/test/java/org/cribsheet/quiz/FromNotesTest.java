package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.cue;
import static org.cribsheet.quiz.Notes.flow;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.option;
import static org.cribsheet.quiz.Notes.remark;
import static org.cribsheet.quiz.Notes.right;
import static org.cribsheet.quiz.Notes.scenario;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.tasks;
import static org.cribsheet.quiz.Notes.text;
import static org.cribsheet.quiz.Notes.told;
import static org.cribsheet.quiz.Notes.topic;
import static org.cribsheet.quiz.Notes.wrong;

import java.util.List;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Reading;
import org.cribsheet.source.Reporter;
import org.cribsheet.text.Inline;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.Test;

class FromNotesTest {
  private final Reporter reporter = new Reporter();

  private QuestionBank from(Block... blocks) {
    return new FromNotes(reporter).read(notebook(service("sqs", blocks)));
  }

  @Test
  void aScenarioWithWrongOptionsIsAQuestion() {
    QuestionBank bank =
        from(scenario("Work is done twice", right("Wait longer"), wrong("Use FIFO", "order only")));
    assertThat(bank.cards()).isEmpty();
    assertThat(bank.questions())
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.id()).isEqualTo("sqs/work-is-done-twice");
              assertThat(q.about()).containsExactly(new Ref("sqs", "work-is-done-twice"));
              assertThat(q.multiple()).isFalse();
              assertThat(q.choices())
                  .extracting(Choice::key)
                  .containsExactly("wait-longer", "use-fifo");
              assertThat(told(q.choices().get(1).reason())).isEqualTo("order only");
            });
  }

  @Test
  void twoRightOptionsMakeMultipleResponse() {
    QuestionBank bank = from(scenario("Pick", right("One"), right("Two"), wrong("Three", "")));
    assertThat(bank.questions().get(0).multiple()).isTrue();
    assertThat(bank.questions().get(0).choices().get(2).reason()).isEmpty();
  }

  @Test
  void answersBelowAnEmptyLabelAreOneOptionAndKeepTheirReasons() {
    QuestionBank bank =
        from(
            scenario(
                "Lift the load",
                option(
                    "Solution",
                    true,
                    "",
                    "",
                    bullet("Add a certificate", bullet("a listener needs one")),
                    bullet("End TLS early")),
                wrong("Pass it through", "")));
    Choice choice = bank.questions().get(0).choices().get(0);
    assertThat(Inlines.plain(choice.text())).isEqualTo("Add a certificate End TLS early");
    assertThat(choice.text()).contains(new Inline.Break());
    assertThat(told(choice.reason())).isEqualTo("- a listener needs one");
  }

  @Test
  void aCallOutAmongTheAnswersIsNoAnswer() {
    Block hook =
        new Block.Bullet(
            "hook",
            false,
            text("Memory hook: keys travel"),
            new Reading.CallOut(Reading.Kind.MEMORY_HOOK, "Memory hook"),
            List.of(),
            Notes.HERE);
    QuestionBank bank =
        from(
            scenario(
                "Reuse it",
                option("Correct", true, "", "", bullet("Import"), hook),
                wrong("x y", "")));
    Choice choice = bank.questions().get(0).choices().get(0);
    assertThat(Inlines.plain(choice.text())).isEqualTo("Import");
    assertThat(told(choice.reason())).isEqualTo("- Memory hook: keys travel");
  }

  @Test
  void aLabelThatTellsMoreThanRightOrWrongStaysInTheText() {
    QuestionBank bank =
        from(
            scenario(
                "Who signs off?",
                right("One pipeline"),
                option("Correct but not efficient", true, "Many", ""),
                wrong("Nobody", "")));
    assertThat(bank.questions().get(0).choices())
        .extracting(c -> Inlines.plain(c.text()))
        .containsExactly("One pipeline", "Correct but not efficient: Many", "Nobody");
  }

  @Test
  void remarksOfAQuestionExplainIt() {
    QuestionBank bank =
        from(scenario("Which?", right("A way"), remark(bullet("Note: mind")), wrong("No way", "")));
    assertThat(told(bank.questions().get(0).explanation())).isEqualTo("- Note: mind");
  }

  @Test
  void aSituationBeginsLikeASentence() {
    QuestionBank bank =
        from(
            scenario("a queue grows", right("More"), wrong("Less", "")),
            scenario("iOS cannot connect", right("Yes"), wrong("No", "")),
            scenario("why is it slow", right("It waits")));
    assertThat(bank.questions())
        .extracting(q -> Inlines.plain(q.stem()))
        .containsExactly("A queue grows", "iOS cannot connect");
    assertThat(Inlines.plain(bank.cards().get(0).front())).isEqualTo("Why is it slow");
  }

  @Test
  void whatStandsBeforeTheOptionsBelongsToTheSituation() {
    QuestionBank bank =
        from(
            scenario(
                "A queue grows",
                remark(bullet("Each message takes a minute")),
                right("More workers"),
                remark(bullet("They share the load")),
                wrong("A longer queue", "")));
    Question question = bank.questions().get(0);
    assertThat(told(question.setting())).isEqualTo("- Each message takes a minute");
    assertThat(told(question.explanation())).isEqualTo("- They share the load");
  }

  @Test
  void aScenarioWithoutWrongOptionsIsACardToRecall() {
    QuestionBank bank =
        from(
            scenario(
                "Logs in one place",
                right("Use a driver", bullet("no host")),
                remark(bullet("so"))));
    assertThat(bank.questions()).isEmpty();
    Card card = bank.cards().get(0);
    assertThat(card.kind()).isEqualTo(Card.Kind.RECALL);
    assertThat(card.id()).isEqualTo("sqs/logs-in-one-place");
    assertThat(told(card.back())).isEqualTo("- Use a driver (- no host); - so");
  }

  @Test
  void anExplanationAloneIsAnAnswer() {
    QuestionBank bank =
        from(scenario("Credits are gone", remark(bullet("the machine was replaced"))));
    assertThat(told(bank.cards().get(0).back())).isEqualTo("- the machine was replaced");
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void aScenarioWithoutAnyAnswerIsReported() {
    QuestionBank bank = from(scenario("What now"), scenario("Or now", wrong("this way", "")));
    assertThat(bank.cards()).isEmpty();
    assertThat(reporter.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("NO_ANSWER", "WARNING"));
  }

  @Test
  void anEmptyScenarioIsAListOfCues() {
    QuestionBank bank =
        from(
            scenario(
                "",
                remark(cue("Two copies on one host", "host port 0")),
                remark(flow("Many on one port", "port 0", "a free one is found"))));
    assertThat(bank.cards())
        .extracting(c -> Inlines.plain(c.front()) + " | " + told(c.back()))
        .containsExactly(
            "Two copies on one host | host port 0",
            "Many on one port | port 0 -> a free one is found");
    assertThat(bank.cards()).extracting(Card::kind).containsOnly(Card.Kind.CUE);
  }

  @Test
  void cuesInsideAScenarioBelongToItsAnswer() {
    QuestionBank bank = from(scenario("Uneven zones", remark(cue("Sharing enabled", "ten each"))));
    assertThat(bank.cards()).extracting(Card::kind).containsExactly(Card.Kind.RECALL);
  }

  @Test
  void aCueIsACardWithItsHeadingsAndWhatStandsBelowIt() {
    Block list =
        bullet("Reading:", cue("read it again next week", "a stream", bullet("it keeps records")));
    QuestionBank bank =
        new FromNotes(reporter)
            .read(notebook(service("sqs", tasks("x/1.1"), List.of(), topic("Choosing", list))));
    Card card = bank.cards().get(0);
    assertThat(card.context()).containsExactly("Choosing", "Reading");
    assertThat(card.tasks()).containsExactly("x/1.1");
    assertThat(told(card.back())).isEqualTo("a stream; - it keeps records");
  }

  @Test
  void aSideThatGoesOnFromElsewhereMakesNoCard() {
    assertThat(from(cue("otherwise", "a second queue"), cue("a worker dies", "yes")).cards())
        .isEmpty();
    assertThat(from(cue("flexible", "many rules")).cards()).isEmpty();
    assertThat(
            from(cue("if it writes", "a wider policy"), cue("“Where do they run?”", "at the edge"))
                .cards())
        .isEmpty();
    assertThat(from(cue("CREATE_FAILED", "roll back")).cards()).hasSize(1);
    assertThat(from(cue(List.of(new Inline.Code("tail")), text("follow"))).cards()).hasSize(1);
  }
}
