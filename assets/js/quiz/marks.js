/*
 * What was read, and what has changed since. A topic's facts are the digests of all that has an address on its page, each
 * WIDTH letters long, in the order of the page (Facts.java makes them).
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const WIDTH = 5;

  quiz.topicKey = (service, topic) => `${service}#${topic}`;

  quiz.digests = (facts) => facts.match(new RegExp(`.{${WIDTH}}`, "g")) || [];

  /** What the reader has said of a topic: {at, day, facts}, or null where it is not read or not any more. */
  quiz.markOf = (progress, topic) => {
    const mark = Object.hasOwn(progress.read, topic) ? progress.read[topic] : null;
    return mark && typeof mark.facts === "string" ? mark : null;
  };

  /**
   * How a topic stands whose facts are these now: {state: "unread" | "read" | "changed", day, changed, added, gone, fresh}.
   * Of `changed` facts there was one before; `fresh` are the places, in the order of the page, of facts that were not there.
   */
  quiz.reading = (progress, topic, facts) => {
    const mark = quiz.markOf(progress, topic);
    const none = { changed: 0, added: 0, gone: 0, fresh: [] };
    if (!mark) return { state: "unread", day: "", ...none };
    if (mark.facts === facts) return { state: "read", day: mark.day, ...none };
    const [then, now] = [quiz.digests(mark.facts), quiz.digests(facts)];
    const left = count(then);
    const surplus = now.filter((digest) => !take(left, digest));
    const gone = then.length - (now.length - surplus.length);
    const changed = Math.min(surplus.length, gone);
    const known = new Set(then);
    return {
      state: surplus.length + gone > 0 ? "changed" : "read",
      day: mark.day,
      changed,
      added: surplus.length - changed,
      gone: gone - changed,
      fresh: now.flatMap((digest, place) => (known.has(digest) ? [] : [place])),
    };
  };

  function count(digests) {
    const many = new Map();
    digests.forEach((digest) => many.set(digest, (many.get(digest) || 0) + 1));
    return many;
  }

  function take(left, digest) {
    const many = left.get(digest) || 0;
    left.set(digest, many - 1);
    return many > 0;
  }

  /** "2 facts changed, 1 new, 1 gone". */
  quiz.changeWords = ({ changed, added, gone }) =>
    [
      changed > 0 && `${changed} ${changed === 1 ? "fact" : "facts"} changed`,
      added > 0 && `${added} new`,
      gone > 0 && `${gone} gone`,
    ]
      .filter(Boolean)
      .join(", ");

  /** How many topics of these there are, how many are read, and how many of those have changed. Topics are [id, title, facts]. */
  quiz.readingOf = (progress, service, topics) => {
    const states = topics.map(([id, , facts]) => quiz.reading(progress, quiz.topicKey(service, id), facts).state);
    const read = states.filter((state) => state !== "unread").length;
    const changed = states.filter((state) => state === "changed").length;
    return { of: topics.length, read, changed, whole: read === topics.length && read > 0 && changed === 0 };
  };

  /** A statement on a topic. It is the reader's last word, even where an earlier one bears a later time. */
  quiz.withMark = (progress, topic, mark) => {
    const before = Object.hasOwn(progress.read, topic) ? progress.read[topic] : null;
    return { ...progress, read: { ...progress.read, [topic]: later(before, mark) } };
  };

  quiz.withPlace = (progress, place) => ({ ...progress, place: later(progress.place, place) });

  function later(before, statement) {
    return before && before.at >= statement.at ? { ...statement, at: before.at + 1 } : statement;
  }
})(cribsheet.quiz);
