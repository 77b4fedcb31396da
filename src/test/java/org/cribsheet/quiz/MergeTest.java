package org.cribsheet.quiz;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Progress of several places becomes the same, whoever meets whom first, and however often. */
class MergeTest {
  private static final int SEEDS = 500;

  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/progress.js",
            "quiz/log.js",
            "quiz/merge.js",
            "quiz/marks.js",
            "quiz/news.js",
            "quiz/store.js");
    js.run(
        """
        const quiz = cribsheet.quiz;
        const merge = quiz.mergeProgress;
        const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
        const progress = (more) => ({...quiz.emptyProgress(), ...more});

        /** A place with a history of its own: answers, marks, and what only a later edition understands. */
        const history = (next) => {
          const any = (list) => list[Math.floor(next() * list.length)];
          const at = () => Math.floor(next() * 5);
          const value = (depth) => any([
            () => null, () => next() < 0.5, () => Math.floor(next() * 3), () => any(['', 'x', 'y']),
            () => [value(depth + 1), 1], () => [], () => ({at: at(), stars: at()}),
            () => [{at: at()}, {at: at(), w: 1}], () => (depth > 2 ? 7 : {k: value(depth + 1), j: value(depth + 1)}),
          ])();
          const paper = (begun) => ({begun, exam: 'c02', questions: [{id: 'a'}], handed: at(),
            answers: {[any(['a', 'b'])]: {at: at(), chosen: any(['x', 'y'])}}, marks: value(0)});
          let p = quiz.emptyProgress();
          for (let i = 0; i < 10; i++) {
            p = any([
              () => quiz.withTry(p, any(['a', 'b', '__proto__']),
                {at: at(), right: next() < 0.5, chosen: any([['x'], ['x', 'y'], ['y', 'x']])}),
              () => quiz.withMark(p, any(['s#t', 's#u']), {at: at(), day: any(['1', '2']), facts: any(['AAAAA', 'BBBBB'])}),
              () => quiz.withMark(p, any(['s#t', 's#u']), {read: false, at: at()}),
              () => quiz.withPlace(p, {at: at(), service: any(['s', 'r']), topic: 't'}),
              () => quiz.withDeed(p, any(['a', 'b', 'c']), {at: at(), zone: 0, deed: any(['bury', 'undo']), of: at()}),
              () => quiz.withPlan(p, {at: at(), exam: any(['c02', 'c03']), date: any(['', '2026-12-12']), reviews: at(), fresh: at()}),
              () => quiz.withPaper(p, 'early', paper(1)),
              () => quiz.withPaper(p, any(['late', '__proto__']), paper(3)),
              () => ({...p, reset: {at: at()}}),
              () => ({...p, [any(['later', 'more'])]: value(0)}),
              () => ({...p, items: {...p.items, a: {...(p.items.a || {}), card: value(0)}}}),
            ])();
          }
          return p;
        };
        // What a place has stored went through a reset as soon as it had one.
        const places = [];
        for (let seed = 0; seed < %d; seed++) {
          const next = quiz.random('merge' + seed);
          places.push([1, 2, 3].map(() => { const p = history(next); return merge(p, p); }));
        }
        """
            .formatted(SEEDS));
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @Test
  void theOrderMakesNoDifference() {
    lawful("same(merge(a, b), merge(b, a))");
    lawful("same(merge(merge(a, b), c), merge(a, merge(b, c)))");
  }

  @Test
  void whatWasMergedOnceIsMergedForGood() {
    lawful("same(merge(merge(a, b), b), merge(a, b))");
    lawful("same(merge(merge(a, b), a), merge(a, b))");
  }

  @Test
  void whatIsNewIsAddedAsMergingWould() {
    lawful("same(merge(quiz.withNews(a, b), quiz.withNews(a, b)), merge(a, b))");
    lawful("same(merge(a, quiz.news(a, merge(a, b))), merge(a, b))");
  }

  @Test
  void mergedProgressSurvivesItsFile() {
    lawful("same(quiz.readProgress(quiz.progressFile(merge(a, b))).progress, order(merge(a, b)))");
  }

  /** Asks for random histories of three places; the seeds of those that break the law are told. */
  private void lawful(String law) {
    js.run(
        """
        var order = (p) => JSON.parse(JSON.stringify(quiz.readProgress(JSON.stringify(p)).progress));
        var broken = places.flatMap(([a, b, c], seed) => (%s ? [] : [seed]));
        """
            .formatted(law));
    js.is("broken", "[]");
  }

  @Test
  void allTriesOfBothAreKeptEachOnceInTheOrderOfTime() {
    js.run(
        """
        var tries = (...at) => progress({items: {q: {tries: at.map((t) => ({at: t, right: true}))}}});
        """);
    js.is("merge(tries(3, 1), tries(2, 3)).items.q.tries.map((t) => t.at)", "[1,2,3]");
  }

  @Test
  void ofTwoWordsOnATopicTheLaterHoldsAndATieGoesByContent() {
    js.run(
        """
        var read = {at: 5, day: '2026-11-22', facts: 'AAAAA'};
        var says = (mark) => progress({read: {'s#t': mark}});
        var after = (one, other) => merge(says(one), says(other)).read['s#t'];
        """);
    js.is("after(read, {at: 6, read: false}).read", "false");
    js.is("after({at: 4, read: false}, read).facts", "'AAAAA'");
    js.is("same(after(read, {at: 5, read: false}), after({at: 5, read: false}, read))", "true");
  }

  @Test
  void aFileFromBeforeAResetBringsNothingBack() {
    js.run(
        """
        var say = (at) => ({
          items: {q: {tries: [{at, right: true}], deeds: [{at, zone: 0, deed: 'bury'}]}},
          read: {'s#t': {at, day: 'x', facts: 'AAAAA'}}, place: {at, service: 's'},
          plan: {at, exam: 'c02', date: ''}, papers: {['p' + at]: {begun: at, exam: 'c02', questions: []}}});
        var old = progress(say(5)), fresh = {...progress(say(9)), reset: {at: 7}};
        """);
    js.is("same(merge(old, fresh), merge(fresh, fresh))", "true");
    js.is(
        "merge(old, progress({reset: {at: 5}}))",
        "{'items':{},'read':{},'reset':{'at':5},'version':2}");
    js.is("merge(fresh, progress({reset: {at: 9}})).items", "{}");
  }

  @Test
  void whatWasAnsweredElsewhereAfterAResetStays() {
    js.run(
        """
        var answered = (...at) => progress({items: {q: {tries: at.map((t) => ({at: t, right: true}))}}});
        """);
    js.is(
        "merge(answered(1, 9), progress({reset: {at: 4}})).items.q.tries",
        "[{'at':9,'right':true}]");
  }

  @Test
  void whatALaterEditionAddedIsKept() {
    js.run(
        """
        var ours = progress({items: {q: {tries: [{at: 1, right: true, sure: true}]}}});
        var theirs = progress({
          exams: [{at: 9, score: 800}], goal: {day: '2026-12-24', hours: 3},
          items: {q: {tries: [{at: 2, right: true}], card: {at: 2, stability: 3.5}}, r: {card: {at: 1, stability: 1}}},
          read: {'s#t': {at: 3, day: 'x', facts: '', stars: 4}}});
        var both = quiz.readProgress(quiz.progressFile(merge(ours, theirs))).progress;
        """);
    js.is("both.exams", "[{'at':9,'score':800}]");
    js.is("both.goal", "{'day':'2026-12-24','hours':3}");
    js.is("both.items.q.card", "{'at':2,'stability':3.5}");
    js.is("both.items.q.tries.map((t) => t.sure || false)", "[true,false]");
    js.is("both.items.r", "{'card':{'at':1,'stability':1}}");
    js.is("both.read['s#t'].stars", "4");
    js.is("quiz.standing(both, 'r')", "'new'");
    js.is("quiz.withTry(both, 'r', {at: 4, right: true}).items.r.card.stability", "1");
  }
}
