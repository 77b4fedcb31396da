/* The little by which progress has changed, as progress of its own: it is written at once where all of it would take long. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** Whether merging goes into it key by key: see merge.js. */
  const isJoined = (value) => isMap(value) && !Number.isFinite(value.at);

  const pick = (map, keys) => Object.fromEntries(keys.map((key) => [key, map[key]]));

  const differing = (before, after) => Object.keys(after).filter((key) => !Object.hasOwn(before, key) || after[key] !== before[key]);

  /** Progress with nothing but what is not the same object as before; merged with what was before, it gives what is after. */
  quiz.news = (before, after) => {
    const news = pick(after, differing(before, after));
    for (const [name, value] of Object.entries(news)) {
      if (isJoined(value) && isJoined(before[name])) news[name] = pick(value, differing(before[name], value));
    }
    return { ...quiz.emptyProgress(), ...news };
  };

  /** What merging the two gives, without going through all of the first. */
  quiz.withNews = (progress, news) => {
    if (quiz.resetAt(news) > quiz.resetAt(progress)) return quiz.mergeProgress(progress, news);
    const { reset } = progress;
    const left = quiz.mergeProgress({ ...quiz.emptyProgress(), ...(reset ? { reset } : {}) }, news);
    return joined(progress, left, (one, other) => (isJoined(one) && isJoined(other) ? joined(one, other, quiz.join) : quiz.join(one, other)));
  };

  const joined = (map, other, join) =>
    ({ ...map, ...Object.fromEntries(Object.keys(other).map((key) => [key, Object.hasOwn(map, key) ? join(map[key], other[key]) : other[key]])) });
})(cribsheet.quiz);
