/*
 * What to review today. FSRS says when a card is due; an exam has a date. The rules on top are ours:
 *
 * - A plan is {exam, lastDays, limit}: the day of the exam (or null), how many days before it belong to the last pass (3), and how
 *   many {reviews, fresh} cards a day takes.
 * - The last pass: in these last days every card that was ever seen is seen once more, an even share each day, the weakest first.
 *   A card that would be due then or later is due in the pass, so no interval goes past the day before the exam.
 * - A card seen in the last days is due again before the exam only if FSRS says so.
 * - Cards with kin in common are not asked on the same day, but in the last days, when there is no other day.
 * - What exceeds the limit moves to the next day; what is left on the day before the exam does not fit, and the forecast says so.
 * - On the day before the exam nothing new begins.
 * - From the day of the exam on, FSRS alone decides.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const DEFAULTS = { exam: null, lastDays: 3, limit: { reviews: 200, fresh: 20 } };

  const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

  const isOpen = (card, today) => !card.suspended && card.buried < today;

  const isSeen = (card) => card.state !== "new";

  /** The weakest first: whose recall is least likely on the day that `dayOf` gives for them. */
  function weakest(cards, dayOf) {
    const rows = cards.map((card) => ({ card, age: (dayOf(card) - card.lastDay) / card.stability }));
    return rows.sort((a, b) => b.age - a.age || byId(a.card, b.card)).map(({ card }) => card);
  }

  /** One day after the other, and within a day the weakest first; a day is put in order when its turn comes, which for most never does. */
  function* byDay(cards) {
    const days = new Map();
    for (const card of cards) {
      const there = days.get(card.day);
      if (there) there.push(card);
      else days.set(card.day, [card]);
    }
    for (const day of [...days.keys()].sort((a, b) => a - b)) yield* weakest(days.get(day), () => day);
  }

  const queue = (cards, window, today) => (window && today >= window.from ? weakest(cards, () => today) : byDay(cards));

  const plan = (quiz.plan = {
    /** A plan with what was left out: {exam: "2026-12-05" or a day's number, lastDays, limit: {reviews, fresh}}. */
    of: (given = {}) => {
      const exam = typeof given.exam === "string" ? quiz.days.number(given.exam) : given.exam;
      const lastDays = Math.max(1, given.lastDays || DEFAULTS.lastDays);
      return { exam: Number.isFinite(exam) ? exam : null, lastDays, limit: { ...DEFAULTS.limit, ...given.limit } };
    },

    /** The last days, as {from, to}; null if there is no exam or it is over. */
    window: (plan, today) =>
      plan.exam === null || today >= plan.exam ? null : { from: plan.exam - plan.lastDays, to: plan.exam - 1 },

    /** Whether new cards may come on a day: what is begun on the last evening is not known in the morning. */
    beginsNew: (window, day) => !window || day < window.to,

    /** Whether a card is between steps of a few minutes; one that was left there on an earlier day is a review like others. */
    inSteps: (card, today) => isSeen(card) && card.state !== "review" && card.lastDay === today,

    /** Whether a card still waits for the last pass. */
    awaitsPass: (card, window) => isSeen(card) && card.lastDay < window.from,

    /** How many cards had their last pass on a day: seen on it, and not on an earlier one of the last days. */
    passed: (cards, window, day) =>
      cards.filter((c) => c.lastDay === day && c.dayBefore >= 0 && c.dayBefore < window.from).length,

    /**
     * How many of the pass are due today: an even share of what was open this morning (`waiting` now, `done` today) over the days
     * that are left.
     */
    share: (waiting, done, window, today) => {
      const daysLeft = window.to - today + 1;
      return Math.max(0, Math.ceil((waiting + done) / daysLeft) - done);
    },

    /**
     * The weakest first: whose recall will be least likely on a day. It falls with the days since the card was seen, measured by
     * its stability, so the curve itself need not be asked.
     */
    weakestFirst: (cards, day) => weakest(cards, () => day),

    /**
     * Reviews in the order in which they should come: the longest due first, and of one day those that were weakest then, so that a
     * day's order stays as it is while others join; in the last days the weakest first.
     */
    inOrder: (cards, window, today) => [...queue(cards, window, today)],

    /**
     * Today's work: {steps: cards whose minutes are over, soon: those whose minutes are not, by time; reviews, fresh: what the
     * limit lets through; carried: how many reviews move to the next day, window}. `schedules` are all cards, new ones in
     * the order in which they should come.
     */
    today: (schedules, plan_, now, today) => {
      const window = plan.window(plan_, today);
      const open = schedules.filter((card) => isOpen(card, today));
      const steps = open.filter((c) => plan.inSteps(c, today) && c.day <= today);
      const due = dueReviews(open, window, today);
      const done = plan.done(schedules, today);
      const room = Math.max(0, plan_.limit.reviews - done.reviews);
      const freshRoom = plan.beginsNew(window, today) ? Math.max(0, plan_.limit.fresh - done.fresh) : 0;
      const met = plan.met(schedules, window, today);
      const reviews = plan.first(queue(due, window, today), room, met);
      const fresh = plan.first(open.filter((c) => c.state === "new"), freshRoom, met);
      const byTime = (a, b) => a.due - b.due || byId(a, b);
      return {
        steps: steps.filter((c) => c.due <= now).sort(byTime),
        soon: steps.filter((c) => c.due > now).sort(byTime),
        reviews: reviews.taken,
        fresh: fresh.taken,
        carried: due.length - reviews.taken.length - reviews.apart.length,
        window,
      };
    },

    /** The kin that were met today; null in the last days, when nobody keeps them apart. */
    met: (schedules, window, today) =>
      window && today >= window.from
        ? null
        : new Set(schedules.filter((c) => c.lastDay === today).flatMap((c) => c.kin)),

    /** As many as there is room for: {taken, apart: kept from their kin until another day}. What is taken has been met. */
    first: (cards, room, met) => {
      const [taken, apart] = [[], []];
      if (room <= 0) return { taken, apart };
      for (const card of cards) {
        if (met && card.kin.some((place) => met.has(place))) apart.push(card);
        else {
          taken.push(card);
          if (met) card.kin.forEach((place) => met.add(place));
          if (taken.length === room) break;
        }
      }
      return { taken, apart };
    },

    /** The same of a list, with what is `left`. */
    take: (cards, room, met) => {
      const { taken, apart } = plan.first(cards, room, met);
      return { taken, apart, left: cards.slice(taken.length + apart.length) };
    },

    /**
     * What to ask now: steps whose minutes are over; then reviews and new ones, mixed as evenly as today has them; and when nothing
     * else is left, steps ahead of their time, if possible another card than the one that was asked last. Null when all is done.
     */
    nextOf: (work, done, last) => {
      const { steps, soon, reviews, fresh } = work;
      if (steps.length > 0) return steps[0];
      const isFreshsTurn = done.fresh * (done.reviews + reviews.length) < done.reviews * (done.fresh + fresh.length);
      if (fresh.length > 0 && (reviews.length === 0 || isFreshsTurn)) return fresh[0];
      if (reviews.length > 0) return reviews[0];
      return soon.find((c) => c.id !== last) || soon[0] || null;
    },

    /** What was done today, in cards: {reviews, fresh}. */
    done: (schedules, today) => {
      const fresh = schedules.filter((c) => c.firstDay === today).length;
      return { fresh, reviews: schedules.filter((c) => c.lastDay === today).length - fresh };
    },

    /**
     * What each grade would lead to: [{grade, minutes} | {grade, days, day, why, until?}], where `why` is "" (as FSRS says),
     * "exam" (it comes in the last pass, between `day` and `until`) or "after" (not before the exam).
     */
    previews: (set, card, plan_, now, today) =>
      [1, 2, 3, 4].map((grade) => {
        const next = quiz.fsrs.next(set, card, grade, now, isSeen(card) ? today - card.lastDay : 0);
        if (next.state !== "review") return { grade, minutes: Math.round((next.due - now) / 60000) };
        const window = plan.window(plan_, today);
        const day = today + next.interval;
        if (!window || day < window.from) return { grade, days: next.interval, day, why: "" };
        if (today < window.from) return { grade, days: window.from - today, day: window.from, until: window.to, why: "exam" };
        return { grade, days: next.interval, day, why: day > window.to ? "after" : "" };
      }),
  });

  /** Reviews that are due, in no order: in the last days the day's share of the pass, and what FSRS wants again. */
  function dueReviews(open, window, today) {
    const seen = open.filter((c) => isSeen(c) && !plan.inSteps(c, today));
    if (!window || today < window.from) return seen.filter((c) => c.day <= today);
    const waiting = plan.weakestFirst(seen.filter((c) => plan.awaitsPass(c, window)), today);
    const pass = waiting.slice(0, plan.share(waiting.length, plan.passed(open, window, today), window, today));
    const again = seen.filter((c) => !plan.awaitsPass(c, window) && c.day <= today);
    return [...again, ...pass];
  }
})(cribsheet.quiz);
