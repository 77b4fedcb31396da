package org.cribsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cribsheet.coverage.Coverage;
import org.cribsheet.notes.Block.Bullet;
import org.cribsheet.notes.Given;
import org.cribsheet.notes.Notebook;
import org.cribsheet.quiz.Choice;
import org.cribsheet.quiz.Question;
import org.cribsheet.quiz.QuestionBank;
import org.cribsheet.quiz.Ref;
import org.cribsheet.report.Change.Altered;
import org.cribsheet.report.Change.Manner;
import org.cribsheet.report.Entry.Kind;
import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.cribsheet.source.Problem;
import org.junit.jupiter.api.Test;

class StudyReportTest {
  private static final String HELD = "A kettle holds water for 30 s by default, at most 12 h";

  @Test
  void theSameNotesHaveNoChange() {
    assertThat(between(kettle(HELD), kettle(HELD)).changes()).isEmpty();
  }

  @Test
  void anotherNumberIsAChangedFact() {
    StudyReport report = between(kettle(HELD), kettle(HELD.replace("30", "40")));
    assertThat(report.changes()).hasSize(1);
    assertThat(report.of(Kind.FACT, Manner.CHANGED))
        .extracting(c -> c.entry().id())
        .containsExactly("kettle#held");
  }

  @Test
  void otherWordsForTheSameFactAreOnlyReworded() {
    StudyReport report = between(kettle(HELD), kettle(HELD.replace("kettle", "small kettle")));
    assertThat(report.of(Kind.FACT, Manner.REWORDED)).hasSize(1);
    assertThat(report.changes()).hasSize(1);
  }

  @Test
  void aBulletUnderAnotherIdIsFoundByItsWords() {
    StudyReport report =
        between(
            notes(Given.bullet("a-kettle-holds", HELD), Given.bullet("b", "It is loud at night")),
            notes(Given.bullet("by-law-a-kettle", "By law: " + HELD)));
    assertThat(report.of(Kind.FACT, Manner.RENAMED))
        .singleElement()
        .isInstanceOfSatisfying(
            Altered.class,
            a -> {
              assertThat(a.before().id()).isEqualTo("kettle#a-kettle-holds");
              assertThat(a.after().id()).isEqualTo("kettle#by-law-a-kettle");
            });
    assertThat(report.of(Kind.FACT, Manner.REMOVED)).hasSize(1);
    assertThat(report.of(Kind.FACT, Manner.ADDED)).isEmpty();
  }

  /** The id of a bullet is made of its first words; a number there must not hide the change. */
  @Test
  void aChangedNumberUnderAnotherIdIsAChangedFact() {
    StudyReport report =
        between(
            notes(Given.bullet("30-s-is-what", "30 s is what a kettle needs to boil a cup")),
            notes(Given.bullet("40-s-is-what", "40 s is what a kettle needs to boil a cup")));
    assertThat(report.of(Kind.FACT, Manner.CHANGED)).hasSize(1);
    assertThat(report.changes()).hasSize(1);
  }

  @Test
  void theLikestPairIsTakenWhateverTheOrder() {
    Bullet one = Given.bullet("x1", "A red kettle boils one cup of water in the morning");
    Bullet two = Given.bullet("x2", "A red kettle boils two cups of milk in the evening");
    Notebook after =
        notes(
            Given.bullet("y2", "A red kettle boils two cups of milk in the evening hours"),
            Given.bullet("y1", "A red kettle boils one cup of water in the morning hours"));
    for (Notebook before : List.of(notes(one, two), notes(two, one))) {
      assertThat(between(before, after).changes())
          .extracting(c -> ((Altered) c).before().id() + ">" + c.entry().id())
          .containsExactlyInAnyOrder("kettle#x1>kettle#y1", "kettle#x2>kettle#y2");
    }
  }

  @Test
  void unlikeBulletsAreRemovedAndAdded() {
    StudyReport report =
        between(
            notes(Given.bullet("a", "It whistles when the water boils")),
            notes(Given.bullet("b", "Descale it every month")));
    assertThat(report.of(Kind.FACT, Manner.REMOVED)).hasSize(1);
    assertThat(report.of(Kind.FACT, Manner.ADDED)).hasSize(1);
  }

