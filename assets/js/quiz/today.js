/*
 * Today as it is kept in progress, so that one can close the page, or go on at another place: `today` is a statement
 *
 *   {at, day, minutes, steps, step: the number of the one that is on, begun: whether it has begun, spent: seconds, seen: when that was,
 *    cut: numbers of steps that were left for another day}
 *
 * `day` is the learning day's number; on another day it means nothing any more. Time is spent while there are signs of life; who
 * leaves the page while reading is reading there, as long as the topics may well take.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Nobody thinks longer about one thing; away from the page one reads at most twice as long as was planned. */
  const [THINKING, READING] = [120, 2];

  /** Seconds as whole minutes, one at least. */
  quiz.minutes = (seconds) => Math.max(1, Math.round(seconds / 60));

  /** The same for each of some steps; together they say what all of them take, as far as the longest can make up for the others' rounding. */
  quiz.stepMinutes = (steps) => {
    const sum = (list) => list.reduce((all, one) => all + one, 0);
    const seconds = steps.map((step) => step.seconds);
    const each = seconds.map(quiz.minutes);
    const longest = seconds.indexOf(Math.max(...seconds));
    if (longest >= 0) each[longest] = Math.max(1, each[longest] + quiz.minutes(sum(seconds)) - sum(each));
    return each;
  };

  const isStep = (step) =>
    typeof step === "object" && step !== null && ["review", "read", "lookalikes"].includes(step.kind) &&
    Number.isFinite(step.seconds) && (step.kind !== "read" || Array.isArray(step.topics));

  const isSound = (t) =>
    typeof t === "object" && t !== null && Array.isArray(t.steps) && Array.isArray(t.cut) && t.steps.every(isStep) && Number.isInteger(t.step) && t.step >= 0 &&
    Number.isFinite(t.spent) && Number.isFinite(t.seen) && Number.isFinite(t.minutes);

  /** What was begun on this day with so many minutes; null if nothing was. */
  quiz.todayKept = ({ today }, day, minutes) => (isSound(today) && today.day === day && today.minutes === minutes ? today : null);

  quiz.newToday = (now, day, minutes, steps) => ({ at: now, day, minutes, steps, step: 0, begun: false, spent: 0, seen: now, cut: [] });

  quiz.isOver = (today) => today.step >= today.steps.length;

  /** Seconds since there was a sign of life, as far as they count. */
  function away(today, now) {
    if (!today.begun || quiz.isOver(today)) return 0;
    const { kind, seconds } = today.steps[today.step];
    const most = kind === "read" ? READING * seconds : THINKING;
    return Math.max(0, Math.min((now - today.seen) / 1000, most));
  }

  quiz.spentSeconds = (today, now) => today.spent + away(today, now);

  /** A sign of life. */
  quiz.seenToday = (today, now) => ({ ...today, at: Math.max(now, today.at + 1), spent: quiz.spentSeconds(today, now), seen: now });

  /** As one finds it on coming back: only who was reading has been at it meanwhile. */
  quiz.resumedToday = (today, now) => (today.begun && !quiz.isOver(today) && today.steps[today.step].kind === "read" ? today : { ...today, seen: now });

  /** The reader begins, or goes on. */
  quiz.begunToday = (today, now) => ({ ...quiz.seenToday(quiz.resumedToday(today, now), now), begun: true });

  /** On to the next step; `whole` tells whether this one was done. */
  quiz.nextToday = (today, now, whole) => ({ ...quiz.seenToday(today, now), step: today.step + 1, cut: whole ? today.cut : [...today.cut, today.step] });

  /** How many seconds are left of all, and how many until the step that is on should end. */
  quiz.timeLeft = (today, now) => {
    const spent = quiz.spentSeconds(today, now);
    const planned = today.steps.slice(0, today.step + 1).reduce((all, step) => all + step.seconds, 0);
    return { all: Math.max(0, today.minutes * 60 - spent), step: planned - spent };
  };

  /** Whether the step that is on still has a good part of its time; what comes after it has its own. */
  quiz.stillFits = (today, now) => {
    const later = today.steps.slice(today.step + 1).filter((step) => step.kind === "lookalikes");
    const reserved = later.reduce((all, step) => all + step.seconds, 0);
    return quiz.timeLeft(today, now).all - reserved >= today.steps[today.step].seconds / 2;
  };

  /** The learning day of the reader. */
  quiz.dayNow = (page) => quiz.days.calendar(page.store.progress().items, page.zone())(page.now(), page.zone());

  /** What was begun today, whatever its minutes, and is not over; else null. */
  quiz.openToday = (page) => {
    const progress = page.store.progress();
    const kept = progress.today && quiz.todayKept(progress, quiz.dayNow(page), progress.today.minutes);
    return kept && kept.begun && !quiz.isOver(kept) ? quiz.resumedToday(kept, page.now()) : null;
  };

  quiz.withToday = (progress, today) => ({ ...progress, today });
})(cribsheet.quiz);
