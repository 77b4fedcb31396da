/*
 * How much there will be to do on each day until the exam, if every review goes well. A forecast plays the plan's own rules forward:
 * what a day takes is graded Good and comes back when FSRS says so.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Without an exam one looks so far ahead; with one, no further than a year. */
  const [AHEAD, FURTHEST] = [30, 365];

  /**
   * {days: [{day, name, reviews, pass: how many of these are the last pass, fresh, carried}], unfit: {reviews, fresh}}. `unfit` is
   * what the limits leave undone on the day before the exam; without an exam nothing has to fit.
   */
  quiz.forecast = (set, schedules, plan, today) => {
    const window = quiz.plan.window(plan, today);
    const end = window ? Math.min(window.to, today + FURTHEST - 1) : today + AHEAD - 1;
    const desk = newDesk(set, schedules, window, today);
    const done = quiz.plan.done(schedules, today);
    const days = [];
    for (let day = today; day <= end; day++) {
      const before = day === today ? done : { reviews: 0, fresh: 0 };
      const reviews = Math.max(0, plan.limit.reviews - before.reviews);
      const fresh = quiz.plan.beginsNew(window, day) ? Math.max(0, plan.limit.fresh - before.fresh) : 0;
      days.push({ day, name: quiz.days.name(day), ...oneDay(desk, day, reviews, fresh) });
    }
    const left = { reviews: desk.due.length + desk.pool.length, fresh: desk.fresh.length };
    return { days, unfit: window && end === window.to ? left : { reviews: 0, fresh: 0 } };
  };

  /** What lies before the reader: cards that are due, those in the last pass, those that come on a later day, new ones. */
  function newDesk(set, schedules, window, today) {
    const open = schedules.filter((c) => !c.suspended);
    const passed = window && today >= window.from ? quiz.plan.passed(open, window, today) : 0;
    const fresh = open.filter((c) => c.state === "new");
    const met = quiz.plan.met(schedules, window, today);
    const desk = { set, window, today, passed, fresh, met, due: [], pool: [], later: new Map() };
    for (const card of open) {
      if (quiz.plan.inSteps(card, today)) answer(desk, card, today);
      else if (card.state !== "new") putOff(desk, card, Math.max(card.day, card.buried + 1, today));
    }
    return desk;
  }

  function putOff(desk, card, day) {
    const there = desk.later.get(day);
    if (there) there.push(card);
    else desk.later.set(day, [card]);
  }

  function oneDay(desk, day, reviews, fresh) {
    const isLast = desk.window && day >= desk.window.from;
    const coming = desk.later.get(day) || [];
    desk.later.delete(day);
    // What waits from earlier days is in order, and before what comes.
    desk.due.push(...(isLast ? coming : quiz.plan.inOrder(coming, desk.window, day)));
    const pass = isLast ? passOf(desk, day) : [];
    // Kin that were met matter on the day alone.
    const met = isLast ? null : (day === desk.today && desk.met) || new Set();
    const due = isLast ? quiz.plan.inOrder([...desk.due, ...pass], desk.window, day) : desk.due;
    const { taken, apart, left } = quiz.plan.take(due, reviews, met);
    const inPass = new Set(pass);
    desk.due = [...apart, ...left.filter((c) => !inPass.has(c))];
    if (isLast) desk.pool.unshift(...left.filter((c) => inPass.has(c)));
    const first = quiz.plan.take(desk.fresh, fresh, met);
    const introduced = first.taken;
    desk.fresh = [...first.apart, ...first.left];
    for (const card of taken) answer(desk, card, day);
    for (const card of introduced) answer(desk, card, day);
    const passed = taken.filter((c) => inPass.has(c)).length;
    return { reviews: taken.length, pass: passed, fresh: introduced.length, carried: left.length };
  }

  /** The day's share of the last pass. On its first day all that wait for it leave the other piles. */
  function passOf(desk, day) {
    const { window } = desk;
    if (day === Math.max(window.from, desk.today)) {
      const waits = (c) => quiz.plan.awaitsPass(c, window);
      const others = (cards) => cards.filter((c) => !waits(c));
      desk.pool = quiz.plan.weakestFirst([...desk.due, ...[...desk.later.values()].flat()].filter(waits), day);
      desk.due = others(desk.due);
      for (const [at, cards] of desk.later) desk.later.set(at, others(cards));
    }
    const done = day === desk.today ? desk.passed : 0;
    return desk.pool.splice(0, quiz.plan.share(desk.pool.length, done, window, day));
  }

  /** The card after a good answer, put where it comes next. Steps take minutes: they are over on the same day. */
  function answer(desk, card, day) {
    const { GOOD } = quiz.fsrs;
    let next = quiz.fsrs.next(desk.set, card, GOOD, 0, card.state === "new" ? 0 : day - card.lastDay);
    while (next.state !== "review") next = quiz.fsrs.next(desk.set, next, GOOD, 0, 0);
    const { state, stability, difficulty, lapses, reps, step, interval } = next;
    const due = day + interval;
    putOff(desk, { id: card.id, kin: card.kin, state, stability, difficulty, lapses, reps, step, interval, lastDay: day, day: due }, due);
  }

  /** The least limits under which everything fits before the exam, as {reviews, fresh}; null if there is no exam ahead. */
  quiz.neededLimits = (set, schedules, plan, today) => {
    const window = quiz.plan.window(plan, today);
    if (!window) return null;
    const fresh = neededFresh(schedules, window.to - today, quiz.plan.done(schedules, today).fresh);
    const fits = (reviews) =>
      quiz.forecast(set, schedules, { ...plan, limit: { reviews, fresh } }, today).unfit.reviews === 0;
    let [low, high] = [-1, schedules.length * 2];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits(middle)) high = middle;
      else low = middle;
    }
    return { reviews: high, fresh };
  };

  /** Today has already had some. */
  function neededFresh(schedules, days, today) {
    if (days <= 0) return today;
    const unseen = schedules.filter((c) => c.state === "new" && !c.suspended).length;
    const even = Math.ceil((unseen + today) / days);
    return even >= today ? even : Math.ceil(unseen / (days - 1));
  }
})(cribsheet.quiz);
