/** Finds the words of the notes that a typed word may mean: itself, its other forms, what begins so, what is spelled nearly so. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  // How good it is to find a word in such a form.
  const EXACT = 1;
  const PART = 0.94;
  const STEMMED = 0.9;
  const AKIN = 0.8;
  const BEGUN = 0.8;
  const ONE_SLIP = 0.95;
  const TWO_SLIPS = 0.88;

  const SHORTEST = 3;
  const SHORTEST_SLIP = 4;
  const SHORTEST_TWO = 7;
  const SHORTEST_PREFIX = 4;
  const MOST_BEGUN = 400;
  const MOST_REMEMBERED = 3000;

  /** The first place in a sorted list of which something is true that is true of all behind it. */
  search.firstOf = function (sorted, isTrue) {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isTrue(sorted[middle])) to = middle;
      else from = middle + 1;
    }
    return from;
  };

  function termsBegun(words, prefix, most) {
    if (words.begun !== undefined) return words.begun(prefix, most);
    const found = [];
    for (let i = search.firstOf(words.sorted, (term) => term >= prefix); i < words.sorted.length && found.length < most && words.sorted[i].startsWith(prefix); i++) {
      found.push(words.sorted[i]);
    }
    return found;
  }

  /** The terms of which a stem or a root is made. It differs from their beginning in two letters at most, so few have to be looked at. */
  search.sharing = (words, made, wanted) => words.sharing !== undefined ? words.sharing(made, wanted) : termsBegun(words, wanted.slice(0, Math.max(1, wanted.length - 2)), Infinity)
    .filter((term) => made(term) === wanted);

  const akin = (words, term, made) => search.sharing(words, made, made(term));

  /** How many slips (a letter too many, missing, wrong, or two in the wrong order) lead from one word to another; at most `most` + 1. */
  search.slips = function (a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [];
    let last = [];
    for (let j = 0; j <= b.length; j++) last.push(j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };

  /** The nearest terms to one that is in no text, with the number of slips. */
  search.nearest = ({ words, slips }, wanted) => remembered(slips, wanted, () => nearest(words, wanted));

  const marks = (term) => term.replace(/\p{L}+/gu, " ");

  /** Which of some terms are nearest. Numbers and marks are never mistyped, and of a short word a letter is rather missing. */
  search.nearestOf = function (terms, wanted) {
    const others = marks(wanted);
    const letters = wanted.replace(/\P{L}+/gu, "").length;
    if (letters < (letters < wanted.length ? SHORTEST_SLIP : SHORTEST)) return { terms: [], slips: 0 };
    let most = letters >= SHORTEST_TWO ? 2 : 1;
    let found = [];
    for (const term of terms) {
      if (term.length < (letters < SHORTEST_SLIP ? SHORTEST_SLIP : SHORTEST_SLIP - 1) || Math.abs(term.length - wanted.length) > most) continue;
      if (term[0] !== wanted[0] && term[1] !== wanted[1] && term[0] !== wanted[1] && term[1] !== wanted[0]) continue;
      const slips = search.slips(wanted, term, most);
      if (slips > most || marks(term) !== others) continue;
      if (slips < most) found = [];
      most = slips;
      found.push(term);
    }
    return { terms: found, slips: most };
  };

  /** Some terms, each that is nowhere in the place of the nearest that is. */
  search.spelledRight = (engine, terms) => terms.map((term) => (engine.words.terms.has(term) ? term : search.nearest(engine, term).terms[0] || term));

  /** Whether any term begins so. */
  search.isBegun = ({ words }, prefix) => termsBegun(words, prefix, 1).length > 0;

  const nearest = (words, wanted) => search.nearestOf(words.around === undefined ? words.sorted : words.around(wanted), wanted);

  /** Notes, for a term, each word that has it, as a whole or as a part. */
  function take(words, term, quality, found, form) {
    // A compound such as an address is no less itself inside a longer one.
    const part = /[^\p{L}]/u.test(term) ? 1 : PART;
    for (const entry of words.terms.get(term) || []) {
      const word = entry < 0 ? ~entry : entry;
      const worth = entry < 0 ? quality * part : quality;
      const known = found.get(word);
      if (known === undefined || known.quality < worth) found.set(word, { quality: worth, form, term, isPart: entry < 0 });
    }
  }

  /** Remembers what was worked out for a term; whoever types asks much the same at every letter. */
  function remembered(memory, term, work) {
    let found = memory.get(term);
    if (found === undefined) {
      if (memory.size > MOST_REMEMBERED) memory.clear();
      found = work();
      memory.set(term, found);
    }
    return found;
  }

  /** The words that one term, with its other forms, stands for: word → {quality, form, term, isPart}. */
  search.formsOf = ({ words, forms }, term) => remembered(forms, term, () => {
    const found = new Map();
    take(words, term, EXACT, found, "exact");
    for (const other of akin(words, term, search.stem)) if (other !== term) take(words, other, STEMMED, found, "stem");
    for (const other of akin(words, term, search.root)) take(words, other, AKIN, found, "stem");
    for (const other of search.inflected(term)) take(words, other, AKIN, found, "stem");
    return found;
  });

  /** The same, with words that begin so and, where nothing else fits, words that are spelled nearly so. */
  search.matchesOf = function (engine, term, isLast) {
    const { words } = engine;
    const found = new Map(search.formsOf(engine, term));
    const isThere = found.size > 0;
    if (isLast || (!isThere && term.length >= SHORTEST_PREFIX)) {
      for (const begun of termsBegun(words, term, MOST_BEGUN)) {
        if (begun !== term) take(words, begun, (isThere ? 0.6 : 1) * BEGUN * (0.7 + 0.3 * (term.length / begun.length)), found, "prefix");
      }
    }
    let guessed = false;
    if (found.size === 0) {
      const { terms, slips } = search.nearest(engine, term);
      for (const near of terms) {
        const worth = slips === 1 ? ONE_SLIP : TWO_SLIPS;
        take(words, near, worth, found, "slip");
        for (const other of akin(words, near, search.stem)) take(words, other, worth * STEMMED, found, "slip");
      }
      guessed = terms.length > 0;
    }
    return { found, guessed };
  };
})(cribsheet.search);
