/*
 * What the reader has answered and read:
 *
 *   {version: 2,
 *    items: {id: {tries: [{at, zone, right, …}],      every answer to a question or card; what else an entry says, and what deeds
 *                 deeds: [{at, zone, deed, of}]}},    are, log.js tells; `chosen` are keys of options
 *    read: {"service#topic": {at, day, facts}},       what was read, on which day of the reader's, and the digests of its
 *                                                     facts then; {at, read: false} once that was taken back
 *    place: {at, service, topic},                     where the reader stopped
 *    plan: {at, exam, date, reviews, fresh},          for which exam, on which date ("" if none is set), how many cards a day
 *    papers: {id: {begun, exam, questions, …}},       mock exams: see mock/paper.js
 *    reset: {at}}                                     when the reader threw away all that was before
 *
 * `at` is in milliseconds since 1970. Every try is kept: it is what a schedule can be computed from. How two of these become
 * one, merge.js says; what it knows nothing of stays where it is.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.PROGRESS_VERSION = 2;

  /** What a saved file says it is. */
  quiz.PROGRESS_KIND = "cribsheet-progress";

  quiz.emptyProgress = () => ({ version: quiz.PROGRESS_VERSION, items: {}, read: {} });

  /** What makes of each older version the next one. */
  const MIGRATIONS = {
    1: (stored) => ({ ...stored, version: 2 }),
  };

  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /**
   * Reads what was stored or saved. `trouble` is "" or says why some of the text could not be used: "unreadable", "newer" (a
   * later version wrote it) or "damaged" (what is sound was read). Whoever sees trouble keeps the text.
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
    if (!isMap(stored) || !Number.isInteger(stored.version)) return failed("unreadable");
    if (stored.kind !== undefined && stored.kind !== quiz.PROGRESS_KIND) return failed("unreadable");
    if (stored.version > quiz.PROGRESS_VERSION) return failed("newer");
    while (Object.hasOwn(MIGRATIONS, stored.version)) stored = MIGRATIONS[stored.version](stored);
    if (stored.version !== quiz.PROGRESS_VERSION || !isMap(stored.items)) return failed("unreadable");
    return quiz.soundProgress(stored);
  };

  /** Keeps every entry that is as it should be, and says if one was not. */
  quiz.soundProgress = (stored) => {
    const { kind, place, plan, papers, reset, ...rest } = stored;
    const items = sound(stored.items, item);
    const read = sound(stored.read === undefined ? {} : stored.read, mark);
    const exams = sound(papers === undefined ? {} : papers, paper);
    const whole = [items.whole, read.whole, exams.whole, place === undefined || isPlace(place), plan === undefined || isPlan(plan), reset === undefined || isReset(reset)];
    return {
      progress: {
        ...rest,
        items: items.map,
        read: read.map,
        ...(isPlace(place) ? { place } : {}),
        ...(isPlan(plan) ? { plan } : {}),
        ...(isReset(reset) ? { reset } : {}),
        ...(Object.keys(exams.map).length > 0 ? { papers: exams.map } : {}),
      },
      trouble: whole.every(Boolean) ? "" : "damaged",
    };
  };

  /** `keep` gives an entry as it may stay, or undefined; it stays whole if that is the entry itself. */
  function sound(map, keep) {
    if (!isMap(map)) return { map: {}, whole: false };
    if (Object.keys(map).every((key) => keep(map[key]) === map[key])) return { map, whole: true };
    const kept = Object.entries(map).map(([key, value]) => [key, keep(value)]);
    return { map: Object.fromEntries(kept.filter(([, may]) => may !== undefined)), whole: false };
  }

  /** An item without any try is one of which a later version knows something else. */
  function item(value) {
    if (!isMap(value)) return undefined;
    if (value.tries === undefined) return Object.keys(value).length > 0 ? value : undefined;
    const all = Array.isArray(value.tries) ? value.tries : [];
    if (all.length > 0 && all.every(isTry)) return value;
    const tries = all.filter(isTry);
    return tries.length === 0 ? undefined : { ...value, tries };
  }

  const isTry = (value) => isMap(value) && Number.isFinite(value.at) && typeof value.right === "boolean";
  const isMark = (value) => isMap(value) && Number.isFinite(value.at) && (typeof value.facts === "string" || value.read === false);
  const isPlace = (value) => isMap(value) && Number.isFinite(value.at) && typeof value.service === "string";
  const isPlan = (value) => isMap(value) && Number.isFinite(value.at) && typeof value.exam === "string" && typeof value.date === "string";
  const isReset = (value) => isMap(value) && Number.isFinite(value.at);
  const isPaper = (value) =>
    isMap(value) && Number.isFinite(value.begun) && typeof value.exam === "string" && Array.isArray(value.questions) &&
    value.questions.every((q) => isMap(q) && typeof q.id === "string");
  const mark = (value) => (isMark(value) ? value : undefined);
  const paper = (value) => (isPaper(value) ? value : undefined);

  const triesOf = (progress, id, stamp) => (Object.hasOwn(progress.items, id) ? quiz.log.counted(progress.items[id], stamp) : []);

  /** The last answer to an item that was not taken back; null if there is none. */
  quiz.lastTry = (progress, id) => {
    const tries = triesOf(progress, id);
    return tries.length > 0 ? tries[tries.length - 1] : null;
  };

  /** Whether an item was answered as it stands now. */
  quiz.isAnswered = (progress, { id, stamp }) => triesOf(progress, id, stamp).length > 0;

  /** "new", "right" or "wrong", by the last try. */
  quiz.standing = (progress, id) => {
    const last = quiz.lastTry(progress, id);
    return last ? (last.right ? "right" : "wrong") : "new";
  };

  quiz.withPlan = (progress, plan) => ({ ...progress, plan });

  quiz.papersOf = (progress) => progress.papers || {};

  /** The progress with a mock exam as it stands now. */
  quiz.withPaper = (progress, id, paper) => ({ ...progress, papers: { ...progress.papers, [id]: paper } });

  /** The progress with one more deed on an item. */
  quiz.withDeed = (progress, id, deed) => {
    const before = Object.hasOwn(progress.items, id) ? progress.items[id] : undefined;
    return { ...progress, items: { ...progress.items, [id]: quiz.log.withDeed(before, deed) } };
  };

  /** The progress with one more try. */
  quiz.withTry = (progress, id, attempt) => {
    const before = Object.hasOwn(progress.items, id) ? progress.items[id] : {};
    const item = { ...before, tries: [...(before.tries || []), attempt] };
    return { ...progress, items: { ...progress.items, [id]: item } };
  };
})(cribsheet.quiz);
