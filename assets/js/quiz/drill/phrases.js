/*
 * Phrases: from the words of a question to what answers them, and back. They are made of cues whose answer is a short name; the
 * answers of other cues stand beside it, from the same service, else from one that it is compared with or the same area. Any other cue is
 * recalled as it is.
 *
 * No two options may be right. So an answer is no neighbour if it shares a word with the right one, if the situation has a word of it,
 * if it is the name of the very service that the cue is about, or if its own situation shares two words with this one.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Choosing is easier than recalling: it is kept apart from the card's own log. */
  const [PICK, PICK_BACK] = ["~pick", "~pick-back"];

  const NEIGHBORS = 3;

  /** A longer answer explains. */
  const [MOST_LETTERS, MOST_WORDS] = [48, 6];

  /** So does one that goes on like this. */
  const EXPLAINS = /[,;:] (?:so|since|because|not|no|then|which|as|for|if)\b|\b(?:is|are|was|were|does|cannot)\b|^(?:as|by|in|it|no|none|not|yes|denied|allowed|possible)\b/i;

  const [SAME, BESIDE, NEAR, FAR] = [0, 1, 2, 3];

  /** Of a whole cue what is needed to compare it; null if its answer is no short name or is given away. */
  function short(cue, names) {
    const [first, ...rest] = cue.back;
    if (rest.length > 0 || first[0] !== "p") return null;
    const answer = quiz.plain(first[1]).trim();
    const [says, asks] = [quiz.content(answer), quiz.content(quiz.plain(cue.front))];
    const isName = /[\p{Lu}\d_/-]/u.test(answer) || first[1].some((node) => node[0] === "code") || says.size > 1;
    if (!isName || answer.length > MOST_LETTERS || answer.split(/\s+/).length > MOST_WORDS || EXPLAINS.test(answer)) return null;
    if (quiz.shared(says, asks) > 0) return null;
    return { cue, text: first[1], says, asks, isService: names.has(answer.toLowerCase()), shape: shape(answer, first[1], names) };
  }

  function shape(answer, text, names) {
    if (names.has(answer.toLowerCase())) return "service";
    return text.length === 1 && text[0][0] === "code" ? "code" : "words";
  }

  /** Names of all services, in small letters. */
  const namesOf = (book) => new Set([...book.services.values()].flatMap((s) => [s.name, s.short].map((n) => n.toLowerCase())));

  /**
   * What can be chosen: {picks: Map of cue id → what `short` gives, with near: its neighbours, nearest first}, {recalls: cues}.
   * `cues` are whole; `beside(service)` gives the services that it is compared with.
   */
  quiz.phrases = (book, cues, beside) => {
    const names = namesOf(book);
    const all = cues.map((cue) => short(cue, names)).filter(Boolean);
    const picks = new Map();
    for (const phrase of all) {
      const near = neighbors(phrase, all, book, beside(phrase.cue.service));
      if (near.length >= NEIGHBORS) picks.set(phrase.cue.id, { ...phrase, near });
    }
    return { picks, recalls: cues.filter((cue) => !picks.has(cue.id)) };
  };

  function neighbors(phrase, all, book, beside) {
    const rows = [];
    for (const other of all) {
      const distance = far(phrase, other, book, beside);
      if (distance <= NEAR && !mayBeRightToo(phrase, other)) {
        rows.push({ other, rank: (phrase.shape === other.shape ? 0 : FAR) + distance });
      }
    }
    return rows.sort((a, b) => a.rank - b.rank);
  }

  function far(phrase, other, book, beside) {
    const [own, its] = [phrase.cue.service, other.cue.service];
    if (own === its) return SAME;
    if (beside.has(its)) return BESIDE;
    return book.area(phrase.cue) === book.area(other.cue) ? NEAR : FAR;
  }

  function mayBeRightToo(phrase, other) {
    return (
      other === phrase ||
      quiz.shared(phrase.says, other.says) > 0 ||
      quiz.shared(phrase.asks, other.says) > 0 ||
      quiz.shared(phrase.says, other.asks) > 0 ||
      quiz.shared(phrase.asks, other.asks) > 1 ||
      ((phrase.isService || other.isService) && phrase.cue.service === other.cue.service));
  }

  /** The items of phrases, both ways: {id, phrase, back, service, group, pair}; and recalls: {id, cue, service, group, pair}. */
  quiz.phraseItems = ({ picks, recalls }) => {
    const item = (cue, id, more) => ({ id, service: cue.service, group: cue.service, pair: cue.id, ...more });
    return [
      ...[...picks.values()].flatMap((phrase) => [
        item(phrase.cue, phrase.cue.id + PICK, { phrase, back: false }),
        item(phrase.cue, phrase.cue.id + PICK_BACK, { phrase, back: true }),
      ]),
      ...recalls.map((cue) => item(cue, cue.id, { cue })),
    ];
  };

  /** Three neighbours, the nearest by lot, no two that say the same. */
  function chosen({ near }, seed) {
    const mixed = quiz.shuffled(near, seed).sort((a, b) => a.rank - b.rank);
    const out = [];
    for (const { other } of mixed) {
      if (out.length < NEIGHBORS && out.every((o) => quiz.shared(o.says, other.says) === 0)) out.push(other);
    }
    return out;
  }

  /**
   * An item as something to choose from: {id, service, ask, stem, options: [{key, right, text, reason}], page}. Every wrong option tells
   * what it answers, or what answers it. With too few neighbours that differ there are fewer options.
   */
  quiz.phraseQuestion = ({ id, phrase, back, service }, book, seed) => {
    const option = (one) => ({
      key: one.cue.id,
      right: one === phrase,
      text: quiz.unlinked(back ? one.cue.front : one.text),
      reason: one === phrase ? [] : [["p", back ? ["→ ", ...one.text] : one.cue.front]],
    });
    const options = [phrase, ...chosen(phrase, `${seed} ${id}`)];
    // Where wrong ones are another service's, the name would rule them out.
    const isNamed = !phrase.isService && options.every((o) => o.cue.service === service);
    const ask = back ? "which words point to it?" : "what do these words point to?";
    return {
      id,
      service,
      ask: isNamed ? `${book.name(service)}: ${ask}` : ask[0].toUpperCase() + ask.slice(1),
      stem: quiz.unlinked(back ? phrase.text : phrase.cue.front),
      options: quiz.shuffled(options, `${seed} ${id} order`).map(option),
      page: phrase.cue.page,
    };
  };
})(cribsheet.quiz);
