/* Today: `#today/25`. It plans, shows the plan, and leads through it. Each step is kept when it begins and when it ends. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  const USUAL = 25;

  quiz.open.today = (page, [asked, more]) => {
    const minutes = quiz.TODAY_MINUTES.includes(Number(asked)) ? Number(asked) : USUAL;
    if (more) page.rename(quiz.writeWay("today", String(minutes)));
    const needs = [quiz.needReview(page), quiz.needLookAlikes(page), cribsheet.reading.data()];
    page.wait(Promise.all(needs), ([, , topics]) => opening(page, minutes, topics, Boolean(more)), "Today’s plan");
  };

  function opening(page, minutes, topics, again) {
    const pace = quiz.pace(page.store.progress().items);
    const kept = again ? null : quiz.todayKept(page.store.progress(), quiz.dayNow(page), minutes);
    if (kept && quiz.isOver(kept)) {
      page.turnTo(quiz.todayEndView(page, kept), "summary");
      return;
    }
    const planned = kept && kept.begun ? { today: kept, left: null } : plan(page, minutes, topics, pace);
    const begin = () => {
      page.store.set("minutes", minutes);
      keep(page, quiz.begunToday(planned.today, page.now()));
      step(page);
    };
    page.turnTo(quiz.todayView(page, { ...planned, pace, begin }), "today");
  }

  function plan(page, minutes, topics, pace) {
    const progress = page.store.progress();
    const exam = page.book.exams.find((e) => e.id === page.exam()) || page.book.exams[0];
    const work = quiz.countWork(quiz.reviewOf(page).work());
    const { steps, left } = quiz.agenda(minutes, {
      ...work,
      topics: exam ? quiz.topicsToRead(page.book, progress, exam, topics) : [],
      lookAlikes: quiz.someLookAlikes(page, 2, "plan").length,
      pace,
    });
    return { today: quiz.newToday(page.now(), quiz.dayNow(page), minutes, steps), left };
  }

  const keep = (page, today) => page.store.change((progress) => quiz.withToday(progress, today));

  const today = (page) => page.store.progress().today;

  /** Signs of life are kept with every card: closing the page costs no time and loses none. */
  const seen = (page) => keep(page, quiz.seenToday(today(page), page.now()));

  /** The page as a step sees it: with the time above everything. */
  const timed = (page) => {
    const left = () => quiz.timeLeft(today(page), page.now()).all;
    const above = (bar) => quiz.el("div", { class: "quiz-above" }, quiz.clockView(page, left), bar);
    return { ...page, turnTo: (view, stage, bar) => page.turnTo(view, stage, above(bar)) };
  };

  const STEPS = { review, read, lookalikes };

  function step(page) {
    const isToSkip = (t) => {
      const on = t.steps[t.step];
      return on && on.kind === "read" && (isRead(page, on) || !quiz.stillFits(t, page.now()));
    };
    while (isToSkip(today(page))) keep(page, quiz.nextToday(today(page), page.now(), isRead(page, today(page).steps[today(page).step])));
    const now = today(page);
    if (quiz.isOver(now)) page.turnTo(quiz.todayEndView(page, now), "summary");
    else STEPS[now.steps[now.step].kind](page, now.steps[now.step]);
  }

  function next(page, whole) {
    keep(page, quiz.nextToday(today(page), page.now(), whole));
    step(page);
  }

  /** Until what was planned is known, or its time is over; never within a card. */
  function review(page, { due, fresh }) {
    const planned = (tally) => due + fresh - (tally.answered - tally.again);
    quiz.reviewSession(timed(page), {
      goesOn: (tally) => {
        seen(page);
        return planned(tally) > 0 && quiz.timeLeft(today(page), page.now()).step > 0;
      },
      planned,
      finished: (tally, desk) => next(page, planned(tally) <= 0 || desk.next() === null),
    });
  }

  /** The topics of a step that are still there. */
  const topicsOf = ({ service, topics }) => (cribsheet.data.reading[service] || []).filter(([id]) => topics.includes(id));

  function isRead(page, step) {
    const progress = page.store.progress();
    return topicsOf(step).every(([id, , facts]) => quiz.reading(progress, quiz.topicKey(step.service, id), facts).state === "read");
  }

  function read(page, step) {
    timed(page).turnTo(quiz.readStepView(page, step, topicsOf(step), () => next(page, isRead(page, step))), "reading");
  }

  function lookalikes(page, { cards }) {
    const seed = String(page.now());
    const items = quiz.someLookAlikes(page, cards, seed);
    const ask = (place) => {
      if (place >= items.length) {
        next(page, true);
        return;
      }
      const steps = {
        answered: (right, told = {}) => {
          page.record(items[place].id, { right, ...told });
          seen(page);
        },
        forward: () => ask(place + 1),
        onward: place + 1 < items.length ? "Next" : "Finish",
      };
      const bar = quiz.bar("Look-alikes", place, items.length, () => next(page, false));
      timed(page).turnTo(quiz.lookAlikeView(page, items[place], steps, seed), "round", bar);
    };
    ask(0);
  }
})(cribsheet.quiz);
