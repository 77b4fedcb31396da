/*
 * A mock exam as progress keeps it, under `papers` and its id:
 *
 *   {begun, exam, seed, questions: [{id, domain, scored}],   what was drawn; it never changes
 *    limit: {at, minutes},                                   the time to answer; 0 for no limit
 *    spent,                                                  for how many milliseconds the clock has run
 *    answers: {id: {at, zone, chosen: [keys of options]}},   nothing chosen takes an answer back
 *    flags: {id: {at, on}},
 *    place: {at, id},                                        the question that was shown last
 *    dropped: {at},                                          given up; it counts nowhere
 *    done: {at, by, chosen: {id: [keys]}, flagged: [ids], right, asked, points, low, high}}
 *
 * Every part is one that merge.js can join: two devices may go on with one paper, the later answer to a question holds, and of two
 * clocks the one that has run longer. `done` is the paper as it was handed in, by the "reader" or by "time": it holds against
 * everything that is answered elsewhere later. What comes of handing in follows from the paper alone, so that it may happen twice.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MINUTE = 60000;

  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isStatement = (value) => isMap(value) && Number.isFinite(value.at);

  /** A statement from a map of a paper; undefined if there is none that can be read. */
  const stated = (map, id) => (isMap(map) && Object.hasOwn(map, id) && isStatement(map[id]) ? map[id] : undefined);

  const listed = (keys) => (Array.isArray(keys) ? keys : []);

  /** A change that a paper no longer takes once it was handed in. */
  const whileOpen = (change) => (paper, ...rest) => (papers.state(paper) === "done" ? paper : { ...paper, ...change(paper, ...rest) });

  const papers = (quiz.papers = {
    /** The paper of an id; undefined if there is none. */
    of: (progress, id) => {
      const all = quiz.papersOf(progress);
      return Object.hasOwn(all, id) ? all[id] : undefined;
    },

    begin: (exam, questions, { at, seed, minutes }) =>
      ({ begun: at, exam: exam.id, seed, questions, limit: { at, minutes }, spent: 0 }),

    /** "open", "done", or "dropped" as long as no other place handed it in. */
    state: (paper) => (isStatement(paper.done) ? "done" : isStatement(paper.dropped) ? "dropped" : "open"),

    answer: whileOpen((paper, id, chosen, at, zone) => ({ answers: { ...paper.answers, [id]: { at, zone, chosen } } })),
    flag: whileOpen((paper, id, on, at) => ({ flags: { ...paper.flags, [id]: { at, on } } })),
    show: whileOpen((paper, id, at) => ({ place: { at, id } })),
    allow: whileOpen((paper, minutes, at) => ({ limit: { at, minutes } })),
    drop: whileOpen((paper, at) => ({ dropped: { at } })),

    /** The clock never runs back: another window may be further. */
    spend: whileOpen((paper, spent) => ({ spent: Math.max(papers.spent(paper), spent) })),

    spent: (paper) => (Number.isFinite(paper.spent) ? paper.spent : 0),

    /** How many minutes there are; 0 for no limit. */
    minutes: (paper) => (isStatement(paper.limit) && paper.limit.minutes > 0 ? paper.limit.minutes : 0),

    /** Milliseconds that are left when so many are spent; Infinity without a limit. */
    left: (paper, spent = papers.spent(paper)) =>
      papers.minutes(paper) === 0 ? Infinity : Math.max(papers.minutes(paper) * MINUTE - spent, 0),

    /** The keys of the options that are chosen, or were when it was handed in. */
    chosen: (paper, id) => {
      if (papers.state(paper) !== "done") return listed((stated(paper.answers, id) || {}).chosen);
      return isMap(paper.done.chosen) && Object.hasOwn(paper.done.chosen, id) ? listed(paper.done.chosen[id]) : [];
    },

    flagged: (paper, id) =>
      papers.state(paper) === "done" ? listed(paper.done.flagged).includes(id) : Boolean((stated(paper.flags, id) || {}).on),

    /** The place among the questions of the one that was shown last. */
    place: (paper) => {
      const last = isStatement(paper.place) ? paper.questions.findIndex((q) => q.id === paper.place.id) : 0;
      return Math.max(last, 0);
    },

    /** The questions that a later paper should not ask again: all, but of a paper that was given up only what was answered. */
    asked: (paper) =>
      papers.state(paper) === "dropped" ? paper.questions.filter((q) => papers.chosen(paper, q.id).length > 0) : paper.questions,

    /**
     * Progress with a paper handed in. `how` is {at, by, judge(id, chosen): right or not, or null for what is no question here,
     * report(paper): what mockReport says}. Every answer becomes a try of the instant at which it was given: whoever hands in the same
     * again, in another window or on another device, adds nothing.
     */
    handIn: (progress, id, { at, by, judge, report }) => {
      const paper = papers.of(progress, id);
      if (!paper || papers.state(paper) === "done") return progress;
      const answered = paper.questions.map((q) => q.id).filter((q) => papers.chosen(paper, q).length > 0);
      const { right, asked, points, range } = report(paper);
      const done = {
        at,
        by,
        chosen: Object.fromEntries(answered.map((q) => [q, papers.chosen(paper, q)])),
        flagged: paper.questions.map((q) => q.id).filter((q) => papers.flagged(paper, q)),
        right,
        asked,
        points,
        low: range.low,
        high: range.high,
      };
      const items = { ...progress.items };
      for (const q of answered) {
        const verdict = judge(q, papers.chosen(paper, q));
        if (verdict !== null) items[q] = quiz.join(Object.hasOwn(items, q) ? items[q] : {}, { tries: [tryOf(paper.answers[q], verdict)] });
      }
      return quiz.withPaper({ ...progress, items }, id, { ...paper, done });
    },
  });

  const tryOf = ({ at, zone, chosen }, right) => ({ at, ...(Number.isFinite(zone) ? { zone } : {}), right, chosen });
})(cribsheet.quiz);
