package org.cribsheet.quiz;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mock exam's paper and score, and what can be said about the real one. */
class ExamRulesTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/review/fsrs.js",
            "quiz/log.js",
            "quiz/exam.js",
            "quiz/book.js",
            "quiz/mock/mock.js",
            "quiz/ready/readiness.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const tasks = (d, n) => Array.from({length: n}, (_, i) => ({id: `${d}.${i + 1}`, name: `Task ${d}.${i + 1}`}));
        const exam = {id: 'x', questions: 65, unscored: 15, scale: [100, 1000], pass: 720, domains: [
          {id: 1, name: 'Work', weight: 32, tasks: tasks(1, 3)}, {id: 2, name: 'Safety', weight: 26, tasks: tasks(2, 3)},
          {id: 3, name: 'Ship', weight: 24, tasks: tasks(3, 4)}, {id: 4, name: 'Mend', weight: 18, tasks: tasks(4, 3)}]};
        const all = exam.domains.flatMap((d) => d.tasks.map((t) => ({task: `x/${t.id}`, domain: d.id})));
        const questions = Array.from({length: 260}, (_, i) => {
          const {task} = all[i % all.length];
          const more = i % 10 === 0 ? [all[(i + 5) % all.length].task] : [];
          return {id: 'q' + i, service: 's' + (i % 7), tasks: [task, ...more], options: [{key: 'a', right: true}]};
        });
        const book = quiz.book({areas: [], exams: [exam], questions, cards: [{id: 's1/cue', kind: 'cue', service: 's1', tasks: ['x/1.1']}],
          services: Array.from({length: 8}, (_, i) => ({id: 's' + i, area: 'a'}))});
        const tryAt = (at, right, more = {}) => ({at, right, ...more});
        /** The first so many questions answered; `right` decides. */
        const answered = (many, right, more) => Object.fromEntries(questions.slice(0, many).map((q, i) =>
          [q.id, {tries: [tryAt(i, right(q, i), more)]}]));
        const list = (map) => [...map.values()];
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @Test
  void quotasGoByLargestRemainder() {
    js.is("list(quiz.quotas(exam, 50))", "[16,13,12,9]");
    js.is("list(quiz.quotas(exam, 15))", "[5,4,3,3]");
    js.is("list(quiz.quotas(exam, 65))", "[21,17,15,12]");
    js.is(
        "list(quiz.quotas({domains: [{id: 1, weight: 1}, {id: 2, weight: 1}, {id: 3, weight: 1}]}, 2))",
        "[1,1,0]");
    js.holds(
        "[0, 1, 7, 50, 99].every((n) => list(quiz.quotas(exam, n)).reduce((a, b) => a + b) === n)");
  }

  @Test
  void aPaperHasTheBlueprintsFormAndIsTheSameForASeed() {
    js.run(
        """
        var paper = quiz.mockPaper(exam, questions, {}, 'one');
        var per = (some) => exam.domains.map((d) => some.filter((q) => q.domain === d.id).length);
        """);
    js.is("per(paper.questions.filter((q) => q.scored))", "[16,13,12,9]");
    js.is("per(paper.questions.filter((q) => !q.scored))", "[5,4,3,3]");
    js.is("new Set(paper.questions.map((q) => q.id)).size", "65");
    js.is("paper.short", "[]");
    js.holds(
        "paper.questions.every(({id, domain}) => quiz.domainOf(book.item.get(id), exam) === domain)");
    js.is("quiz.mockPaper(exam, [...questions].reverse(), {}, 'one')", js.ask("paper"));
    js.holds(
        "JSON.stringify(quiz.mockPaper(exam, questions, {}, 'two')) !== JSON.stringify(paper)");
  }

  @Test
  void noQuestionComesAgainUntilTheBankIsUsedUp() {
    js.run(
        """
        var papers = [], early = 0, single = questions.filter((q) => q.tasks.length === 1);
        for (let i = 0; i < 6; i++) {
          const used = quiz.usedIn(papers);
          const paper = quiz.mockPaper(exam, single, used, 'run ' + i);
          const asked = new Set(paper.questions.map((q) => q.id));
          for (const d of exam.domains) {
            const uses = single.filter((q) => q.tasks[0].startsWith('x/' + d.id)).map((q) => [asked.has(q.id), used[q.id] || 0]);
            const most = Math.max(...uses.filter(([a]) => a).map(([, n]) => n));
            if (uses.some(([a, n]) => !a && n < most)) early++;
          }
          papers.push(paper);
        }
        """);
    js.is("early", "0");
    js.is(
        "new Set(papers.flatMap((p) => p.questions.map((q) => q.id))).size === single.length",
        "true");
    js.is("new Set(papers.slice(0, 2).flatMap((p) => p.questions.map((q) => q.id))).size", "130");
  }

  @Test
  void onePaperAsksOneThingOnceAsLongAsThereIsSomethingElse() {
    js.run(
        """
        var twins = questions.map((q, i) => ({...q, kin: i % 9 ? [] : [i % 2]}));
        var kinIn = (bank) => quiz.mockPaper(exam, bank, {}, 's').questions
          .flatMap((q) => bank.find((b) => b.id === q.id).kin);
        """);
    js.is("kinIn(twins).length === new Set(kinIn(twins)).size && kinIn(twins).length > 0", "true");
    js.is(
        "quiz.mockPaper(exam, questions.map((q) => ({...q, kin: [1]})), {}, 's').questions.length",
        "65");
  }

  @Test
  void whatHasAFormThatNoExamHasFillsUpOnly() {
    js.run(
        "var formed = (unlike) => quiz.mockPaper(exam, questions.map((q, i) => ({...q, unlike: unlike(i)})), {}, 's').questions;");
    js.is("formed((i) => i % 2 === 1).filter((q) => Number(q.id.slice(1)) % 2 === 1).length", "0");
    js.is("formed(() => true).length", "65");
  }

  @Test
  void aBankThatIsTooSmallSaysWhatIsMissing() {
    js.is(
        "quiz.mockPaper(exam, questions.filter((q) => !q.tasks.some((t) => t.startsWith('x/2'))), {}, 's').short",
        "[{'domain':2,'missing':17}]");
    js.is("quiz.mockPaper(exam, [], {}, 's').questions", "[]");
  }

  @Test
  void pointsRiseFromTheLowestThroughThePassMarkToTheHighest() {
    js.is(
        "[0, 0.36, 0.72, 0.86, 1, -1, 2].map((s) => quiz.scaled(exam, s))",
        "[100,410,720,860,1000,100,1000]");
    js.holds(
        "Array.from({length: 101}, (_, i) => quiz.scaled(exam, i / 100)).every((p, i, all) => i === 0 || p > all[i - 1])");
  }

  @Test
  void theMarginIsWilsonsInterval() {
    js.is(
        "(({low, high}) => [low.toFixed(4), high.toFixed(4)])(quiz.wilson(36, 50, 1.959964))",
        "['0.5833','0.8253']");
    js.is("quiz.wilson(0, 50).low", "0");
    js.is("quiz.wilson(50, 50).high", "1");
    js.is("quiz.wilson(0, 0)", "{'low':0,'high':1}");
    js.holds(
        "(({low, high}) => low < 0.72 && 0.72 < high && high - low < 0.17)(quiz.wilson(36, 50))");
  }

  @Test
  void theReportCountsScoredQuestionsByDomainAndTask() {
    js.run(
        """
        var paper = quiz.mockPaper(exam, questions, {}, 'report');
        var report = (isRight) => quiz.mockReport(exam, paper, isRight, (id) => book.item.get(id).tasks);
        var domainOf = Object.fromEntries(paper.questions.map((q) => [q.id, q.domain]));
        var unscored = new Set(paper.questions.filter((q) => !q.scored).map((q) => q.id));
        """);
    js.is(
        "(({right, asked, points, passed}) => [right, asked, points, passed])(report(() => true))",
        "[50,50,1000,true]");
    js.is(
        "(({right, points, passed}) => [right, points, passed])(report((id) => unscored.has(id)))",
        "[0,100,false]");
    js.is(
        "report((id) => domainOf[id] !== 1).domains.map((d) => [d.id, d.right, d.asked])",
        "[[1,0,16],[2,13,13],[3,12,12],[4,9,9]]");
    js.is("report((id) => domainOf[id] !== 1).points", js.ask("quiz.scaled(exam, 34 / 50)"));
    js.is(
        "[report(() => true).clear, report((id) => domainOf[id] !== 1).clear, report(() => false).clear]",
        "[true,false,true]");
    js.is("report(() => true).tasks.length", "13");
    js.holds("report(() => true).tasks.every((t) => t.right === t.asked)");
    js.is(
        "quiz.mockReport(exam, {questions: [{id: 'q', domain: 1, scored: true}]}, () => true, () => ['x/1.1', 'x/1.2', 'x/2.1'])"
            + ".tasks.filter((t) => t.asked > 0).map((t) => t.id)",
        "['1.1','1.2']");
  }

  @Test
  void theMapTellsCoveredSeenAndProved() {
    js.run(
        """
        var items = {q0: {tries: [tryAt(1, true)]}, q13: {tries: [tryAt(1, true, {sure: false})]}, q26: {tries: [tryAt(1, true), tryAt(2, false)]},
          's1/cue': {tries: [tryAt(1, true)]}};
        var cells = quiz.coverageMap(book, items, exam)[0].tasks[0].services;
        """);
    js.is(
        "cells.reduce((sum, c) => sum + c.items, 0) === book.items.filter((i) => i.tasks.includes('x/1.1')).length",
        "true");
    js.is(
        "cells.filter((c) => c.seen > 0).map((c) => [c.service, c.seen, c.proved])",
        "[['s0',1,1],['s1',1,1],['s5',1,0],['s6',1,0]]");
    js.is("cells.some((c) => c.service === 's7')", "false");
    js.is("quiz.coverageMap(book, items, exam).map((d) => d.tasks.length)", "[3,3,4,3]");
  }

  @Test
  void evidenceWeighsDoubtRepetitionAndSharedQuestions() {
    js.run("var told = (items) => quiz.evidence(book, items, exam).get('x/1.2');");
    js.is("told({q1: {tries: [tryAt(1, true)]}})", "{'right':1,'asked':1,'questions':1}");
    js.is(
        "told({q1: {tries: [tryAt(1, true, {sure: false})]}})",
        "{'right':0.5,'asked':1,'questions':1}");
    js.is(
        "told({q1: {tries: [tryAt(1, false), tryAt(2, true)]}})",
        "{'right':0.5,'asked':0.5,'questions':1}");
    js.is(
        "told({'s1/cue': {tries: [tryAt(1, true)]}, gone: {tries: [tryAt(1, true)]}})",
        "{'right':0,'asked':0,'questions':0}");
  }

  @Test
  void aQuestionIsEvidenceForItsDomainAloneInEqualParts() {
    js.run(
        "var wide = quiz.book({areas: [], services: [], cards: [], exams: [exam], questions: [{id: 'w', tasks: ['x/1.1', 'x/2.1', 'x/2.2']}]});");
    js.is(
        "['1.1', '2.1', '2.2'].map((t) => quiz.evidence(wide, {w: {tries: [tryAt(1, true)]}}, exam).get('x/' + t).asked)",
        "[0,0.5,0.5]");
    js.is(
        "quiz.readiness(wide, {w: {tries: [tryAt(1, true), tryAt(2, true)]}}, exam).domains.map((d) => d.questions)",
        "[0,1,0,0]");
  }

  @Test
  void anAnswerToAnotherFactIsNoEvidence() {
    js.run(
        "var now = quiz.book({areas: [], services: [], cards: [], exams: [exam], questions: [{id: 'w', tasks: ['x/1.1'], stamp: 'new'}]});");
    js.is(
        "['new', 'old'].map((stamp) => quiz.evidence(now, {w: {tries: [tryAt(1, true, {stamp})]}}, exam).get('x/1.1').asked)",
        "[1,0]");
  }

  @Test
  void tooLittleIsSaidAndNotEstimated() {
    js.run("var few = quiz.readiness(book, answered(20, () => true), exam);");
    js.is("[few.enough, 'points' in few, 'range' in few, few.more]", "[false,false,false,20]");
    js.run(
        "var narrow = quiz.readiness(book, answered(200, () => true), {...exam, domains: exam.domains}), oneDomain = Object.fromEntries("
            + "Object.entries(answered(260, () => true)).filter(([id]) => book.item.get(id).tasks.every((t) => t.startsWith('x/1'))));");
    js.is(
        "quiz.readiness(book, oneDomain, exam).needed.map((n) => [n.domain, n.more])",
        "[[2,5],[3,5],[4,5]]");
    js.is("quiz.readiness(book, {}, exam).raise.length", "13");
    js.holds("narrow.enough");
  }

  @Test
  void theEstimateFollowsTheAnswersAndItsRangeNarrows() {
    js.run(
        """
        var at = (many, share) => quiz.readiness(book, answered(many, (q, i) => quiz.hash(q.id) / 4294967296 < share), exam);
        var width = (many) => (({low, high}) => high - low)(quiz.readiness(book, answered(many, (q, i) => i % 5 < 2), exam).range);
        """);
    js.holds(
        "[0, 0.3, 0.6, 0.8, 1].map((s) => at(200, s).points).every((p, i, all) => i === 0 || p > all[i - 1])");
    js.holds("width(260) < width(130) && width(130) < width(65)");
    js.is("[at(260, 0).against, at(260, 1).against]", "['below','above']");
    js.holds(
        "at(52, 0.7).range.low < at(52, 0.7).points && at(52, 0.7).points < at(52, 0.7).range.high");
  }

  @Test
  void theRangeHoldsAboutEightOfTenExams() {
    js.run(
        """
        var within = 0, lot = quiz.random('exams');
        for (let i = 0; i < 150; i++) {
          const ability = exam.domains.map(() => 0.3 + 0.6 * lot());
          const domain = (q) => Number(q.tasks[0][2]) - 1;
          const seen = answered(78, (q) => lot() < ability[domain(q)]);
          const {range} = quiz.readiness(book, seen, exam);
          const right = exam.domains.flatMap((d, k) => Array.from({length: [16, 13, 12, 9][k]}, () => lot() < ability[k])).filter(Boolean).length;
          const points = quiz.scaled(exam, right / 50);
          if (range.low <= points && points <= range.high) within++;
        }
        """);
    js.holds("within > 107 && within < 138");
  }

  @Test
  void whatIsWeakAndWeighsMuchWouldRaiseTheScoreMost() {
    js.run(
        "var weak = quiz.readiness(book, answered(260, (q) => !q.tasks.includes('x/2.2')), exam).raise;");
    js.is("[weak[0].task, weak[0].domain, weak[0].seen]", "['2.2',2,true]");
    js.holds(
        "weak[0].gain > 10 && weak.every((r, i) => i === 0 || weak[i - 1].gain >= r.gain - 1)");
    js.is("quiz.readiness(book, {}, exam).raise[0].task", "'1.1'");
  }
}
