/*
 * What the reader has answered: {version, items: {id: {tries: [{at, right, chosen}]}}}. `at` is in milliseconds since 1970,
 * `chosen` are keys of options. Every try is kept: it is what a schedule can be computed from.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.PROGRESS_VERSION = 1;

  quiz.emptyProgress = () => ({ version: quiz.PROGRESS_VERSION, items: {} });

  /**
   * Reads what was stored. `trouble` is "" or says why some of the text could not be used: "unreadable", "newer" (a later
   * version wrote it) or "damaged" (what is sound was read). Whoever sees trouble keeps the text.
   */
  quiz.readProgress = (text) => {
    const failed = (trouble) => ({ progress: quiz.emptyProgress(), trouble });
    if (text === null || text === undefined) return failed("");
    let stored;
    try {
      stored = JSON.parse(text);
    } catch {
      return failed("unreadable");
    }
    const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isMap(stored) || !Number.isInteger(stored.version)) return failed("unreadable");
    if (stored.version > quiz.PROGRESS_VERSION) return failed("newer");
    if (!isMap(stored.items)) return failed("unreadable");
    return quiz.soundProgress(stored);
  };

  /** Keeps every entry that is as it should be, and says if one was not. */
  quiz.soundProgress = (stored) => {
    const isTry = (t) => typeof t === "object" && t !== null && Number.isFinite(t.at) && typeof t.right === "boolean";
    const tries = (item) => (item && Array.isArray(item.tries) ? item.tries : []);
    const entries = Object.entries(stored.items);
    const items = entries
      .map(([id, item]) => [id, { ...item, tries: tries(item).filter(isTry) }])
      .filter(([, item]) => item.tries.length > 0);
    const whole = entries.every(([, item]) => tries(item).length > 0 && tries(item).every(isTry));
    return { progress: { ...stored, items: Object.fromEntries(items) }, trouble: whole ? "" : "damaged" };
  };

  quiz.lastTry = (progress, id) => {
    const item = Object.hasOwn(progress.items, id) ? progress.items[id] : null;
    return item ? item.tries[item.tries.length - 1] : null;
  };

  /** "new", "right" or "wrong", by the last try. */
  quiz.standing = (progress, id) => {
    const last = quiz.lastTry(progress, id);
    return last ? (last.right ? "right" : "wrong") : "new";
  };

  /** The progress with one more try. */
  quiz.withTry = (progress, id, attempt) => {
    const before = Object.hasOwn(progress.items, id) ? progress.items[id] : { tries: [] };
    const item = { ...before, tries: [...before.tries, attempt] };
    return { ...progress, items: { ...progress.items, [id]: item } };
  };
})(cribsheet.quiz);
