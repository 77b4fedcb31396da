/*
 * The desk: all cards that the reader has chosen, how they stand, and what today brings. For the review, for the first view ("12 due")
 * and for Today:
 *
 *   page.wait(quiz.needReview(page), () => { const desk = quiz.reviewOf(page); … })    where the bundle way-review is there
 *   desk.work()       {steps, soon, reviews, fresh: schedules, in order; carried, window}: see plan.today; `count(work)` sums it up
 *   desk.next(last)   what to ask now, {schedule, card, early, work}; null when today's work is done
 *   desk.updated(id)  after an answer or a deed; only this card is computed again
 *   desk.isOld()      whether another day has begun or another tab has written; then ask for a new desk
 *
 * A session of it is `quiz.reviewSession(page, {…})`: see session.js.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** What a desk needs besides its script. */
  quiz.needReview = (page) => page.need(["review"]);

  /** The reader's plan: see plan.js. */
  quiz.planOf = (progress) => {
    const { date = "", reviews, fresh } = progress.plan || {};
    const limit = { reviews, fresh };
    return quiz.plan.of({ exam: date, limit: Object.fromEntries(Object.entries(limit).filter(([, many]) => Number.isFinite(many))) });
  };

  /** Which cards the reader wants, as kept with the settings: {off, area, service}. */
  quiz.reviewChoice = (page) => {
    const chosen = page.store.setting("review", {});
    const exam = page.book.exams.find((e) => e.id === page.exam());
    return { ...(typeof chosen === "object" && chosen !== null ? chosen : {}), exam };
  };

  /** The last desk, {page, key, cards, desk}: the first view, the review and a session ask for one after the other. */
  let latest = null;

  /** The desk of the reader, as progress stands now. `needReview` must have been waited for. */
  quiz.reviewOf = (page) => {
    const choice = quiz.reviewChoice(page);
    const key = JSON.stringify([choice, page.zone()]);
    if (!latest || latest.page !== page || latest.key !== key) latest = { page, key, cards: cardsOf(page, choice) };
    if (!latest.desk || latest.desk.isOld()) latest.desk = quiz.desk(latest.cards, () => page.store.progress(), page.now, page.zone);
    return latest.desk;
  };

  function cardsOf(page, choice) {
    const all = quiz.cards.all(page.book.items, cribsheet.data.quizParts.review);
    return quiz.cards.inOrder(quiz.cards.chosen(all, choice, page.book.area));
  }

  /** How many there are to do: {due, fresh}; cards between steps are due. */
  quiz.countWork = (work) => ({ due: work.steps.length + work.soon.length + work.reviews.length, fresh: work.fresh.length });

  quiz.desk = (cards, progress, now, zone) => {
    const set = quiz.fsrs.settings();
    const began = progress();
    const calendar = quiz.days.calendar(began.items, zone());
    const schedules = quiz.schedules(set, cards, began.items, zone(), calendar);
    const place = new Map(cards.map((card, i) => [card.id, i]));
    const today = () => calendar(now(), zone());
    const day = today();
    let known = began;
    const desk = {
      cards,
      schedules,
      set,
      day,
      today,
      plan: () => quiz.planOf(progress()),
      card: (id) => cards[place.get(id)],
      schedule: (id) => schedules[place.get(id)],
      work: () => quiz.plan.today(schedules, desk.plan(), now(), day),
      next: (last) => {
        const work = desk.work();
        const schedule = quiz.plan.nextOf(work, quiz.plan.done(schedules, day), last);
        return schedule && { schedule, work, card: desk.card(schedule.id), early: schedule.due > now() && quiz.plan.inSteps(schedule, day) };
      },
      previews: (schedule) => quiz.plan.previews(set, schedule, desk.plan(), now(), day),
      forecast: () => quiz.forecast(set, schedules, desk.plan(), day),
      updated: (id) => {
        known = progress();
        const item = Object.hasOwn(known.items, id) ? known.items[id] : {};
        for (const attempt of item.tries || []) calendar.note(attempt);
        schedules[place.get(id)] = quiz.scheduleOf(set, desk.card(id), item, calendar);
      },
      isOld: () => progress() !== known || today() !== day,
    };
    return desk;
  };
})(cribsheet.quiz);
