/*
 * The log of one item: {tries, deeds}. A try is an answer: {at, zone, right, grade?, sure?, stamp?}; a deed is something that the
 * reader decided: {at, zone, deed: "bury" | "suspend" | "resume" | "undo", of?}. Nothing is ever taken out or changed: an undo names
 * the instant of the try that no longer counts. So two logs are merged by putting them together, as merge.js does with every list of
 * statements that have an instant, and all else follows by replay.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const DEEDS = ["bury", "suspend", "resume", "undo"];

  const isDeed = (d) => typeof d === "object" && d !== null && Number.isFinite(d.at) && DEEDS.includes(d.deed);

  const inOrder = (list) => list.every((entry, i) => i === 0 || list[i - 1].at <= entry.at);

  const sorted = (list) => (inOrder(list) ? list : [...list].sort((a, b) => a.at - b.at));

  /** What a later edition or a damaged file says is passed over, not lost: the log is only read. */
  const deedsOf = (item) => (Array.isArray(item.deeds) ? sorted(item.deeds.filter(isDeed)) : []);

  const log = (quiz.log = {
    /**
     * The grade that a try stands for, 1 to 4. One that was not graded by the reader: wrong is Again, right is Good, right but unsure
     * is Hard.
     */
    grade: (attempt) => {
      if ([1, 2, 3, 4].includes(attempt.grade)) return attempt.grade;
      if (!attempt.right) return quiz.fsrs.AGAIN;
      return attempt.sure === false ? quiz.fsrs.HARD : quiz.fsrs.GOOD;
    },

    /** What to record when the reader grades: also right or wrong, for whoever knows no grades. */
    graded: (grade, zone, stamp) => ({ zone, right: grade > 1, grade, ...(stamp === undefined ? {} : { stamp }) }),

    /**
     * The tries that count, in order of time: not undone, and about the fact as it stands. `stamp` is the fact's present digest; a
     * try with another one was about something else, one without any is believed.
     */
    counted: (item, stamp) => {
      const tries = sorted(item.tries || []);
      const undone = item.deeds ? deedsOf(item).filter((d) => d.deed === "undo").map((d) => d.of) : [];
      const counts = (t) => !undone.includes(t.at) && (stamp === undefined || t.stamp === undefined || t.stamp === stamp);
      return tries.every(counts) ? tries : tries.filter(counts);
    },

    /** Whether the item is put away, and the instant and zone at which it was last buried: {suspended, buried: deed | null}. */
    standing: (item) => {
      let suspended = false;
      let buried = null;
      for (const deed of deedsOf(item)) {
        if (deed.deed === "suspend") suspended = true;
        if (deed.deed === "resume") [suspended, buried] = [false, null];
        if (deed.deed === "bury") buried = deed;
      }
      return { suspended, buried };
    },

    /** The item that was answered last, as {id, at}; null if nothing counts. */
    last: (items) => {
      let last = null;
      for (const id of Object.keys(items)) {
        const tries = log.counted(items[id]);
        const at = tries.length > 0 ? tries[tries.length - 1].at : -Infinity;
        if (at > (last ? last.at : -Infinity)) last = { id, at };
      }
      return last;
    },

    /** The deed that takes back the last answer, as {id, deed}; null if there is none. Asked again, it takes back the one before. */
    undo: (items, at, zone) => {
      const last = log.last(items);
      return last && { id: last.id, deed: { at, zone, deed: "undo", of: last.at } };
    },

    /** The item, or none, with one more deed. */
    withDeed: (item, deed) => ({ ...item, deeds: [...((item && item.deeds) || []), deed] }),
  });
})(cribsheet.quiz);
