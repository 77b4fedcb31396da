package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked next, siblings, taking back, and what is said of it. */
class DeskTest {
  private Scripts js;

  @BeforeEach
  void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/days.js",
            "quiz/planned.js",
            "quiz/log.js",
            "quiz/progress.js",
            "quiz/review/fsrs.js",
            "quiz/review/schedule.js",
            "quiz/review/plan.js",
            "quiz/review/forecast.js",
            "quiz/review/units.js",
            "quiz/review/judge.js",
            "quiz/review/words.js",
            "quiz/review/undo.js",
            "quiz/review/desk.js",
            "quiz/review/settings.js",
            "quiz/review/session.js");
    js.run(
        """
        const quiz = cribsheet.quiz, HOUR = 3600000, DAY = 24 * HOUR;
        let clock = 20000 * DAY + 12 * HOUR, progress = quiz.emptyProgress();
        const deskOf = (cards) => quiz.desk(cards.map((c) => ({kin: [], ...c})), () => progress, () => clock, () => 0);
        const cardsOf = (n) => Array.from({length: n}, (_, i) => ({id: 'c' + i}));
        const record = (desk, id, grade, more = {}) => {
          progress = quiz.withTry(progress, id, {at: ++clock, zone: 0, right: grade > 1, grade, ...more});
          desk.updated(id);
        };
        const plan = (date, reviews, fresh) => { progress = quiz.withPlan(progress, {at: 1, exam: '', date, reviews, fresh}); };
        /** Answers all that today has, Good, and gives the ids in the order in which they were asked. */
        const work = (desk) => {
          const asked = [];
          let last = '';
          for (let next = desk.next(last); next; next = desk.next(last)) {
            asked.push(next.card.id);
            last = next.card.id;
            record(desk, last, 3);
          }
          return asked;
        };
        const nextDay = () => { clock += DAY; };
        """);
  }

  @AfterEach
  void close() {
    js.close();
  }

  @Test
  void siblingsComeOnDifferentDays() {
    js.run(
        "var cards = [{id: 'a', kin: ['x']}, {id: 'b', kin: ['x']}, {id: 'c', kin: ['x', 'y']}, {id: 'd', kin: ['y']}];");
    js.is("deskOf(cards).work().fresh.map((s) => s.id)", "['a','d']");
    js.run(
        "var days = []; for (let i = 0; i < 12; i++) { days.push([...new Set(work(deskOf(cards)))]); nextDay(); }");
    js.is("days.slice(0, 3)", "[['a','d'],['b'],['a','d']]");
    js.is(
        "days.every((d) => !(d.includes('a') && d.includes('b')) && !(d.includes('c') && (d.includes('a') || d.includes('b') || d.includes('d'))))",
        "true");
    js.is("days.flat().includes('c')", "true");
  }

  @Test
  void inTheLastDaysSiblingsMayMeet() {
    js.run(
        "var cards = [{id: 'a', kin: ['x']}, {id: 'b', kin: ['x']}]; plan(quiz.days.name(20003));");
    js.is("deskOf(cards).work().fresh.map((s) => s.id)", "['a','b']");
    js.run("plan(quiz.days.name(20004));");
    js.is("deskOf(cards).work().fresh.map((s) => s.id)", "['a']");
  }

  @Test
  void whatTheForecastSaysIsWhatComes() {
    js.run(
        """
        var cards = Array.from({length: 90}, (_, i) => ({id: 'c' + i, kin: i % 3 === 0 ? ['k' + (i % 7)] : []}));
        plan(quiz.days.name(20028), 12, 4);
        var told = deskOf(cards).forecast().days.map((d) => [d.reviews, d.fresh]), came = [];
        for (let day = 20000; day < 20028; day++) {
          const desk = deskOf(cards);
          const before = new Set(desk.schedules.filter((s) => s.state !== 'new').map((s) => s.id));
          const asked = [...new Set(work(desk))];
          came.push([asked.filter((id) => before.has(id)).length, asked.filter((id) => !before.has(id)).length]);
          nextDay();
        }
        """);
    assertThat(js.ask("came")).isEqualTo(js.ask("told"));
    js.is("told.slice(-3).every(([reviews]) => reviews > 0)", "true");
  }

  @Test
  void reviewsAndNewOnesAreMixedEvenly() {
    js.run("plan('', 100, 5); var desk = deskOf(cardsOf(5)); work(desk);");
    js.run(
        "clock += 3 * DAY; plan('', 100, 5); var order = [...new Set(work(deskOf(cardsOf(10))))];");
    js.is("order.map((id) => (Number(id.slice(1)) < 5 ? 'r' : 'n')).join('')", "'rnrnrnrnrn'");
  }

  @Test
  void whenNothingElseIsLeftStepsComeEarlyAndAnotherCardFirst() {
    js.run("plan('', 100, 2); var desk = deskOf(cardsOf(2));");
    js.is("[desk.next('').card.id, desk.next('').early]", "['c0',false]");
    js.run("record(desk, 'c0', 3);");
    js.is("[desk.next('c0').card.id, desk.next('c0').early]", "['c1',false]");
    js.run("record(desk, 'c1', 1);");
    js.is("[desk.next('c1').card.id, desk.next('c1').early]", "['c0',true]");
    js.run("clock += 2 * 60000;");
    js.is("[desk.next('c0').card.id, desk.next('c0').early]", "['c1',false]");
  }

  @Test
  void whatIsLeftFallsWithEveryCardThoughSomeComeOnceMore() {
    js.run(
        "plan('', 100, 3); var desk = deskOf(cardsOf(3)), left = () => quiz.leftToDo(desk.work());");
    js.is("left()", "{'left':3,'words':'3 left, 3 of them new'}");
    js.run("record(desk, 'c0', 3); record(desk, 'c1', 1);");
    js.is("left().words", "'1 left, 1 of them new, 2 once more'");
    js.is("quiz.leftToDo(desk.work(), 2).words", "'2 left'");
    js.is("quiz.leftToDo(desk.work(), 9).words", "'1 left, 1 of them new, 2 once more'");
  }

  @Test
  void onlyTheAnsweredCardIsComputedAgainAndTheDeskIsAsANewOneWouldBe() {
    js.run(
        """
        var cards = cardsOf(30), desk = deskOf(cards);
        for (let i = 0; i < 60; i++) {
          clock += 5 * HOUR;
          if (desk.isOld()) desk = deskOf(cards);
          record(desk, 'c' + ((i * 7) % 30), 1 + (i % 4), {zone: (i % 5) * 60 - 120});
        }
        """);
    assertThat(js.ask("desk.schedules")).isEqualTo(js.ask("deskOf(cards).schedules"));
  }

  @Test
  void aDeskIsOldWhenADayBeginsOrAnotherTabWrites() {
    js.run("var desk = deskOf(cardsOf(3)); record(desk, 'c0', 3);");
    js.is("desk.isOld()", "false");
    js.run("var before = progress; progress = {...progress};");
    js.is("desk.isOld()", "true");
    js.run("progress = before; clock = 20001 * DAY + 3.9 * HOUR;");
    js.is("desk.isOld()", "false");
    js.run("clock = 20001 * DAY + 4.1 * HOUR;");
    js.is("desk.isOld()", "true");
  }

  @Test
  void takingBackFindsTheLastGradedAnswerOfTodayAndThenTheOneBefore() {
    js.run(
        """
        var desk = deskOf(cardsOf(4));
        record(desk, 'c0', 3);
        nextDay();
        desk = deskOf(cardsOf(4));
        record(desk, 'c1', 3);
        record(desk, 'c2', 1);
        progress = quiz.withTry(progress, 'c3', {at: ++clock, zone: 0, right: true});
        desk.updated('c3');
        var last = () => quiz.lastGraded(desk, progress.items);
        var back = () => { const {id, at} = last(); progress = quiz.withDeed(progress, id, {at: ++clock, zone: 0, deed: 'undo', of: at}); desk.updated(id); return id; };
        """);
    js.is("[back(), back(), last()]", "['c2','c1',null]");
    js.is("desk.schedule('c2').state", "'new'");
    js.is("desk.schedule('c0').state === 'new'", "false");
  }

  @Test
  void answersToAFactThatChangedNoLongerCount() {
    js.run(
        "var desk = deskOf([{id: 'a', stamp: 'x'}, {id: 'b', stamp: 'y'}]); record(desk, 'a', 4, {stamp: 'x'}); record(desk, 'b', 4, {stamp: 'y'});");
    js.is(
        "deskOf([{id: 'a', stamp: 'z'}, {id: 'b', stamp: 'y'}]).schedules.map((s) => s.state)",
        "['new','review']");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{minutes: 10} | 10 min",
        "{days: 1, day: 20001, why: ''} | tomorrow",
        "{days: 4, day: 20004, why: ''} | in 4 days",
        "{days: 90, day: 20090, why: ''} | in 3 months",
        "{days: 9, day: 20009, why: 'after'} | after the exam",
        "{days: 9, day: 20798, until: 20800, why: 'exam'} | in the last pass, 11–13 Dec",
        "{days: 9, day: 20786, until: 20788, why: 'exam'} | in the last pass, 29 Nov–1 Dec",
      })
  void aGradeSaysWhereItLeads(String preview, String words) {
    js.is("quiz.waitWords(" + preview + ")", "'" + words + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "15 min | s | 15min | Right.",
        "15 min | s | 900 s | Right: 900 s is the same as 15 min.",
        "15 min | s | 15 | Near: the unit is missing. It is 15 min.",
        "1 GiB | B | 1 GB | Near: 1 GB is not quite 1 GiB; one counts in 1,000, the other in 1,024.",
        "15 min | s | 15 h | Not right. It is 15 min.",
        "15 min | s | 15 MB | Not right: 15 MB measures something else. It is 15 min.",
        "10 | count | 10 messages | Right: 10 messages is the same as 10.",
        "3,000 messages per second | /s | 3000 | Right.",
        "3,000 messages per second | /s | 300 | Not right. It is 3,000 messages per second.",
      })
  void aTypedAmountIsExplained(String answer, String asks, String typed, String words) {
    js.run("var card = {kind: 'limit', answer: '%s', asks: '%s'};".formatted(answer, asks));
    js.is(
        "quiz.typedWords(card, '%s', quiz.judge(card, '%s'))".formatted(typed, typed),
        "'" + words + "'");
  }

  @Test
  void whatCannotBeJudgedIsAskedAgain() {
    js.run("var card = {kind: 'limit', answer: '15 min', asks: 's'};");
    js.is("quiz.typedTrouble(card, quiz.judge(card, ' '))", "'Type an answer first.'");
    js.is("quiz.typedTrouble(card, quiz.judge(card, 'a while'))", "'Type a number with its unit.'");
    js.is("quiz.typedTrouble(card, quiz.judge(card, '3 s'))", "''");
  }

  @Test
  void anExamIsOnADayToComeOnWhichItCanBeTaken() {
    js.is("quiz.dateTrouble('', 20000)", "''");
    js.is("quiz.dateTrouble('soon', 20000)", "'This is no date.'");
    js.is(
        "quiz.dateTrouble('2026-11-29', 20000, {from: '2026-12-01'})",
        "'This exam begins on 2026-12-01.'");
    js.is("quiz.dateTrouble(quiz.days.name(20001), 20000)", "''");
    js.is(
        "quiz.dateTrouble(quiz.days.name(20000), 20000)",
        "'The exam must be on a day to come: choose tomorrow or later.'");
    js.is(
        "quiz.dateTrouble('2026-12-05', 20000, {from: '2026-01-01', until: '2026-11-30'})",
        "'This exam can be taken until 2026-11-30. Choose an earlier day, or the exam that follows it.'");
  }
}
