/** What a search needs, made once from the core of the data: every word with the places where it stands, the names of pages. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const PLAIN = /^[a-z]+$/;

  const stems = new Map();

  /** Stems only words, as the build does. */
  search.stem = function (term) {
    let stem = stems.get(term);
    if (stem === undefined) {
      stem = /^[a-z]{3,}$/.test(term) ? lunr.stemmer(new lunr.Token(term, {})).toString() : term;
      stems.set(term, stem);
    }
    return stem;
  };

  /** What stems of one word still have in common: notify and notification, expiry and expire, failure and fail. */
  search.root = function (term) {
    const stem = search.stem(term);
    if (/[^aeiou]i$/.test(stem) && stem.length > 5) return search.stem(stem.slice(0, -1));
    return stem.length > 5 && stem.endsWith("ur") ? stem.slice(0, -2) : stem;
  };

  search.listed = (map, key, value) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };

  /** A term without the marks inside it; nearly all are ASCII, for which that is many times faster. */
  const unmarked = (term) => (/^[\0-\x7f]*$/.test(term) ? term.replace(/[^a-z\d]+/g, "") : term.replace(/[^\p{L}\p{Nd}]/gu, ""));

  /**
   * The lexicon: each spelling of the notes is a word with a number; it is found as a whole, by its parts, and without the marks
   * inside it, so that "opt in", "opt-in" and "optin" meet.
   */
  search.lexicon = function (spellings) {
    const terms = new Map();
    const words = { wholes: [], terms, known: new Map(), sorted: undefined };
    words.add = function (spelling) {
      if (words.known.has(spelling)) return words.known.get(spelling);
      const number = words.wholes.length;
      words.known.set(spelling, number);
      if (PLAIN.test(spelling)) {
        words.wholes.push(spelling);
        search.listed(terms, spelling, number);
      } else {
        const { wholes, parts } = search.nameOf(spelling) || { wholes: [spelling.toLowerCase()], parts: [] };
        const joined = unmarked(wholes[wholes.length - 1]);
        words.wholes.push(wholes[wholes.length - 1]);
        for (const term of wholes) search.listed(terms, term, number);
        if (!wholes.includes(joined)) search.listed(terms, joined, number);
        for (const term of parts) if (term !== joined) search.listed(terms, term, ~number);
      }
      return number;
    };
    spellings.forEach(words.add);
    return words;
  };

  /** For each word, where it stands: places in one long text. */
  function placesOf(tokens, words) {
    const starts = new Uint32Array(words + 1);
    for (const word of tokens) starts[word + 1]++;
    for (let i = 0; i < words; i++) starts[i + 1] += starts[i];
    const at = starts.slice();
    const places = new Uint32Array(tokens.length);
    for (let place = 0; place < tokens.length; place++) places[at[tokens[place]]++] = place;
    return (word) => places.subarray(starts[word], starts[word + 1]);
  }

  /** The headings' words, read like the text; a heading that stands over many sections is read once for each. */
  search.headingReader = function (words, stop) {
    const known = new Map();
    return (heading) => {
      if (!known.has(heading)) {
        known.set(heading, search.spelled(heading).filter((word) => !stop.has(word.toLowerCase())).map(words.add));
      }
      return known.get(heading);
    };
  };

  function headings(core, words, stop) {
    const read = search.headingReader(words, stop);
    for (const section of core.sections) section.words = section.path.map(read);
    const byWord = new Map();
    core.sections.forEach((section) => {
      section.words.forEach((heading, depth) => heading.forEach((word) => {
        search.listed(byWord, word, section.number * 2 + (depth >= section.path.length - (section.isCaptioned ? 2 : 1) ? 1 : 0));
      }));
    });
    return byWord;
  }

  /** What lunr says that a term weighs which so many texts have; of numbers that it was not asked about, the next lower. */
  search.weigher = function ({ texts, weights }) {
    const sums = [];
    texts.reduce((sum, step, i) => (sums[i] = sum + step), 0);
    return (many) => weights[Math.max(0, search.firstOf(sums, (sum) => sum > many) - 1)] || 1;
  };

  /** Makes a search of the data in cribsheet.data.search. */
  search.open = function (data) {
    if (data.split !== undefined) return search.openSplit(data);
    const core = search.unpack(data);
    const stop = new Set(data.stop.split(" "));
    const words = search.lexicon(core.spellings);
    const headed = headings(core, words, stop);
    const names = search.namesOf(core, data.others);
    const long = search.longNames(core.pages);
    const synonyms = search.synonymsOf(data.synonyms, stop);
    const pagesNamed = search.namedBy(core.pages, words);
    search.wordCompared(core.pages, words);
    words.sorted = [...words.terms.keys()].sort();
    const tokens = core.tokens;
    const places = placesOf(tokens, words.wholes.length);
    // The first passage of each topic, behind its heading.
    const openings = new Set();
    core.sections.forEach(({ topic, number, first, count }) => topic === number && openings.add(count > 1 && core.starts[first + 1] === core.starts[first] ? first + 1 : first));
    return {
      ...core, words, headed, openings, stop, synonyms, pagesNamed,
      weightOf: search.weigher(data.weights),
      row: (d) => tokens.subarray(core.starts[d], core.starts[d + 1]),
      lengthOf: (d) => core.starts[d + 1] - core.starts[d],
      places,
      // How the texts spell a term most often.
      spellingOf: (term) => core.spellings[(words.terms.get(term) || [-1])[0]],
      times: (word) => places(word).length,
      limited: core.limits,
      names: names.always,
      namesAlone: names.alone,
      longNames: long,
      // "cloud formation", too, is a name.
      longestName: Math.max(2, ...long.keys()) + 1,
      makers: search.makersOf(core.pages),
      passages: new Map(),
      // What was worked out is kept for the next letter.
      forms: new Map(), slips: new Map(), rooms: [],
    };
  };
})(cribsheet.search);
