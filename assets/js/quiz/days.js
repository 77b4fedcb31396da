/*
 * Learning days. One begins at four in the morning where the reader is, so that an evening's work does not end at midnight. A day is
 * the number of its date since 1970-01-01; a zone is the minutes by which local time is ahead of UTC when something was answered.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MINUTE = 60000;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const BEGINS = 4 * HOUR;

  /** No place is further behind or ahead than this; what claims to be is a mistake. */
  const [FURTHEST_WEST, FURTHEST_EAST] = [-12 * 60, 14 * 60];

  const sound = (zone, otherwise) =>
    Number.isFinite(zone) && zone >= FURTHEST_WEST && zone <= FURTHEST_EAST ? zone : otherwise;

  const dayOf = (at, zone) => Math.floor((at + zone * MINUTE - BEGINS) / DAY);

  quiz.days = {
    /** The learning day of an instant by the clock there, whatever happened before. */
    of: (at, zone) => dayOf(at, sound(zone, 0)),

    /** When a day begins, in ms since 1970. */
    begins: (day, zone) => day * DAY + BEGINS - sound(zone, 0) * MINUTE,

    /** The number of a date such as 2026-12-05; NaN if it is none. */
    number: (date) => {
      const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date + "T00:00:00Z") : NaN;
      return at / DAY;
    },

    name: (day) => new Date(day * DAY).toISOString().slice(0, 10),

    /**
     * Learning days that never go back, over all that was answered (items as in progress). Who flies west meets the same date
     * twice: it is one long day, so that nothing comes due twice. Who flies east may skip a date: what was due on it is due on the
     * next. Where the clock has caught up, days are again what the clock says. Answers without a zone count as given in `zone`.
     * Gives a function (at, zone) → day, which can be told of one more answer: `note`. It follows from the answers alone: merged logs have the same days everywhere.
     */
    calendar: (items, zone = 0) => {
      const home = sound(zone, 0);
      const first = new Map();
      const note = (attempt) => {
        const day = dayOf(attempt.at, sound(attempt.zone, home));
        const before = first.get(day);
        if (before === undefined || attempt.at < before) first.set(day, attempt.at);
      };
      for (const id of Object.keys(items)) {
        for (const attempt of items[id].tries || []) note(attempt);
      }
      // Two places are at most 26 hours apart, so no earlier answer can be more than two days ahead.
      const calendar = (at, there) => {
        const day = dayOf(at, sound(there, home));
        for (let ahead = 2; ahead > 0; ahead--) {
          if (first.get(day + ahead) <= at) return day + ahead;
        }
        return day;
      };
      calendar.note = note;
      return calendar;
    },
  };
})(cribsheet.quiz);
