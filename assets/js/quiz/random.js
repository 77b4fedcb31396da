/* Chance that can be repeated: the same seed gives the same order, in every browser. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** A whole number from a text (FNV-1a, 32 bits). */
  quiz.hash = (text) => {
    const letters = String(text);
    let hash = 0x811c9dc5;
    for (let i = 0; i < letters.length; i++) {
      const point = letters.codePointAt(i);
      if (point > 0xffff) i++;
      hash = Math.imul(hash ^ point, 0x01000193);
    }
    return hash >>> 0;
  };

  /** A function that gives numbers from 0 to below 1, always the same ones for a seed (mulberry32). */
  quiz.random = (seed) => {
    let state = quiz.hash(seed);
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  };

  /** The same things in another order; every order is equally likely over all seeds (Fisher and Yates). */
  quiz.shuffled = (list, seed) => {
    const next = quiz.random(seed);
    const out = list.slice();
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
})(cribsheet.quiz);
