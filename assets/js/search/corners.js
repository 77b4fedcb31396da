/**
 * The words and names of a search that comes in parts (split.js): each part has what is looked up under keys from one corner of the alphabet. Whatever is asked
 * of them says which part it lacks.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  // Of the parts in which words begin alike, so many are looked through for slips and names.
  const MOST_PARTS = 8;
  // So many terms with one beginning are expected in a part when nothing is known of any.
  const EXPECTED = 20;
  // Begins a word that is part of others: Postings.java writes it so.
  const PART = "~";

  /** Which part has what is looked up under a key: the last that does not begin behind it. */
  const partOf = (starts, key) => search.firstOf(starts, (start) => start > key) - 1;

  /** The first and the last part with keys that begin so. */
  const rangeOf = (starts, prefix) => [partOf(starts, prefix), partOf(starts, prefix + "\uffff")];

  /** Beginnings of what a mistyped word may be, if the slip is in its first letters. */
  function beginnings([a, b, c = "", d = ""]) {
    return [...new Set([a + b + c, a + c + b, b + a + c, a + b + d, a + c + d, b + c + d])];
  }

  /** The lexicon, which says what it lacks whenever it is asked. */
  search.splitLexicon = function (engine, starts) {
    const { LOOKED_UP, GUESSED } = search.stages;
    const words = search.lexicon([]);
    const { terms, add } = words;
    const made = { stems: new Map(), roots: new Map() };
    const settled = new Set();
    let sorted;
    words.spellings = [];
    words.add = function (spelling) {
      const before = words.wholes.length;
      const number = add(spelling);
      if (words.wholes.length > before) {
        sorted = undefined;
        words.spellings.push(spelling);
      }
      return number;
    };
    /** A term that is part of words which have not been loaded themselves. */
    words.addPart = function (term) {
      const spelling = PART + term;
      if (words.known.has(spelling)) return words.known.get(spelling);
      const number = words.wholes.length;
      words.known.set(spelling, number);
      words.wholes.push(spelling);
      words.spellings.push(spelling);
      search.listed(terms, term, ~number);
      sorted = undefined;
      return number;
    };
    Object.defineProperty(words, "sorted", { get: () => (sorted = sorted || [...terms.keys()].sort()) });
    words.want = (key) => engine.want("words/" + partOf(starts, key), LOOKED_UP);
    words.terms = {
      get: (term) => (words.want(term), terms.get(term)),
      has: (term) => (words.want(term), terms.has(term)),
    };
    const isHere = (term) => engine.loaded.has("words/" + partOf(starts, term));
    /** The first terms that begin so. A part that is not there yet is expected to have as many as the others. */
    words.begun = function (prefix, most) {
      const [from, to] = rangeOf(starts, prefix);
      const found = [];
      for (let i = search.firstOf(words.sorted, (term) => term >= prefix); i < words.sorted.length && words.sorted[i].startsWith(prefix); i++) if (isHere(words.sorted[i])) found.push(words.sorted[i]);
      const counts = new Map();
      for (const term of found) counts.set(partOf(starts, term), (counts.get(partOf(starts, term)) || 0) + 1);
      const expected = counts.size === 0 ? EXPECTED : found.length / counts.size;
      for (let part = from, left = most; part <= to && left > 0; part++) left -= engine.want("words/" + part, GUESSED) ? counts.get(part) || 0 : expected;
      return found.slice(0, most);
    };
    /** All terms that are there, and the parts in which a mistyped word may be. */
    words.around = function (wanted) {
      const [from, to] = rangeOf(starts, wanted.slice(0, 2));
      const ranges = to - from < MOST_PARTS ? [[from, to]] : beginnings(wanted).map((begun) => rangeOf(starts, begun));
      for (const [first, last] of ranges) for (let part = first; part <= last && part < first + MOST_PARTS; part++) engine.want("words/" + part, GUESSED);
      return words.sorted;
    };
    /** Notes of new terms what they are made of. */
    function settle() {
      if (terms.size === settled.size) return;
      for (const term of terms.keys()) {
        if (settled.has(term)) continue;
        settled.add(term);
        search.listed(made.stems, search.stem(term), term);
        search.listed(made.roots, search.root(term), term);
      }
    }
    words.sharing = function (by, wanted) {
      words.want(wanted);
      settle();
      return [...((by === search.stem ? made.stems : made.roots).get(wanted) || [])].sort();
    };
    return words;
  };

  /** Takes the words of one corner of the alphabet. */
  search.takeWords = function (engine, data) {
    const { words, lists } = engine;
    const documents = data.documents.split(" ");
    const headed = data.headed.split(" ");
    const named = data.named.split(" ");
    const before = data.before.split(" ");
    const [times] = search.rowsOfNumbers(data.times);
    (data.words === "" ? [] : data.words.split(" ")).forEach((spelling, i) => {
      const word = spelling[0] === PART ? words.addPart(spelling.slice(1)) : words.add(spelling);
      if (lists.has(word)) return;
      lists.set(word, { documents: documents[i], before: before[i], heavy: data.heavy[i], times: times[i], found: undefined });
      if (headed[i] !== "") engine.headed.lists.set(word, search.steps(headed[i]));
      if (named[i] !== "") engine.pagesNamed.set(word, [...search.steps(named[i])].map((number) => engine.pages[number]));
    });
  };

  /** Pages by what they are called. */
  search.splitNames = function (engine, starts, others) {
    const always = new Map(others.map((name) => [search.joined(name), null]));
    const alone = new Map();
    const want = (key) => engine.want("names/" + partOf(starts, key), search.stages.LOOKED_UP);
    const by = (names) => ({
      get: (key) => (want(key), names.get(key)),
      has: (key) => (want(key), names.has(key)),
      forEach: (take) => names.forEach(take),
      /** Asks for all names that begin so. */
      reach: function (prefix) {
        const [from, to] = rangeOf(starts, prefix);
        for (let part = from; part <= to && part < from + MOST_PARTS; part++) engine.want("names/" + part, search.stages.LOOKED_UP);
      },
    });
    function take(data) {
      for (const [name, number, isAlone] of data) {
        const key = name.replace(/[\s\-_/.]+/g, "");
        const known = isAlone ? alone : always;
        if (!known.has(key)) known.set(key, engine.pages[number]);
        const apart = name.split(" ");
        if (apart.length > 1) search.listed(engine.longNames, apart.length, [apart, engine.pages[number]]);
      }
    }
    return { names: by(always), namesAlone: by(alone), takeNames: take };
  };
})(cribsheet.search);