  @Test
  void aQuestionOnAChangedFactIsStaleUntilItIsCheckedAgain() {
    Notebook after = kettle(HELD.replace("30", "40"));
    State before = state(kettle(HELD), question("2026-11-01"));
    assertThat(StudyReport.of(before, state(after, question("2026-11-01"))).stale())
        .singleElement()
        .satisfies(s -> assertThat(s.changed()).containsExactly(new Ref("kettle", "held")));
    assertThat(
            MarkdownReport.text(StudyReport.of(before, state(after, question("2026-11-01"))), "b"))
        .contains("1 question to check again: what it rests on has changed, and its date has not");
    assertThat(StudyReport.of(before, state(after, question("2026-11-02"))).stale()).isEmpty();
    assertThat(StudyReport.of(state(kettle(HELD)), state(after, question("2026-11-01"))).stale())
        .as("a new question")
        .isEmpty();
  }

  @Test
  void aQuestionOnARewordedFactIsNotStale() {
    State after = state(kettle(HELD.replace("kettle", "small kettle")), question("2026-11-01"));
    assertThat(StudyReport.of(state(kettle(HELD), question("2026-11-01")), after).stale())
        .isEmpty();
  }

  @Test
  void anOptionThatBecameRightIsAChangedQuestion() {
    Question then = question("2026-11-01", true);
    Question now = question("2026-11-01", false);
    StudyReport report = StudyReport.of(state(kettle(HELD), then), state(kettle(HELD), now));
    assertThat(report.of(Kind.QUESTION, Manner.CHANGED)).hasSize(1);
  }

  @Test
  void onlyProblemsThatWereNotThereAreNewWhereverTheirLineIsNow() {
    Problem old = Problem.warning(Code.MISSING_UNIT, new Position("a.md", 3, 1), "no unit");
    Problem moved = Problem.warning(Code.MISSING_UNIT, new Position("a.md", 9, 1), "no unit");
    Problem link = Problem.error(Code.UNKNOWN_LINK, new Position("a.md", 5, 1), "no note");
    Problem other = Problem.warning(Code.RETIRED_TERM, new Position("a.md", 7, 1), "old");
    StudyReport report =
        StudyReport.of(
            with(kettle(HELD), List.of(), List.of(old)),
            with(kettle(HELD), List.of(), List.of(moved, link, other)));
    assertThat(report.broken()).containsExactly(link);
    assertThat(report.problems()).containsExactly(link);
    assertThat(report.warnings()).containsExactly(other);
  }

  @Test
  void aPageThatIsGoneIsALostAddress() {
    Notebook two = Given.notebook(Given.service("kettle", "Kettle"), Given.service("oven", "Oven"));
    assertThat(between(two, kettle(HELD)).lost()).containsExactly("services/oven.html");
  }

  static Notebook kettle(String words) {
    return notes(Given.written("held", words));
  }

  static Notebook notes(Bullet... bullets) {
    return Given.notebook(Given.service("kettle", "Kettle", bullets));
  }

  static StudyReport between(Notebook before, Notebook after) {
    return StudyReport.of(state(before), state(after));
  }

  static State state(Notebook notebook, Question... questions) {
    return with(notebook, List.of(questions), List.of());
  }

  static State with(Notebook notebook, List<Question> questions, List<Problem> problems) {
    QuestionBank bank = new QuestionBank(questions, List.of(), 0);
    TreeSet<String> addresses = new TreeSet<>();
    notebook.services().forEach(s -> addresses.add("services/" + s.slug() + ".html"));
    return State.of(
        notebook,
        bank,
        List.of(),
        addresses,
        Coverage.of(List.of(), notebook, bank),
        problems,
        Optional.empty());
  }

  private static Question question(String checked) {
    return question(checked, true);
  }

  private static Question question(String checked, boolean first) {
    return new Question(
        "how-long",
        "kettle",
        Given.text("How long does it hold water?"),
        List.of(),
        List.of(
            new Choice("a", first, Given.text("Thirty seconds"), List.of()),
            new Choice("b", !first, Given.text("A day"), List.of())),
        List.of(),
        List.of(new Ref("kettle", "held")),
        List.of(),
        1,
        Optional.of(checked),
        Question.Origin.BANK,
        Given.HERE);
  }
}
