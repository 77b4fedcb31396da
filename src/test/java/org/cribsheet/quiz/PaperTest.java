package org.cribsheet.quiz;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mock exam while it is taken, on one device or two, and its clock. */
class PaperTest {
  private Scripts js;

  @BeforeEach
  void begin() {
    js =
        new Scripts(
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/random.js",
            "quiz/exam.js",
            "quiz/mock/mock.js",
            "quiz/mock/paper.js",
            "quiz/mock/clock.js");
    js.run(
        """
        const quiz = cribsheet.quiz, papers = quiz.papers;
        const exam = {id: 'x', questions: 3, unscored: 1, minutes: 130, scale: [100, 1000], pass: 720,
          domains: [{id: 1, name: 'Work', weight: 1, tasks: [{id: '1.1', name: 'Do'}]}]};
        const drawn = ['a', 'b', 'c'].map((id, i) => ({id, domain: 1, scored: i < 2}));
        const fresh = papers.begin(exam, drawn, {at: 1000, seed: 's', minutes: 130});
        const right = {a: ['x'], b: ['x', 'y'], c: ['x']};
        const judge = (id, chosen) => id in right ? JSON.stringify(right[id]) === JSON.stringify(chosen) : null;
        const report = (paper) => quiz.mockReport(exam, paper, (id) => judge(id, papers.chosen(paper, id)), () => ['x/1.1']);
        const of = (p) => papers.of(p, 'm');
        const progress = (paper, items = {}) => quiz.withPaper({...quiz.emptyProgress(), items}, 'm', paper);
        const handIn = (p, at, by = 'reader') => papers.handIn(p, 'm', {at, by, judge, report});
        /** What is stored and read again. */
        const kept = (p) => { const read = quiz.readProgress(JSON.stringify(p)); if (read.trouble) throw new Error(read.trouble); return read.progress; };
        const states = (paper) => drawn.map(({id}) => papers.chosen(paper, id).join('') + (papers.flagged(paper, id) ? '!' : '')).join(',');
        """);
  }

  @AfterEach
  void close() {
    js.close();
  }

  @Test
  void answersAndFlagsAreKeptUntilTheyAreChanged() {
    js.run(
        """
        var paper = papers.answer(fresh, 'a', ['x'], 2000, 60);
        paper = papers.answer(paper, 'b', ['y'], 3000, 60);
        paper = papers.flag(paper, 'b', true, 3500);
        """);
    js.is("states(fresh)", "',,'");
    js.is("states(paper)", "'x,y!,'");
    js.is(
        "states(papers.answer(papers.flag(paper, 'b', false, 4000), 'b', [], 4000, 60))", "'x,,'");
    js.is("states(of(kept(progress(paper))))", "'x,y!,'");
    js.is("papers.place(papers.show(paper, 'c', 5000))", "2");
    js.is("papers.place(papers.show(paper, 'gone', 5000))", "0");
    js.is("papers.state(paper)", "'open'");
  }

  @Test
  void theClockRunsForwardOnlyAndStopsAtTheEnd() {
    js.is("papers.left(fresh)", "7800000");
    js.is("papers.left(papers.spend(fresh, 60000))", "7740000");
    js.is("papers.spent(papers.spend(papers.spend(fresh, 60000), 20000))", "60000");
    js.is("papers.left(papers.spend(fresh, 99000000))", "0");
    js.is("papers.left(papers.allow(papers.spend(fresh, 7800000), 163, 2000))", "1980000");
    js.holds("papers.left(papers.allow(fresh, 0, 2000)) === Infinity");
  }

  @Test
  void whatTwoDevicesAnsweredBecomesOnePaper() {
    js.run(
        """
        var here = papers.spend(papers.answer(papers.answer(fresh, 'a', ['x'], 2000, 0), 'b', ['x'], 2500, 0), 5000);
        var there = papers.spend(papers.flag(papers.answer(fresh, 'b', ['x', 'y'], 3000, 0), 'a', true, 2100), 9000);
        var one = quiz.mergeProgress(progress(here), progress(there));
        """);
    js.is("states(of(one))", "'x!,xy,'");
    js.is("papers.spent(of(one))", "9000");
    js.is(
        "quiz.mergeProgress(progress(there), quiz.mergeProgress(one, progress(here)))",
        js.ask("one"));
    js.is("of(one).questions.map((q) => q.id)", "['a','b','c']");
  }

  @Test
  void handingInScoresAndRecordsEachAnswerOnceWithTheInstantAtWhichItWasGiven() {
    js.run(
        """
        var paper = papers.answer(papers.answer(fresh, 'a', ['x'], 2000, 60), 'b', ['y'], 3000, 60);
        var after = handIn(progress(papers.flag(paper, 'c', true, 3100), {a: {tries: [{at: 9, right: false}, {at: 2500, right: false}]}}), 4000);
        var done = of(after).done;
        """);
    js.is("papers.state(of(after))", "'done'");
    js.is("[done.at, done.by, done.right, done.asked]", "[4000,'reader',1,2]");
    js.is("[done.chosen, done.flagged]", "[{'a':['x'],'b':['y']},['c']]");
    js.holds("done.low < done.points && done.points < done.high && done.points < 720");
    js.is(
        "after.items.a.tries.map((t) => [t.at, t.right])", "[[9,false],[2000,true],[2500,false]]");
    js.is("after.items.b", "{'tries':[{'at':3000,'chosen':['y'],'right':false,'zone':60}]}");
    js.holds("!('c' in after.items)");
    js.holds("handIn(after, 9000, 'time') === after");
    js.is("kept(after)", js.ask("after"));
  }

