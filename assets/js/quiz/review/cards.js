/*
 * What can be reviewed. A card is {id, kind, of: the item or place it was made from, …} with kinds "question", "recall", "cue"
 * (situation to answer), "cue-back" (answer to situation), "limit" (a number to type) and "cloze" (an identifier to type). Ids
 * are made from stable ids only; `stamp`, where there is one, changes with the fact, so that a changed fact starts anew and no
 * other card does.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const BLANK = "[…]";

  /** Two sides of one thing are asked on different days; `of` tells that they are one. */
  const BACK = "~back";

  /** Longer ones are examples, shorter ones guesses. */
  const [SHORTEST, LONGEST] = [3, 48];

  /** What must be left around a blank for it to be a question. */
  const WORDS_LEFT = 3;

  const textOf = (node) => {
    if (typeof node === "string") return node;
    if (node[0] === "br") return " ";
    return node[0] === "code" ? node[1] : wordsOf(node[node.length - 1]);
  };

  const wordsOf = (inlines) => inlines.map(textOf).join("");

  /** The same running text with another text in place of each that `change` knows: strings and code are asked. */
  const changed = (inlines, change) =>
    inlines.map((node) => {
      if (typeof node === "string") return change(node, false);
      if (node[0] === "code") return change(node[1], true) === node[1] ? node : BLANK;
      return Array.isArray(node[node.length - 1]) ? [...node.slice(0, -1), changed(node[node.length - 1], change)] : node;
    });

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /** A word of its own, not the middle of another. */
  const whole = (text) => new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(text)}(?![\\p{L}\\p{N}_])`, "gu");

  const isIdentifier = (code) =>
    code.length >= SHORTEST && code.length <= LONGEST && !/\s/.test(code) && /\p{L}{2}/u.test(code);

  const wordsLeft = (inlines) => wordsOf(inlines).replaceAll(BLANK, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean).length;

  quiz.cards = {
    BLANK,
    wordsOf,

    /** The cards of an item of the book. */
    of: (item) => {
      const card = { id: item.id, kind: item.kind, of: item.id, service: item.service, tasks: item.tasks };
      return item.kind === "cue" ? [card, { ...card, id: item.id + BACK, kind: "cue-back" }] : [card];
    },

    /**
     * Cards for limits: rows are {service, anchor, quantity: as it stands in the text, text: inlines}, in reading order. One
     * whose quantity cannot be hidden, or not be read, makes no card.
     */
    limits: (rows) => {
      const many = new Map();
      return rows.flatMap(({ service, anchor, quantity, text }) => {
        const place = `${service}#${anchor}`;
        const number = (many.get(place) || 0) + 1;
        many.set(place, number);
        const front = changed(text, (words, code) => (code ? words : words.replace(whole(quantity), BLANK)));
        if (!wordsOf(front).includes(BLANK) || !quiz.readAmount(quantity)) return [];
        return [{ id: `${place}~limit${number}`, kind: "limit", of: place, service, front, answer: quantity, stamp: quantity }];
      });
    },

    /** Cards for a bullet's identifiers, one each: {service, anchor, text: inlines}. Every occurrence is hidden. */
    clozes: ({ service, anchor, text }) => {
      const codes = [];
      changed(text, (words, code) => {
        if (code && isIdentifier(words) && !codes.includes(words)) codes.push(words);
        return words;
      });
      return codes.flatMap((answer) => {
        const front = changed(text, (words, code) => (code && words === answer ? BLANK : words.replace(whole(answer), BLANK)));
        if (wordsLeft(front) < WORDS_LEFT) return [];
        return [{ id: `${service}#${anchor}~${answer}`, kind: "cloze", of: `${service}#${anchor}`, service, front, answer }];
      });
    },
  };
})(cribsheet.quiz);
