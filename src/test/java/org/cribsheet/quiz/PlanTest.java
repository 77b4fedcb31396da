package org.cribsheet.quiz;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reviews and the date of an exam: what is due on which day. */
class PlanTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/random.js",
            "quiz/review/fsrs.js",
            "quiz/days.js",
            "quiz/progress.js",
            "quiz/merge.js",
            "quiz/log.js",
            "quiz/review/schedule.js",
            "quiz/review/plan.js",
            "quiz/review/forecast.js");
    js.run(
        """
        const quiz = cribsheet.quiz, set = quiz.fsrs.settings(), HOUR = 3600000, DAY = 24 * HOUR;
        const day = (date) => quiz.days.number(date);
        /** Noon of a day, UTC. */
        const noon = (n) => n * DAY + 12 * HOUR;
        const answer = (n, grade, more = {}) => ({at: noon(n), zone: 0, right: grade > 1, grade, ...more});
        const schedulesOf = (items, ids = Object.keys(items)) => quiz.schedules(set, ids.map((id) => ({id})), items, 0);
        const one = (item) => schedulesOf({it: item})[0];
        const ids = (cards) => cards.map((c) => c.id).join(' ');
        const names = (n) => Array.from({length: n}, (_, i) => 'c' + String(i).padStart(4, '0'));
        /** Many cards that were last seen between 40 and 10 days before a day, some well known, some not. */
        const known = (n, before, seed) => {
          const next = quiz.random(seed);
          return Object.fromEntries(names(n).map((id) => {
            const first = before - 40 + Math.floor(next() * 20);
            const grades = [3, 3, 1 + Math.floor(next() * 4)];
            return [id, {tries: grades.map((g, i) => answer(first + i * 5, g))}];
          }));
        };
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @Test
  void aPlanReadsItsDateAndFillsInTheRest() {
    js.is(
        "quiz.plan.of({exam: '2026-12-05'})",
        "{'exam':20792,'lastDays':3,'limit':{'reviews':200,'fresh':20}}");
    js.is(
        "quiz.plan.of({exam: 'soon', limit: {fresh: 5}})",
        "{'exam':null,'lastDays':3,'limit':{'reviews':200,'fresh':5}}");
    js.is(
        "quiz.days.name(quiz.plan.window(quiz.plan.of({exam: '2026-12-05'}), 20700).from)",
        "'2026-12-02'");
    js.is("quiz.plan.window(quiz.plan.of({exam: '2026-12-05'}), 20792)", "null");
  }

  @Test
  void aTryWithoutAGradeIsReadFromRightAndSure() {
    js.is("quiz.log.grade({right: false})", "1");
    js.is("quiz.log.grade({right: true, sure: false})", "2");
    js.is("quiz.log.grade({right: true})", "3");
    js.is("quiz.log.grade({right: true, grade: 4})", "4");
    js.is("quiz.log.grade({right: false, grade: 9})", "1");
  }

  @Test
  void aScheduleIsTheReplayOfItsLog() {
    js.run(
        "var item = {tries: [answer(100, 3), answer(100, 3, {at: noon(100) + 600000}), answer(102, 3)]};");
    js.is(
        "(({state, reps, firstDay, lastDay, dayBefore, day, interval}) => [state, reps, firstDay, dayBefore, lastDay, day - interval])(one(item))",
        "['review',3,100,100,102,102]");
    js.is("one({tries: [...item.tries].reverse()})", js.ask("one(item)"));
    js.is("one({tries: []}).state", "'new'");
  }

  @Test
  void intervalsCountInLearningDaysNotInHours() {
    js.run(
        "var late = {tries: [answer(100, 4, {at: 101 * DAY + 3 * HOUR})]}, early = {tries: [answer(100, 4, {at: 100 * DAY + 4 * HOUR})]};");
    js.is("[one(late).day, one(early).day]", "[108,108]");
  }

  @Test
  void nothingWaitsBeyondTheDayBeforeTheExam() {
    js.run(
        """
        var items = known(60, 1000, 'cap'), cards = schedulesOf(items), late = 0, least = Infinity;
        for (let exam = 1002; exam < 1030; exam++) {
          const plan = quiz.plan.of({exam});
          for (const card of cards) {
            for (const p of quiz.plan.previews(set, card, plan, noon(1000), 1000)) {
              if (p.day === undefined || p.why === 'after') continue;
              const last = p.until === undefined ? p.day : p.until;
              if (last > exam - 1) late++;
              if (p.why === 'exam') least = Math.min(least, p.day - (exam - 3));
              if (p.why === 'after' && 1000 < exam - 3) late++;
            }
          }
        }
        """);
    js.is("late", "0");
    js.is("least", "0");
    js.holds(
        "quiz.plan.previews(set, cards[0], quiz.plan.of({exam: 1002}), noon(1000), 1000).some((p) => p.why === 'after')");
  }

  @Test
  void gradesSayWhereTheyLead() {
    js.run("var fresh = quiz.schedules(set, [{id: 'n'}], {}, 0)[0];");
    js.is(
        "quiz.plan.previews(set, fresh, quiz.plan.of(), noon(1000), 1000)",
        "[{'grade':1,'minutes':1},{'grade':2,'minutes':6},{'grade':3,'minutes':10},"
            + "{'grade':4,'days':8,'day':1008,'why':''}]");
    js.is(
        "quiz.plan.previews(set, fresh, quiz.plan.of({exam: 1008}), noon(1000), 1000)[3]",
        "{'grade':4,'days':5,'day':1005,'until':1007,'why':'exam'}");
    js.is(
        "quiz.plan.previews(set, fresh, quiz.plan.of({exam: 1008}), noon(1006), 1006)[3].why",
        "'after'");
    js.is(
        "quiz.plan.previews(set, fresh, quiz.plan.of({exam: 1008}), noon(1008), 1008)[3].why",
        "''");
  }

  /** Plays the last days by the plan, one grade a card; gives what was asked on which day. */
  private static void playLastDays(String name, int cards, String plan, String grade) {
    js.run(
        """
        var %s = (() => {
          let items = known(%d, 1000, 'pass'), asked = [];
          const plan = quiz.plan.of(%s);
          for (let now = 1000; now < plan.exam; now++) {
            const work = quiz.plan.today(schedulesOf(items), plan, noon(now), now);
            const due = work.reviews;
            asked.push(due.map((c) => c.id));
            due.forEach((c, i) => { items[c.id] = {tries: [...items[c.id].tries, answer(now, %s)]}; });
          }
          return {asked, items, flat: asked.flat()};
        })();
        """
            .formatted(name, cards, plan, grade));
  }

  @Test
  void inTheLastDaysEverythingIsSeenOnceMoreInEvenShares() {
    playLastDays("pass", 100, "{exam: 1003}", "4");
    js.is("pass.asked.map((a) => a.length)", "[34,33,33]");
    js.is("new Set(pass.flat).size", "100");
    js.run(
        "var strong = (id) => quiz.fsrs.recall(set, schedulesOf(known(100, 1000, 'pass'), [id])[0], 1000 - schedulesOf(known(100, 1000, 'pass'), [id])[0].lastDay);");
    js.holds("Math.max(...pass.asked[0].map(strong)) <= Math.min(...pass.asked[2].map(strong))");
  }

  @Test
  void beforeTheLastDaysFsrsDecidesAndThePassStillMeetsEverything() {
    playLastDays("month", 100, "{exam: 1020}", "i % 5 === 0 ? 1 : 3");
    js.is("new Set(month.asked.slice(-3).flat()).size", "100");
    js.holds("month.asked.slice(0, -3).flat().length > 0");
    js.holds("schedulesOf(month.items).every((c) => c.lastDay >= 1017)");
  }

  @Test
  void whatIsForgottenInTheLastDaysComesBackBeforeTheExam() {
    js.run(
        """
        var item = {tries: [answer(990, 3), answer(992, 3), answer(1000, 1), answer(1000, 3, {at: noon(1000) + 600000})]};
        var due = (now) => ids(quiz.plan.today(schedulesOf({it: item}), quiz.plan.of({exam: 1003}), noon(now), now).reviews);
        """);
    js.is("one(item).day <= 1002 && one(item).day > 1000", "true");
    js.is(
        "[1000, 1001, 1002].map(due).filter((d) => d === 'it').length >= 1 && due(1000) === ''",
        "true");
  }

  @Test
  void aShareDoesNotGrowWhileItIsDone() {
    js.run(
        """
        var items = known(30, 1000, 'share'), plan = quiz.plan.of({exam: 1003}), seen = 0;
        for (let i = 0; i < 40; i++) {
          const [next] = quiz.plan.today(schedulesOf(items), plan, noon(1000), 1000).reviews;
          if (!next) break;
          items[next.id] = {tries: [...items[next.id].tries, answer(1000, 4)]};
          seen++;
        }
        """);
    js.is("seen", "10");
  }

  @Test
  void theLimitCarriesOverAndTheForecastSaysWhatCannotFit() {
    js.run(
        """
        var items = known(90, 1000, 'limit'), cards = schedulesOf(items, [...Object.keys(items), ...names(140).slice(90)]);
        var tight = quiz.plan.of({exam: 1003, limit: {reviews: 20, fresh: 10}});
        var work = quiz.plan.today(cards, tight, noon(1000), 1000);
        var view = quiz.forecast(set, cards, tight, 1000);
        """);
    js.is("[work.reviews.length, work.carried, work.fresh.length]", "[20,10,10]");
    js.is("view.days.map((d) => d.reviews)", "[20,20,20]");
    js.is("view.days.map((d) => d.fresh)", "[10,10,0]");
    js.is("view.days.map((d) => d.name)", "['1972-09-27','1972-09-28','1972-09-29']");
    js.holds("view.unfit.reviews >= 30 && view.unfit.reviews === view.days[2].carried");
    js.is("view.unfit.fresh", "30");
    js.is("quiz.plan.today(cards, tight, noon(1002), 1002).fresh", "[]");
  }

  @Test
  void theNeededLimitsAreTheLeastThatFit() {
    js.run(
        """
        var unfit = (limit) => quiz.forecast(set, cards, {...tight, limit}, 1000).unfit;
        var items = known(90, 1000, 'limit'), cards = schedulesOf(items, [...Object.keys(items), ...names(140).slice(90)]);
        var tight = quiz.plan.of({exam: 1010, limit: {reviews: 5, fresh: 1}});
        var need = quiz.neededLimits(set, cards, tight, 1000);
        """);
    js.is("unfit(need)", "{'reviews':0,'fresh':0}");
    js.holds("unfit({...need, reviews: need.reviews - 1}).reviews > 0");
    js.holds("unfit({...need, fresh: need.fresh - 1}).fresh > 0");
    js.is("quiz.neededLimits(set, cards, quiz.plan.of(), 1000)", "null");
    js.is("quiz.neededLimits(set, [], tight, 1000)", "{'reviews':0,'fresh':0}");
  }

  @Test
  void theForecastOfTodayIsTodaysWork() {
    js.run(
        """
        var items = known(200, 1000, 'same'), cards = schedulesOf(items), differ = [];
        for (const exam of [null, 1001, 1002, 1003, 1010, 1040]) {
          const plan = quiz.plan.of({exam, limit: {reviews: 60}});
          const work = quiz.plan.today(cards, plan, noon(1000) + 12 * HOUR, 1000);
          const first = quiz.forecast(set, cards, plan, 1000).days[0];
          if (first.reviews !== work.reviews.length || first.carried !== work.carried) differ.push([exam, first, work.reviews.length]);
        }
        """);
    js.is("differ", "[]");
    js.is("quiz.forecast(set, cards, quiz.plan.of(), 1000).days.length", "30");
  }

  @Test
  void whatGoesWellGoesAsForecast() {
    js.run(
        """
        var items = known(120, 1000, 'well'), plan = quiz.plan.of({exam: 1025, limit: {reviews: 15}}), real = [];
        var foreseen = quiz.forecast(set, schedulesOf(items), plan, 1000).days.map((d) => d.reviews);
        for (let now = 1000; now < 1025; now++) {
          const work = quiz.plan.today(schedulesOf(items), plan, noon(now), now);
          const due = work.reviews;
          real.push(due.length);
          for (const c of due) items[c.id] = {tries: [...items[c.id].tries, answer(now, 3)]};
        }
        """);
    js.is("real", js.ask("foreseen"));
  }

  @Test
  void buriedUntilTomorrowAndSuspendedUntilResumed() {
    js.run(
        """
        var base = {tries: [answer(990, 3), answer(992, 3)]};
        var deed = (n, name) => ({at: noon(n), zone: 0, deed: name});
        var due = (deeds, now) => ids(quiz.plan.today(schedulesOf({it: {...base, deeds}}), quiz.plan.of(), noon(now), now).reviews);
        """);
    js.is("due([], 1100)", "'it'");
    js.is("[due([deed(1100, 'bury')], 1100), due([deed(1100, 'bury')], 1101)]", "['','it']");
    js.is("due([deed(999, 'suspend')], 1900)", "''");
    js.is("due([deed(999, 'suspend'), deed(1000, 'resume')], 1100)", "'it'");
    js.is("due([deed(1000, 'resume'), deed(999, 'suspend')], 1100)", "'it'");
  }

  @Test
  void aDeedOnANewCardIsKeptAndNonsenseIsPassedOver() {
    js.run(
        """
        var deeds = quiz.log.withDeed(undefined, {at: 5, zone: 0, deed: 'suspend'});
        var file = JSON.stringify({version: quiz.PROGRESS_VERSION, items: {it: deeds}});
        """);
    js.is("one(quiz.readProgress(file).progress.items.it).suspended", "true");
    js.is(
        "one({tries: [answer(100, 3)], deeds: [null, 7, {at: 'x', deed: 'undo'}, {at: 1, deed: 'dance'}]}).reps",
        "1");
    js.is("one({tries: [answer(100, 3)], deeds: 'all'}).suspended", "false");
  }

  @Test
  void eightLapsesMakeALeech() {
    js.run(
        """
        var often = (n) => ({tries: [answer(0, 4), ...Array.from({length: n}, (_, i) => [answer(20 + i * 20, 1), answer(21 + i * 20, 3)]).flat()]});
        """);
    js.is("quiz.leeches(schedulesOf({seven: often(7), eight: often(8)}))", "['eight']");
  }

  @Test
  void anUndoTakesBackTheLastGradeOfAllAndThenTheOneBefore() {
    js.run(
        """
        var items = {a: {tries: [answer(100, 3)]}, b: {tries: [answer(101, 1)]}};
        var before = one(items.a);
        var undo = (n) => { const u = quiz.log.undo(items, noon(n), 0); items[u.id] = quiz.log.withDeed(items[u.id], u.deed); return u.id; };
        """);
    js.is("[undo(102), undo(102)]", "['b','a']");
    js.is("schedulesOf(items).map((c) => c.state)", "['new','new']");
    js.is("items.a.tries.length", "1");
    js.is("quiz.log.undo(items, noon(103), 0)", "null");
  }

  @Test
  void aChangedFactResetsItsOwnCardsOnly() {
    js.run(
        "var items = {a: {tries: [answer(100, 4, {stamp: 'v1'})]}, b: {tries: [answer(100, 4)]}};");
    js.is(
        "quiz.schedules(set, [{id: 'a', stamp: 'v2'}, {id: 'b', stamp: 'v2'}], items, 0).map((c) => c.state)",
        "['new','review']");
    js.is("quiz.schedules(set, [{id: 'a', stamp: 'v1'}], items, 0)[0].state", "'review'");
  }

  @Test
  void aDayBeginsAtFourByTheReadersClock() {
    js.is("quiz.days.name(quiz.days.of(Date.UTC(2026, 10, 22, 3, 59), 0))", "'2026-11-21'");
    js.is("quiz.days.name(quiz.days.of(Date.UTC(2026, 10, 22, 4, 0), 0))", "'2026-11-22'");
    js.is("quiz.days.name(quiz.days.of(Date.UTC(2026, 10, 21, 19, 0), 540))", "'2026-11-22'");
    js.is(
        "quiz.days.of(quiz.days.begins(20000, -480), -480) - quiz.days.of(quiz.days.begins(20000, -480) - 1, -480)",
        "1");
    js.is("Number.isNaN(quiz.days.number('22.11.2026'))", "true");
  }

  @Test
  void aJourneyMakesNothingDueTwiceInADayAndLosesNoDay() {
    js.run(
        """
        /** Twenty days of journeys, an hour a step; a card that wants to be seen daily, and another beside it, answered whenever due. */
        var journey = (seed) => {
          const next = quiz.random(seed), items = {a: {tries: []}, b: {tries: []}}, daily = quiz.fsrs.settings({maximum: 1, learning: [], relearning: []});
          const asked = {a: [], b: []}, faults = [], todays = new Set();
          let zone = 60, before = -Infinity;
          for (let at = Date.UTC(2026, 0, 1), hour = 0; hour < 500; at += HOUR, hour++) {
            if (next() < 0.02) zone = Math.floor(next() * 105 - 48) * 15;
            const today = quiz.days.calendar(items, zone)(at, zone);
            const clock = quiz.days.of(at, zone);
            if (today !== clock && !todays.has(today)) faults.push('a day that no clock showed ' + hour);
            if (today < clock || today > clock + 2) faults.push('off ' + hour);
            todays.add(today);
            for (const id of ['a', 'b']) {
              if (next() < 0.3) continue;
              const [card] = quiz.schedules(daily, [{id}], items, zone);
              if (card.state !== 'new' && card.day > today) continue;
              items[id].tries.push({at, zone, right: true, grade: 2});
              asked[id].push(today);
              if (today < before) faults.push('back ' + hour);
              before = today;
            }
          }
          for (const id of ['a', 'b']) {
            if (new Set(asked[id]).size !== asked[id].length) faults.push('twice ' + id);
            const missed = [...todays].filter((d) => d > asked[id][0] && !asked[id].includes(d));
            if (missed.length > 2) faults.push(`missed ${id} ${missed.length}`);
          }
          return faults;
        };
        var faults = ['one', 'two'].map(journey).flat();
        """);
    js.is("faults", "[]");
  }

  @Test
  void aRoundTheWorldTripIsOneLongDayWestwardAndNoLostCardEastward() {
    js.run(
        """
        var trip = (zones) => {
          const items = {a: {tries: []}}, daily = quiz.fsrs.settings({maximum: 1, learning: [], relearning: []}), asked = [];
          zones.forEach((zone, i) => {
            const at = Date.UTC(2026, 0, 1, 12) + i * 12 * HOUR;
            const today = quiz.days.calendar(items, zone)(at, zone);
            const [card] = quiz.schedules(daily, [{id: 'a'}], items, zone);
            if (card.state === 'new' || card.day <= today) {
              items.a.tries.push({at, zone, right: true, grade: 2});
              asked.push(quiz.days.name(today).slice(8));
            }
          });
          return asked.join(' ');
        };
        """);
    js.is("trip([0, 0, 0, 0, 0, 0, 0])", "'01 02 03 04'");
    js.is("trip([540, 540, -480, -480, -480, -480])", "'01 02 03'");
    js.is("trip([-600, -600, -600, 840, 840, 840])", "'31 01 03 04'");
  }

  @Test
  void aClockThatIsAheadDoesNotMoveToday() {
    js.run("var items = {a: {tries: [answer(30000, 3)]}, b: {tries: [answer(100, 3)]}};");
    js.is("quiz.days.calendar(items, 0)(noon(101), 0)", "101");
    js.is(
        "quiz.days.calendar({a: {tries: [answer(100, 3, {zone: 99999})]}}, 0)(noon(100), -99999)",
        "100");
  }

  @Test
  void mergedLogsGiveTheSameSchedulesInAnyOrderAndAnyNumberOfTimes() {
    js.run(
        """
        var next = quiz.random('laws');
        var some = () => {
          const tries = [], deeds = [];
          for (let i = 0; i < 6; i++) {
            const at = noon(100 + Math.floor(next() * 8)), zone = next() < 0.5 ? 0 : -480;
            if (next() < 0.6) tries.push({at, zone, right: true, grade: 1 + Math.floor(next() * 4)});
            else deeds.push({at, zone, deed: ['bury', 'suspend', 'resume'][Math.floor(next() * 3)]});
          }
          if (tries.length > 0 && next() < 0.5) deeds.push({at: noon(109), zone: 0, deed: 'undo', of: tries[0].at});
          const it = {...(tries.length > 0 ? {tries} : {}), ...(deeds.length > 0 ? {deeds} : {})};
          return quiz.readProgress(JSON.stringify({version: quiz.PROGRESS_VERSION, items: {it}})).progress;
        };
        var merge = quiz.mergeProgress, same = (a, b) => JSON.stringify(a) === JSON.stringify(b), lawful = 0, distinct = new Set();
        var stands = (progress) => one(progress.items.it);
        for (let i = 0; i < 60; i++) {
          const [a, b, c] = [some(), some(), some()];
          const all = merge(merge(a, b), c);
          distinct.add(JSON.stringify(stands(all)));
          if (same(stands(all), stands(merge(c, merge(b, a)))) && same(stands(merge(all, b)), stands(all))
              && same(stands(merge(all, all)), stands(all))) lawful++;
        }
        """);
    js.is("lawful", "60");
    js.holds("distinct.size > 30");
  }
}
