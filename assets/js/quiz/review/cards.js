/*
 * What can be reviewed. A card is {id, kind, of: the item or place it was made from, service, tasks, kin, stamp} with kinds "question",
 * "recall", "cue" (situation to answer), "cue-back" (answer to situation), "limit" (a number to type) and "cloze" (a name to type).
 * Ids are made from stable ids only. `stamp` changes with the fact, so that a changed fact starts anew and no other card does.
 * `kin` are places of the notes: cards with one in common tell of each other, and are asked on different days.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Two sides of one thing. */
  const BACK = "~back";

  /** After which share of a service's cards each kind begins: the easy ones first, the typed ones when one has read a little. */
  const BEGINS = { cue: 0, question: 0, recall: 0.1, "cue-back": 0.25, limit: 0.3, cloze: 0.4 };

  /** What the reader switches on and off: [name, words, kinds]. */
  const KINDS = [
    ["questions", "Questions", ["question", "recall"]],
    ["cues", "Cues, both ways", ["cue", "cue-back"]],
    ["limits", "Limits", ["limit"]],
    ["names", "Names", ["cloze"]],
  ];

  /** `kettle/cold-tea` stands at `kettle#cold-tea`. */
  const placeOf = (id) => id.replace("/", "#");

  function typed(group, kind, entry) {
    const cut = entry.lastIndexOf(" ");
    const place = `${group.service}#${entry.slice(0, cut)}`;
    // The number of a limit and the name of a cloze stand behind the place; a table's card has its row and column between.
    const kin = kind === "limit" ? place.slice(0, place.lastIndexOf("~")) : place.split("~")[0];
    return {
      id: place,
      kind,
      of: kin,
      service: group.service,
      tasks: group.tasks || [],
      kin: [kin],
      stamp: entry.slice(cut + 1),
    };
  }

  quiz.cards = {
    KINDS,

    /** The cards of an item of the book; `kin` tells on which places questions rest. */
    of: (item, kin = {}) => {
      const near = item.kind === "question" ? kin[item.id] || [] : [placeOf(item.id)];
      const card = { id: item.id, kind: item.kind, of: item.id, service: item.service, tasks: item.tasks, kin: near, stamp: item.stamp };
      return item.kind === "cue" ? [card, { ...card, id: item.id + BACK, kind: "cue-back" }] : [card];
    },

    /** All cards: those of items, and those of the index that comes with the review (see ReviewScript.java). */
    all: (items, index) => [
      ...items.flatMap((item) => quiz.cards.of(item, index.kin)),
      ...index.groups.flatMap((group) => [
        ...(group.limits || []).map((entry) => typed(group, "limit", entry)),
        ...(group.clozes || []).map((entry) => typed(group, "cloze", entry)),
      ]),
    ],

    /** Those that meet the reader's choice: {exam (of the book), off: [names of kinds], area, service}. */
    chosen: (cards, choice, areaOf) => {
      const off = new Set(KINDS.filter(([name]) => (choice.off || []).includes(name)).flatMap(([, , kinds]) => kinds));
      return cards.filter(
        (card) =>
          !off.has(card.kind) &&
          (!choice.exam || quiz.isForExam(card, choice.exam)) &&
          (!choice.service || card.service === choice.service) &&
          (!choice.area || areaOf(card) === choice.area));
    },

    /**
     * The order in which new ones should come: services take turns, each as often as it has cards, and easy kinds begin. Within a
     * service and kind the lot decides, always in the same way.
     */
    inOrder: (cards) => {
      const rows = cards.map((card) => ({ card, id: card.id, lot: quiz.hash(card.id), place: 0 }));
      const groups = new Map();
      for (const row of rows) {
        const name = `${row.card.service} ${row.card.kind}`;
        const there = groups.get(name);
        if (there) there.push(row);
        else groups.set(name, [row]);
      }
      for (const [name, its] of groups) {
        its.sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1));
        const begins = BEGINS[its[0].card.kind];
        const shift = quiz.hash(name) / 4294967296;
        its.forEach((row, i) => (row.place = begins + ((1 - begins) * (i + shift)) / its.length));
      }
      return rows.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)).map(({ card }) => card);
    },
  };
})(cribsheet.quiz);
