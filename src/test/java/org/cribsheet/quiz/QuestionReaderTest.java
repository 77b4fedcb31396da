package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.bullet;
import static org.cribsheet.quiz.Notes.fact;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cribsheet.data.Exam;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.markdown.MarkdownReader;
import org.cribsheet.notes.Pictures;
import org.cribsheet.source.Problem;
import org.cribsheet.source.Reporter;
import org.cribsheet.source.SourceFile;
import org.cribsheet.text.Inlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
  static final Exam EXAM =
      new Exam(
          "dva",
          "Developer",
          LocalDate.of(2026, 1, 1),
          Optional.empty(),
          65,
          15,
          130,
          new Exam.Scale(100, 1000),
          720,
          true,
          Optional.empty(),
          Optional.empty(),
          List.of(new Exam.Domain(1, "Work", 100, List.of(new Exam.Task("1.1", "Do it")))),
          List.of(),
          List.of());

  private static final String GOOD =
      """
      ## Work is done twice. What ends this? {#done-twice}
      <!--
      about: [sqs#hidden]
      tasks: [dva/1.1]
      difficulty: 2
      checked: 2026-11-22
      -->
      - [x] Hide messages for longer
        > They stay hidden until they are deleted.
      - [ ] Use a FIFO queue {#fifo}
        > It orders.
      """;

  private final Reporter reporter = new Reporter();

  private QuestionBank read(String markdown) {
    return read(true, markdown);
  }

  private QuestionBank read(boolean own, String... files) {
    Vocabulary vocabulary =
        new Vocabulary(
            List.of(),
            List.of(
                new Vocabulary.Entry(
                    "sns", "Amazon SNS", "SNS", "x", List.of(), List.of(), List.of(), List.of())));
    Ground ground =
        new Ground(
            notebook(service("sqs", fact("hidden", "A message stays hidden"), bullet("loose"))),
            vocabulary,
            new Pictures(Set.of()),
            List.of(EXAM),
            own);
    MarkdownReader markdown = new MarkdownReader(reporter);
    List<org.cribsheet.markdown.Document> documents = new java.util.ArrayList<>();
    for (String file : files) {
      documents.add(markdown.read(SourceFile.of("q" + documents.size() + ".md", file)));
    }
    return new QuestionReader(reporter).read(documents, ground);
  }

  private void reports(String code, int line) {
    assertThat(reporter.problems())
        .extracting(p -> p.code().label() + " " + p.position().orElseThrow().line())
        .containsExactly(code + " " + line);
  }

  private String hint() {
    return reporter.problems().get(0).hint().orElse("");
  }

  @Test
  void readsAQuestionWithItsReasonsAndKeys() {
    Question question = read(GOOD).questions().get(0);
    assertThat(reporter.problems()).isEmpty();
    assertThat(question.id()).isEqualTo("done-twice");
    assertThat(question.service()).isEqualTo("sqs");
    assertThat(Inlines.plain(question.stem())).isEqualTo("Work is done twice. What ends this?");
    assertThat(question.about()).containsExactly(new Ref("sqs", "hidden"));
    assertThat(question.tasks()).containsExactly("dva/1.1");
    assertThat(question.difficulty()).isEqualTo(2);
    assertThat(question.checked()).contains("2026-11-22");
    assertThat(question.choices())
        .extracting(Choice::key)
        .containsExactly("hide-messages-for-longer", "fifo");
    assertThat(question.choices()).extracting(Choice::right).containsExactly(true, false);
    assertThat(told(question.choices().get(1).reason())).isEqualTo("It orders.");
  }

  @Test
  void aTitleAndWordsBeforeTheFirstQuestionAreNoQuestion() {
    assertThat(read("# Messaging\n\nAll about queues.\n\n" + GOOD).questions()).hasSize(1);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void aQuestionWithoutRightOptionIsRefused() {
    assertThat(read(GOOD.replace("[x]", "[ ]")).questions()).isEmpty();
    reports("no-right-option", 1);
  }

  @Test
  void aQuestionWithRightOptionsOnlyIsRefused() {
    read(GOOD.replace("[ ]", "[x]"));
    reports("bad-question", 1);
  }

  @Test
  void anOptionWithoutReasonIsRefused() {
    read(GOOD.replace("  > It orders.\n", ""));
    reports("no-reason", 10);
  }

  @Test
  void aReasonWithoutItsMarkIsNotTakenForPartOfTheOption() {
    read(GOOD.replace("  > It orders.", "  - It orders."));
    assertThat(reporter.problems()).extracting(p -> p.code().label()).contains("stray-text");
  }

  @Test
  void anOptionWithoutABoxIsRefused() {
    read(GOOD.replace("- [ ] Use", "- Use"));
    reports("bad-question", 10);
  }

  @Test
  void anUnknownBulletSuggestsTheNearest() {
    read(GOOD.replace("sqs#hidden", "sqs#hiden"));
    reports("unknown-bullet", 3);
    assertThat(hint()).isEqualTo("did you mean 'hidden'?");
  }

  @Test
  void anUnknownServiceSuggestsTheNearest() {
    read(GOOD.replace("sqs#hidden", "sqss#hidden"));
    reports("unknown-service", 3);
    assertThat(hint()).isEqualTo("did you mean 'sqs'?");
  }

  @Test
  void aBulletMustHaveAWrittenId() {
    read(GOOD.replace("sqs#hidden", "sqs#loose"));
    reports("written-id-needed", 3);
    assertThat(hint()).isEqualTo("write {#loose} at the end of messaging.md:7:3");
  }

  @Test
  void aQuestionSaysWhatItRestsOn() {
    read(GOOD.replace("about: [sqs#hidden]\n", ""));
    reports("bad-question", 1);
  }

  @Test
  void anUnknownTaskSuggestsTheNearest() {
    read(GOOD.replace("dva/1.1", "dva/1.2"));
    reports("unknown-task", 4);
    assertThat(hint()).isEqualTo("did you mean 'dva/1.1'?");
  }

  @Test
  void difficultyAndDayAreChecked() {
    read(GOOD.replace("difficulty: 2", "difficulty: 9").replace("2026-11-22", "2026-11-31"));
    assertThat(reporter.problems())
        .extracting(Problem::message)
        .containsExactly("difficulty goes from 1 to 3", "'2026-11-31' is no day");
  }

  @Test
  void brokenYamlIsReportedOnceAndItsQuestionNotAsked() {
    assertThat(read(GOOD.replace("[sqs#hidden]", "[sqs#hidden")).questions()).isEmpty();
    assertThat(reporter.problems()).hasSize(1);
  }

  @Test
  void anIdIsNeededAndStandsForOneQuestion() {
    read(GOOD.replace(" {#done-twice}", ""));
    reports("written-id-needed", 1);
  }

  @Test
  void theSameIdTwiceNamesBothPlacesAcrossFiles() {
    assertThat(read(true, GOOD, GOOD).questions()).hasSize(1);
    reports("duplicate-id", 1);
    assertThat(reporter.problems().get(0).position().orElseThrow().file()).isEqualTo("q1.md");
    assertThat(hint()).isEqualTo("the first is at q0.md:1:1");
  }

  @Test
  void twoOptionsWithTheSameWordsAreReported() {
    read(GOOD.replace("Use a FIFO queue {#fifo}", "Hide messages for longer"));
    reports("duplicate-id", 10);
  }

  @Test
  void twoOptionsWithTheSameWordsUnderDifferentIdsAreReportedToo() {
    read(GOOD.replace("Use a FIFO queue {#fifo}", "Hide `messages`, for longer! {#fifo}"));
    reports("duplicate-text", 10);
    assertThat(hint()).isEqualTo("the first is at q0.md:8:1");
  }

  @Test
  void theSameSituationTwiceIsRefused() {
    String again = GOOD.replace("{#done-twice}", "{#again}").replace("What ends", "what  ends");
    assertThat(read(GOOD + again.replace("Hide messages for longer", "Wait")).questions())
        .hasSize(1);
    reports("duplicate-text", 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All of the above",
        "None of these",
        "Both of the options",
        "both A and C",
        "A and B only",
        "Any of the options fits",
        "Neither of them"
      })
  void anOptionThatSpeaksOfOthersIsRefused(String words) {
    read(GOOD.replace("Use a FIFO queue", words));
    reports("all-of-the-above", 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In each of the other teams' accounts",
        "Keep all other options of the queue as they are by default",
        "A and B records",
        "All messages of the queue above",
        "On both, with each other's address"
      })
  void anOptionThatSpeaksOfThingsIsNot(String words) {
    read(GOOD.replace("Use a FIFO queue", words));
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void aRightOptionThatIsMuchLongerThanTheOthersIsRefused() {
    String more = ", up to six times as long as the function may run by its own timeout";
    read(GOOD.replace("Hide messages for longer", "Hide messages for longer" + more));
    reports("telling-length", 8);
    assertThat(reporter.problems().get(0).message())
        .startsWith("the right option has 92 characters, the longest wrong one 16:");
  }

  @Test
  void aLongWrongOptionOrAShortRightOneBesideALongOneTellsNothing() {
    String more = ", up to six times as long as the function may run by its own timeout";
    read(GOOD.replace("Use a FIFO queue", "Use a FIFO queue" + more));
    read(
        GOOD.replace("done-twice", "again")
                .replace("Work is done twice. What", "Choose two. What")
                .replace("for longer", "for longer" + more)
            + "- [x] Wait\n  > It helps.\n");
    assertThat(reporter.problems()).isEmpty();
  }

  private static final String CROWD =
      "A crowd of shops sends orders to one queue and a worker takes them. What helps?";

  private static String crowd(String id, String stem) {
    return GOOD.replace("Work is done twice. What ends this?", stem).replace("done-twice", id);
  }

  private static String turned(String question) {
    return question
        .replace("- [x] Hide", "- [o] Hide")
        .replace("- [ ] Use", "- [x] Use")
        .replace("[o]", "[ ]");
  }

  @Test
  void whatIsRightInOneQuestionAndWrongInAnotherLikeItIsAContradiction() {
    read(crowd("one", CROWD) + turned(crowd("two", CROWD.replace("crowd", "bunch"))));
    assertThat(reporter.problems()).hasSize(3);
    assertThat(reporter.problems().get(0).code().label()).isEqualTo("contradiction");
    assertThat(reporter.problems().get(0).message())
        .isEqualTo(
            "'Hide messages for longer' is wrong here and right in 'one', in nearly the same situation");
  }

  @Test
  void aDifferenceThatDecidesCanBeNamed() {
    String unlike = turned(crowd("two", CROWD.replace("crowd", "bunch")));
    read(crowd("one", CROWD) + unlike.replace("tasks:", "unlike: [one]\ntasks:"));
    assertThat(reporter.problems())
        .extracting(p -> p.code().label())
        .doesNotContain("contradiction");
  }

  @Test
  void aDifferenceFromAQuestionThatIsNotThereIsRefused() {
    read(crowd("one", CROWD).replace("tasks:", "unlike: [once]\ntasks:"));
    reports("bad-question", 1);
  }

  @Test
  void anotherSituationOrAskingForTheOppositeIsNoContradiction() {
    read(GOOD + turned(crowd("two", CROWD)));
    read(
        crowd("three", CROWD.replace("crowd", "set"))
            + turned(crowd("four", CROWD.replace("helps", "does not help"))));
    assertThat(reporter.problems())
        .extracting(p -> p.code().label())
        .doesNotContain("contradiction");
  }

  @Test
  void aStemSaysHowManyOptionsItWants() {
    String two = GOOD + "- [x] Delete them sooner\n  > Then they are gone.\n";
    read(two);
    reports("bad-question", 1);
    assertThat(hint()).isEqualTo("end it with 'Choose two.'");
  }

  @Test
  void aStemThatSaysHowManyIsAccepted() {
    String two = GOOD + "- [x] Delete them sooner\n  > Then they are gone.\n";
    assertThat(read(two.replace("What ends this?", "What ends this? Choose two.")).questions())
        .hasSize(1);
    assertThat(
            read(two.replace("What ends this? {#done-twice}", "Which TWO steps end this? {#b}"))
                .questions())
        .hasSize(1);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void aStemThatAsksForAnotherNumberIsRefused() {
    read(GOOD.replace("What ends this?", "Select two."));
    assertThat(reporter.problems().get(0).message())
        .isEqualTo("one option is right, but the question asks for two");
  }

  @Test
  void textThatBelongsNowhereIsReported() {
    read(GOOD.replace("-->\n", "-->\n\nAn afterthought.\n\n"));
    reports("stray-text", 9);
  }

  @Test
  void aQuestionOnAServiceThatHasNoNotesYetIsLeftOut() {
    QuestionBank bank = read(GOOD.replace("sqs#hidden", "sns#topic"));
    assertThat(bank.questions()).isEmpty();
    assertThat(bank.leftOut()).isEqualTo(1);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void withOtherNotesAMissingBulletLeavesTheQuestionOut() {
    QuestionBank bank = read(false, GOOD.replace("sqs#hidden", "sqs#not-here"));
    assertThat(bank.leftOut()).isEqualTo(1);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void theSameSituationInNearlyTheSameWordsIsNoted() {
    String situation = "A worker needs fifty seconds for each message and a second one gets it too";
    read(GOOD.replace("Work is done twice", situation) + again(situation.replace("fifty", "60")));
    reports("near-copy", 12);
    assertThat(reporter.problems().get(0).message()).contains("situation", "'done-twice'");
  }

  @Test
  void theSameOptionsInAnotherOrderAreNoted() {
    String options =
        GOOD.replace("Hide messages for longer", "Hide each message for as long as work takes")
            .replace("Use a FIFO queue", "Replace the queue by one that is first in first out");
    String other = options.replace("Work is done twice", "Bills go out late");
    read(options + other.replace("{#done-twice}", "{#bills}"));
    assertThat(reporter.problems()).hasSize(1);
    assertThat(reporter.problems().get(0).message()).contains("options");
  }

  @Test
  void questionsThatShareStockPhrasesOnlyAreNoCopies() {
    read(
        GOOD.replace("Work is done twice.", "Work is done twice in the warehouse at night.")
            + again("Bills go out late and nobody at all knows why that is so"));
    assertThat(reporter.problems()).isEmpty();
  }

  private static String again(String situation) {
    return GOOD.replace("Work is done twice", situation)
        .replace("{#done-twice}", "{#again}")
        .replace("Hide messages for longer", "Wait");
  }
}
