/* Schedules, by replay: how each card stands follows from its log, and from nothing else. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** A card that was forgotten so often after it had been known needs another question, not another review. */
  const LEECH = 8;

  const NOTHING = { tries: [] };

  /** Whoever answers outside of the review, in a mock exam say, does not wait for steps of minutes: the next time is another day. */
  const withoutSteps = new WeakMap();

  function stepless(set) {
    if (!withoutSteps.has(set)) withoutSteps.set(set, { ...set, learning: [], relearning: [] });
    return withoutSteps.get(set);
  }

  /**
   * How one card stands: what `fsrs.next` gives, and {id, firstDay, dayBefore, lastDay: days on which it was seen, day: the learning
   * day on which it is due, leech, suspended, buried: the day through which it is put away, kin: those of the card}. A day that is not there is −1.
   */
  quiz.scheduleOf = (set, card, item, calendar) => {
    let state = quiz.fsrs.fresh();
    let [firstDay, dayBefore, lastDay, zone] = [-1, -1, -1, 0];
    for (const attempt of quiz.log.counted(item, card.stamp)) {
      const day = calendar(attempt.at, attempt.zone);
      if (firstDay < 0) firstDay = lastDay = day;
      state = quiz.fsrs.next(attempt.grade ? set : stepless(set), state, quiz.log.grade(attempt), attempt.at, day - lastDay);
      if (day !== lastDay) dayBefore = lastDay;
      lastDay = day;
      zone = attempt.zone;
    }
    const { suspended, buried } = item.deeds ? quiz.log.standing(item) : { suspended: false, buried: null };
    return {
      id: card.id,
      state: state.state,
      stability: state.stability,
      difficulty: state.difficulty,
      reps: state.reps,
      lapses: state.lapses,
      step: state.step,
      interval: state.interval,
      due: state.due,
      last: state.last,
      firstDay,
      dayBefore,
      lastDay,
      day: dueDay(state, lastDay, zone, calendar),
      leech: state.lapses >= LEECH,
      suspended,
      buried: buried ? calendar(buried.at, buried.zone) : -1,
      kin: card.kin || [],
    };
  };

  /** Intervals count in learning days, steps in minutes. */
  function dueDay(state, lastDay, zone, calendar) {
    if (state.state === "new") return -1;
    return state.state === "review" ? lastDay + state.interval : Math.max(lastDay, calendar(state.due, zone));
  }

  /**
   * How all cards stand, in their order. `cards` are [{id, stamp?, kin?}], `items` those of progress, `zone` the present one (for answers
   * that do not tell theirs), `set` comes from `fsrs.settings`.
   */
  quiz.schedules = (set, cards, items, zone, calendar = quiz.days.calendar(items, zone)) => {
    return cards.map((card) => quiz.scheduleOf(set, card, Object.hasOwn(items, card.id) ? items[card.id] : NOTHING, calendar));
  };

  quiz.leeches = (schedules) => schedules.filter((s) => s.leech).map((s) => s.id);
})(cribsheet.quiz);
