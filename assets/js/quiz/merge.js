/* Progress of two places as one. The order in which places meet, and how often, makes no difference. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** All tries of both, each once, in the order of time. */
  quiz.mergeProgress = (one, other) => {
    const ids = [...new Set([...Object.keys(one.items), ...Object.keys(other.items)])].sort();
    const entry = (from, id) => (Object.hasOwn(from.items, id) ? from.items[id] : { tries: [] });
    return {
      version: quiz.PROGRESS_VERSION,
      items: Object.fromEntries(ids.map((id) => [id, mergeItem(entry(one, id), entry(other, id))])),
    };
  };

  function mergeItem(one, other) {
    const tries = new Map([...one.tries, ...other.tries].map((t) => [sameTry(t), t]));
    const inOrder = (a, b) => a[1].at - b[1].at || (a[0] < b[0] ? -1 : 1);
    return { tries: [...tries].sort(inOrder).map(([, attempt]) => attempt) };
  }

  /** Two tries are one if they say the same, whatever the order in which it was written. */
  function sameTry(attempt) {
    return JSON.stringify(Object.keys(attempt).sort().map((key) => [key, attempt[key]]));
  }

  /** What goes into the file that a reader keeps. */
  quiz.progressFile = (progress) => JSON.stringify({ kind: "cribsheet-progress", ...progress });
})(cribsheet.quiz);