  @Test
  void whatIsHandedInOnTwoDevicesIsRecordedOnce() {
    js.run(
        """
        var paper = progress(papers.answer(papers.answer(fresh, 'a', ['x'], 2000, 60), 'b', ['y'], 3000, 60));
        var both = quiz.mergeProgress(handIn(paper, 4000), handIn(paper, 5000, 'time'));
        """);
    js.is("Object.values(both.items).map((i) => i.tries.length)", "[1,1]");
    js.is("papers.state(of(both))", "'done'");
  }

  @Test
  void whatIsHandedInStaysSoWhateverIsAnsweredLater() {
    js.run(
        """
        var start = progress(papers.answer(fresh, 'a', ['x'], 2000, 0));
        var later = progress(papers.drop(papers.answer(of(start), 'a', ['z'], 6000, 0), 7000));
        var both = quiz.mergeProgress(handIn(start, 4000), later);
        """);
    js.is("states(of(both))", "'x,,'");
    js.is("papers.state(of(both))", "'done'");
    js.is("states(papers.answer(of(both), 'b', ['x'], 8000, 0))", "'x,,'");
    js.holds(
        "['flag', 'show', 'spend', 'allow', 'drop'].every((f) => papers[f](of(both), 'a', 1) === of(both))");
  }

  @Test
  void whatIsGivenUpCountsOnlyAsFarAsItWasAnswered() {
    js.run("var gone = papers.drop(papers.answer(fresh, 'a', ['x'], 2000, 0), 3000);");
    js.is("papers.state(gone)", "'dropped'");
    js.is("papers.asked(gone).map((q) => q.id)", "['a']");
    js.is("papers.asked(fresh).length", "3");
    js.is("papers.state(of(handIn(progress(gone), 4000)))", "'done'");
  }

  @Test
  void anAnswerToAQuestionThatIsNoMoreTeachesNothing() {
    js.run(
        """
        var odd = {...fresh, questions: [...drawn, {id: 'gone', domain: 1, scored: true}]};
        var after = handIn(progress(papers.answer(odd, 'gone', ['x'], 2000, 0)), 4000);
        """);
    js.is("Object.keys(after.items)", "[]");
    js.is("of(after).done.chosen", "{'gone':['x']}");
  }

  @Test
  void aPaperWithPartsThatCannotBeReadIsReadWithoutThem() {
    js.run(
        """
        var odd = {begun: 1, exam: 'x', questions: drawn, answers: {a: 'x', b: {at: 2, chosen: 'x'}, c: null}, flags: [], place: 7,
          limit: 3, spent: 'long', done: true};
        """);
    js.is("states(odd)", "',,'");
    js.is("[papers.state(odd), papers.place(odd), papers.spent(odd)]", "['open',0,0]");
    js.holds("papers.of(progress(fresh), 'constructor') === undefined");
    js.is("states(papers.answer(odd, 'a', ['x'], 3, 0))", "'x,,'");
  }

  @Test
  void timeThatAComputerSleptDoesNotCount() {
    js.is("quiz.passed(1000, 61000)", "60000");
    js.is("quiz.passed(1000, 1000 + 3600000)", "0");
    js.is("quiz.passed(61000, 1000)", "0");
  }

  @Test
  void timeIsAnnouncedWhenItBecomesShort() {
    js.run("const minutes = (m) => m * 60000;");
    js.is("quiz.warning(minutes(30) + 1, minutes(30))", "30");
    js.is("quiz.warning(minutes(30), minutes(30) - 1)", "0");
    js.is("quiz.warning(minutes(31), minutes(4))", "5");
    js.is("[11, 6, 2].map((m) => quiz.warning(minutes(m), minutes(m - 1)))", "[10,5,1]");
    js.is("quiz.warning(minutes(1), 0)", "0");
    js.is("quiz.warning(Infinity, Infinity)", "0");
  }

  @Test
  void timeIsReadAsAClockAndAsWords() {
    js.is(
        "[7800000, 4145000, 999, 0].map(quiz.clockWords)",
        "['2:10:00','1:09:05','0:00:01','0:00:00']");
    js.is(
        "[7800000, 3600000, 60000, 59999].map(quiz.timeWords)",
        "['2 hours 10 minutes','1 hour','1 minute','less than a minute']");
  }

  @Test
  void moreTimeIsCountedFromTheBlueprints() {
    js.is(
        "quiz.timings(exam).map(([way, words]) => [words, quiz.allowed(exam, way)])",
        "[['130 minutes',130],['163 (25 % more)',163],['195 (50 % more)',195],['No limit',0]]");
  }
}
