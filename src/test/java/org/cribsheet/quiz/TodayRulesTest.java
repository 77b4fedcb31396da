package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits into so many minutes, how fast the reader is, and what the first view says. */
class TodayRulesTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/exam.js",
            "quiz/days.js",
            "quiz/log.js",
            "quiz/review/fsrs.js",
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/book.js",
            "quiz/today.js",
            "quiz/states.js",
            "quiz/date.js",
            "quiz/mock/mock.js",
            "quiz/ready/readiness.js",
            "quiz/ready/sure.js",
            "quiz/today/pace.js",
            "quiz/today/agenda.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const pace = {card: 20, lookAlike: 30, fact: 6};
        const topics = (...facts) => facts.map((n, i) => ({service: 's' + (i >> 1), topic: 't' + i, facts: n}));
        const plan = (minutes, given) => quiz.agenda(minutes, {due: 0, fresh: 0, topics: [], lookAlikes: 9, pace, ...given});
        const told = ({steps}) => steps.map((s) => s.kind === 'review' ? `${s.due}+${s.fresh}` : s.kind === 'read' ? s.topics.join('&') : '=' + s.cards).join(' ');
        /** Answers so many seconds apart. */
        const answers = (id, n, seconds, from = 0) => ({[id]: {tries: Array.from({length: n}, (_, i) => ({at: from + i * seconds * 1000, right: true}))}});
        const exam = {id: 'x', name: 'X (X-1)', from: '2020-01-01', until: '2026-11-30', questions: 65, unscored: 15, scale: [100, 1000], pass: 720,
          domains: [{id: 1, weight: 60, tasks: [{id: '1.1'}]}, {id: 2, weight: 40, tasks: [{id: '2.1'}]}]};
        const book = quiz.book({
          areas: [], exams: [exam], cards: [], services: ['a', 'b', 'c'].map((id) => ({id, short: id, area: 'z'})),
          questions: [['q1', 'a', 'x/1.1'], ['q2', 'b', 'x/1.1'], ['q3', 'b', 'x/1.1'], ['q4', 'c', 'x/2.1']].map(([id, service, task]) => ({id, service, tasks: [task]})),
        });
        const DATA = {a: [['a1', 'A one', 'abcde']], b: [['b1', 'B one', 'abcdefghij'], ['b2', 'B two', 'abcde']], c: [['c1', 'C one', 'abcde']]};
        const empty = quiz.emptyProgress();
        const kept = quiz.begunToday(quiz.newToday(0, 5, 10, plan(10, {due: 5, topics: topics(20)}).steps), 0);
        const reading = quiz.nextToday(kept, 60000, true);
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @ParameterizedTest
  @CsvSource({
    "10, '{due: 5, topics: topics(20, 20, 20)}', 5+0 t0&t1 t2 =2",
    "10, '{due: 500, topics: topics(20)}', 27+0 =2",
    "10, '{due: 0, fresh: 20}', 0+20 =2",
    "10, '{due: 0, fresh: 100}', 0+27 =2",
    "10, '{due: 0, fresh: 20, topics: topics(10, 10, 10, 10, 10, 10)}', 0+15 t0&t1 t2&t3 =2",
    "10, '{topics: topics(200, 10)}', t1 =2",
    "10, '{topics: topics(10), lookAlikes: 1}', t0 =1",
    "10, '{lookAlikes: 0}', ''",
    "45, '{due: 30, topics: topics(10)}', 30+0 t0 =2",
  })
  void whatIsDueComesFirstThenReadingThenLookAlikes(int minutes, String given, String steps) {
    assertThat(js.ask("told(plan(" + minutes + ", " + given + "))")).isEqualTo('"' + steps + '"');
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 25, 45})
  void noPlanIsLongerThanItsMinutes(int minutes) {
    js.run(
        "var longest = 0; for (let n = 0; n < 60; n++) { const p = plan("
            + minutes
            + ", {due: n * 7 % 50, fresh: n % 21, topics: topics(n, 2 * n, 30, 5, n + 9)});"
            + " longest = Math.max(longest, p.steps.reduce((sum, s) => sum + s.seconds, 0)); }");
    assertThat(Integer.parseInt(js.ask("longest"))).isBetween(minutes * 45, minutes * 60);
  }

  @Test
  void whatDoesNotFitIsLeft() {
    assertThat(js.ask("plan(10, {due: 40, topics: topics(10, 10)}).left"))
        .isEqualTo("{\"due\":13,\"topics\":2}");
  }

  @Test
  void paceIsTheMedianOfTheReadersOwnPauses() {
    assertThat(js.ask("quiz.pace(answers('q', 20, 14))"))
        .isEqualTo("{\"card\":14,\"lookAlike\":35,\"fact\":7,\"measured\":[\"card\"]}");
    assertThat(js.ask("quiz.pace({...answers('q', 20, 14), ...answers('~v/r/c', 20, 40, 9e9)})"))
        .isEqualTo(
            "{\"card\":14,\"lookAlike\":40,\"fact\":7,\"measured\":[\"card\",\"lookAlike\"]}");
  }

  @Test
  void restsAndSlipsAreNoPace() {
    assertThat(js.ask("quiz.pace(answers('q', 30, 600)).card")).isEqualTo("25");
    assertThat(js.ask("quiz.pace(answers('q', 30, 0.5)).card")).isEqualTo("25");
    assertThat(js.ask("quiz.pace(answers('q', 12, 14)).measured")).isEqualTo("[]");
    assertThat(js.ask("quiz.pace({})")).contains("\"card\":25");
  }

  @Test
  void onlyTheLastPausesCount() {
    assertThat(
            js.ask("quiz.pace({...answers('old', 200, 50), ...answers('new', 70, 9, 1e9)}).card"))
        .isEqualTo("9");
  }

  @Test
  void topicsOfTheWeakestDomainComeFirstAndOfItsServicesTheMostAsked() {
    assertThat(js.ask("quiz.topicsToRead(book, empty, exam, DATA).map((t) => t.topic)"))
        .isEqualTo("[\"b1\",\"b2\",\"a1\",\"c1\"]");
    js.run(
        "const weakInTwo = {...empty, items: {q1: {tries: [{at: 1, right: true}]}, q4: {tries: [{at: 1, right: false}]}}}");
    assertThat(js.ask("quiz.topicsToRead(book, weakInTwo, exam, DATA).map((t) => t.topic)"))
        .isEqualTo("[\"c1\",\"b1\",\"b2\",\"a1\"]");
  }

  @Test
  void whatIsReadIsNotReadAgainUnlessItChanged() {
    js.run(
        "const read = {...empty, read: {'b#b1': {at: 1, day: '', facts: 'abcdefghij'}, 'b#b2': {at: 1, day: '', facts: 'vwxyz'}}}");
    assertThat(js.ask("quiz.topicsToRead(book, read, exam, DATA).map((t) => t.topic + t.facts)"))
        .isEqualTo("[\"b21\",\"a11\",\"c11\"]");
  }

  @Test
  void timeAwayCountsOnlyAsLongAsOneMayWellThink() {
    assertThat(js.ask("quiz.spentSeconds(kept, 30000)")).isEqualTo("30");
    assertThat(js.ask("quiz.spentSeconds(kept, 9e9)")).isEqualTo("120");
    assertThat(js.ask("quiz.spentSeconds(reading, 9e9)")).isEqualTo("300");
    assertThat(js.ask("quiz.timeLeft(reading, 60000)")).isEqualTo("{\"all\":540,\"step\":160}");
    assertThat(js.ask("quiz.spentSeconds(quiz.newToday(0, 5, 10, []), 9e9)")).isEqualTo("0");
  }

  @Test
  void whoClosesThePageLosesNoTimeUnlessItWasToRead() {
    assertThat(js.ask("[kept, reading].map((t) => quiz.begunToday(t, 9e6).spent)"))
        .isEqualTo("[0,300]");
    assertThat(js.ask("[kept, reading].map((t) => quiz.begunToday(t, 9e6).seen)"))
        .isEqualTo("[9000000,9000000]");
  }

  @Test
  void aStepOfReadingMustStillHaveHalfItsTimeBesideTheLookAlikes() {
    js.run(
        "const late = {...quiz.newToday(0, 5, 10, plan(10, {topics: topics(60)}).steps), begun: true}");
    assertThat(js.ask("quiz.stillFits({...late, spent: 350}, 0)")).isEqualTo("true");
    assertThat(js.ask("quiz.stillFits({...late, spent: 365}, 0)")).isEqualTo("false");
  }

  @Test
  void onAnotherDayOrWithOtherMinutesOneBeginsAnew() {
    js.run("const on = {today: quiz.newToday(0, 5, 10, [])}");
    assertThat(
            js.ask(
                "[[5, 10], [6, 10], [5, 25]].map(([d, m]) => quiz.todayKept(on, d, m) !== null)"))
        .isEqualTo("[true,false,false]");
    assertThat(
            js.ask(
                "[null, 7, {}, {at: 1, steps: [{kind: 'read', seconds: 1}]}].map((today) => quiz.todayKept({today}, 5, 10))"))
        .isEqualTo("[null,null,null,null]");
  }

  @Test
  void ofTwoDevicesTheLaterOneSaysHowFarTodayIs() {
    js.run(
        "const one = quiz.newToday(1, 5, 10, [{kind: 'lookalikes', cards: 2, seconds: 60}]), two = quiz.nextToday(one, 9, true)");
    assertThat(
            js.ask(
                "[[one, two], [two, one]].map(([a, b]) => quiz.mergeProgress(quiz.withToday(empty, a), quiz.withToday(empty, b)).today.step)"))
        .isEqualTo("[1,1]");
    assertThat(
            js.ask(
                "quiz.readProgress(JSON.stringify(quiz.withToday(empty, two))).progress.today.step"))
        .isEqualTo("1");
  }

  @Test
  void theMinutesOfItsStepsTogetherSayWhatAllOfThemTake() {
    assertThat(js.ask("quiz.stepMinutes([225, 280, 50, 40].map((seconds) => ({seconds})))"))
        .isEqualTo("[4,4,1,1]");
    assertThat(js.ask("quiz.stepMinutes([60, 20, 25].map((seconds) => ({seconds})))"))
        .isEqualTo("[1,1,1]");
    assertThat(js.ask("quiz.stepMinutes([])")).isEqualTo("[]");
  }

  @Test
  void theDaysToTheExamAreCounted() {
    assertThat(
            js.ask(
                "['2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21', ''].map((d) => quiz.examLine(exam, d, '2026-11-22'))"))
        .isEqualTo(
            "[\"X-1 in 2 days\",\"X-1 is tomorrow\",\"X-1 is today\",\"X-1: when is your exam?\",\"X-1: when is your exam?\"]");
  }

  @Test
  void theFirstViewTellsHowEachWayStands() {
    js.run(
        """
        const busy = {...empty, items: {q1: {tries: [{at: 1, right: false}]}, '~t/r/c': {tries: [{at: 1, right: true}]}, 'a/x~pick': {tries: [{at: 1, right: true}]}},
          papers: {old: {begun: 1, done: {at: 2}}, on: {begun: 3, questions: [1, 2, 3], answers: {a: {at: 4, chosen: ['x']}, b: {at: 5, chosen: []}},
            limit: {at: 3, minutes: 130}, spent: 59 * 60000}}};
        """);
    assertThat(js.ask("quiz.plainStates(book, busy)"))
        .contains(
            "\"practice\":\"1 of 4 answered\"",
            "\"mock\":\"One waits for you\"",
            "\"phrases\":\"1 tried\"",
            "\"lookalikes\":\"1 tried\"",
            "\"sheet\":\"1 wrong last time\"");
    assertThat(js.ask("quiz.openExam(busy)"))
        .isEqualTo("[\"on\",\"1 of 3 answered, 1 h 11 min left.\"]");
    assertThat(js.ask("quiz.openExam(empty)")).isEqualTo("[]");
    assertThat(js.ask("quiz.plainStates(book, empty)"))
        .contains("\"practice\":\"4 questions\"", "Not taken yet", "Nothing to forget yet");
    assertThat(js.ask("quiz.readyWords({enough: false, more: 1})"))
        .isEqualTo("\"Too little to tell, 1 answer more\"");
  }

  @Test
  void practiceCountsAnswersThatStillHoldInTheReadersExam() {
    js.run(
        """
        const stamped = quiz.book({areas: [], services: [], exams: [], cards: [], questions: [{id: 'a', stamp: 'now', tasks: ['e/1']}, {id: 'b', tasks: ['other/1']}]});
        const practised = (items, exam) => quiz.plainStates(stamped, {...empty, items}, exam).practice;
        const tried = (id, more) => ({[id]: {tries: [{at: 1, right: true, ...more}]}});
        """);
    assertThat(js.ask("practised(tried('a', {stamp: 'now'}))")).isEqualTo("\"1 of 2 answered\"");
    assertThat(js.ask("practised(tried('a', {stamp: 'old'}))")).isEqualTo("\"2 questions\"");
    assertThat(js.ask("practised(tried('b'), {id: 'e'})")).isEqualTo("\"1 question\"");
    assertThat(
            js.ask(
                "practised({a: {tries: [{at: 1, right: true}], deeds: [{at: 2, deed: 'undo', of: 1}]}})"))
        .isEqualTo("\"2 questions\"");
  }

  @Test
  void calibrationComparesSureAnswersWithUnsureOnes() {
    js.run(
        """
        let papers = {};
        const tries = (n, right, sure) => Array.from({length: n}, (_, i) => ({at: i, right: i < right, ...(sure ? {} : {sure})}));
        const sums = (a, b) => quiz.calibration(book, {items: {q1: {tries: a}, q2: {tries: b}, other: {tries: a}}, papers}, exam);
        """);
    assertThat(js.ask("sums(tries(10, 9, true), tries(6, 3, false))"))
        .isEqualTo(
            "{\"sure\":{\"right\":9,\"asked\":10},\"unsure\":{\"right\":3,\"asked\":6},\"enough\":true}");
    assertThat(js.ask("quiz.calibrationWords(sums(tries(10, 9, true), tries(6, 3, false)))"))
        .contains("good guide");
    assertThat(js.ask("quiz.calibrationWords(sums(tries(10, 5, true), tries(6, 3, false)))"))
        .contains("sure and wrong");
    assertThat(js.ask("quiz.calibrationWords(sums(tries(10, 9, true), tries(6, 5, false)))"))
        .contains("more than you think");
    assertThat(js.ask("sums(tries(10, 5, true), []).enough")).isEqualTo("false");
    js.run("papers = {a: {answers: {q1: {at: 0}, q2: {at: 5}}}, b: {}};");
    assertThat(
            js.ask("[sums(tries(10, 9, true), tries(6, 3, false))].map((s) => [s.sure, s.unsure])"))
        .as("nobody asks in a mock exam")
        .isEqualTo("[[{\"right\":8,\"asked\":9},{\"right\":3,\"asked\":5}]]");
  }
}
