/*
 * Progress of two places as one. The order in which places meet, and how often, makes no difference; what a later edition
 * has added is kept, though nobody here knows what it means. For that, one rule holds for all of it:
 *
 *   a map with `at` (milliseconds since 1970) is a statement made then: of two, the later holds, whole;
 *   a list of such statements is a log: each of them once, in the order of time;
 *   any other map holds what either holds, key by key;
 *   of any other two values, the greater holds.
 *
 * A reset {at} is a statement, too: whatever else was stated until then is gone, here and wherever this progress goes. So a file from
 * before a reset does not bring back what was thrown away, and what was answered elsewhere afterwards stays. It takes away only what is
 * known to have an instant; a mock exam has that of its beginning, which never changes, so it goes whole or not at all.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isStatement = (value) => isMap(value) && Object.hasOwn(value, "at") && Number.isFinite(value.at);
  const isLog = (value) => Array.isArray(value) && value.length > 0 && value.every(isStatement);

  /** The one form of a value: keys and logs in order, each entry of a log once. */
  function normal(value) {
    if (Array.isArray(value)) {
      const all = value.map(normal);
      return isLog(all) ? joinLogs(all, []) : all;
    }
    return isMap(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, normal(value[key])])) : value;
  }

  const [NUMBER, LIST, MAP, LOG, STATEMENT] = [3, 5, 6, 7, 8];

  /** Where kinds disagree, the one further up holds. */
  function kind(value) {
    if (Array.isArray(value)) return isLog(value) ? LOG : LIST;
    if (isMap(value)) return isStatement(value) ? STATEMENT : MAP;
    if (value === undefined || value === null) return value === null ? 1 : 0;
    return { boolean: 2, number: NUMBER, string: 4 }[typeof value];
  }

  const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** What holds where two places say something about the same. */
  quiz.join = (one, other) => join(normal(one), normal(other));

  function join(one, other) {
    const [is, otherIs] = [kind(one), kind(other)];
    if (is !== otherIs) return is > otherIs ? one : other;
    if (is === MAP) return joinMaps(one, other);
    if (is === LOG) return joinLogs(one, other);
    const order = is === STATEMENT ? one.at - other.at : is === NUMBER ? one - other : 0;
    return (order || before(JSON.stringify(one), JSON.stringify(other))) < 0 ? other : one;
  }

  function joinMaps(one, other) {
    const own = (map, key) => (Object.hasOwn(map, key) ? map[key] : undefined);
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    return Object.fromEntries(keys.map((key) => [key, join(own(one, key), own(other, key))]));
  }

  /** Two entries are one if they say the same. */
  function joinLogs(one, other) {
    const entries = new Map([...one, ...other].map((entry) => [JSON.stringify(entry), entry]));
    const inOrder = (a, b) => a[1].at - b[1].at || before(a[0], b[0]);
    return [...entries].sort(inOrder).map(([, entry]) => entry);
  }

  quiz.mergeProgress = (one, other) => afterReset(quiz.join(one, other));

  /** The instant of the last reset. */
  quiz.resetAt = (progress) => (isStatement(progress.reset) ? progress.reset.at : -Infinity);

  /** What is left of progress by its last reset. */
  function afterReset(progress) {
    const from = quiz.resetAt(progress);
    if (from === -Infinity) return progress;
    const later = (value) => (isStatement(value) && value.at > from ? value : undefined);
    const left = { ...progress };
    for (const name of ["place", "plan"]) {
      if (!later(left[name])) delete left[name];
    }
    left.items = entries(progress.items, (item) => itemAfter(item, later));
    left.read = entries(progress.read, later);
    left.papers = entries(progress.papers, (paper) => (isMap(paper) && paper.begun > from ? paper : undefined));
    if (Object.keys(left.papers).length === 0) delete left.papers;
    return left;
  }

  function itemAfter(item, later) {
    if (!isMap(item)) return undefined;
    const left = { ...item };
    for (const name of ["tries", "deeds"]) {
      const log = isLog(item[name]) ? item[name].filter(later) : [];
      if (log.length > 0) left[name] = log;
      else delete left[name];
    }
    return Object.keys(left).length > 0 ? left : undefined;
  }

  /** A map's entries as they stay; where that is undefined, they go. */
  function entries(map, stay) {
    const kept = Object.entries(isMap(map) ? map : {}).map(([key, value]) => [key, stay(value)]);
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
  }

  /** What goes into the file that a reader keeps. */
  quiz.progressFile = (progress) => JSON.stringify({ kind: quiz.PROGRESS_KIND, ...progress });
})(cribsheet.quiz);
