/** What a search needs, made once from the core of the data: every word with the places where it stands, the names of pages. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const OR = " · ";
  const PLAIN = /^[a-z]+$/;

  /** A name as it is compared: whole names of its words, so that "X-Ray" and "x ray" stay two, "SQS." and "sqs" are one. */
  search.key = (text) => search.chunks(text).map((c) => c.wholes[c.wholes.length - 1]).join(" ");

  /** Stems only words, as the build does. */
  search.stem = (term) => (/^[a-z]{3,}$/.test(term) ? lunr.stemmer(new lunr.Token(term, {})).toString() : term);

  /** What stems of one word still have in common: notify and notification, expiry and expire, failure and fail. */
  search.root = function (term) {
    const stem = search.stem(term);
    if (/[^aeiou]i$/.test(stem) && stem.length > 5) return search.stem(stem.slice(0, -1));
    return stem.length > 5 && stem.endsWith("ur") ? stem.slice(0, -2) : stem;
  };

  const listed = (map, key, value) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };

  /**
   * The lexicon: each spelling of the notes is a word with a number; it is found as a whole, by its parts, and without the marks
   * inside it, so that "opt in", "opt-in" and "optin" meet.
   */
  function lexicon(spellings) {
    const words = { wholes: [], terms: new Map(), stems: new Map(), roots: new Map(), known: new Map(), sorted: undefined };
    words.add = function (spelling) {
      if (words.known.has(spelling)) return words.known.get(spelling);
      const number = words.wholes.length;
      words.known.set(spelling, number);
      if (PLAIN.test(spelling)) {
        words.wholes.push(spelling);
        listed(words.terms, spelling, number);
      } else {
        const { wholes, parts } = search.chunks(spelling)[0] || { wholes: [spelling.toLowerCase()], parts: [] };
        const joined = wholes[wholes.length - 1].replace(/[^\p{L}\p{Nd}]/gu, "");
        words.wholes.push(wholes[wholes.length - 1]);
        for (const term of new Set([...wholes, joined])) listed(words.terms, term, number);
        for (const term of parts) if (term !== joined) listed(words.terms, term, ~number);
      }
      return number;
    };
    spellings.forEach(words.add);
    return words;
  }

  /** For each word, where it stands: places in one long text. */
  function placesOf(tokens, words) {
    const starts = new Uint32Array(words + 1);
    for (const word of tokens) starts[word + 1]++;
    for (let i = 0; i < words; i++) starts[i + 1] += starts[i];
    const at = starts.slice();
    const places = new Uint32Array(tokens.length);
    tokens.forEach((word, place) => (places[at[word]++] = place));
    return (word) => places.subarray(starts[word], starts[word + 1]);
  }

  /** The headings' words, read like the text; a heading that stands over many sections is read once for each. */
  function headings(core, words, stop) {
    const known = new Map();
    const read = (heading) => {
      if (!known.has(heading)) {
        known.set(heading, search.spelled(heading).filter((word) => !stop.has(word.toLowerCase())).map(words.add));
      }
      return known.get(heading);
    };
    for (const section of core.sections) section.words = section.path.map(read);
    const byWord = new Map();
    core.sections.forEach((section) => {
      section.words.forEach((heading, depth) => heading.forEach((word) => {
        listed(byWord, word, section.number * 2 + (depth === section.path.length - 1 ? 1 : 0));
      }));
    });
    return byWord;
  }

  /**
   * The pages that go by each name. A name in brackets is a common word as well: it names its page only where nothing else was
   * typed. A name without page (null) keeps its words from being taken for another.
   */
  function namesOf(core, others) {
    const names = { always: new Map(), alone: new Map() };
    for (const page of core.pages) {
      if (page.kind !== "page") continue;
      for (const name of [page.title, ...page.names.split(OR)]) {
        const known = name.startsWith("(") ? names.alone : names.always;
        const key = search.joined(name);
        if (key !== "" && !known.has(key)) known.set(key, page);
      }
    }
    others.forEach((name) => names.always.set(search.joined(name), null));
    return names;
  }

  /** Names of several words, each with its page. */
  const longNames = (pages) => pages.filter((page) => page.kind === "page").flatMap((page) =>
    [page.title, ...page.names.split(OR)].map((name) => [search.key(name).split(" "), page]).filter(([words]) => words.length > 1));

  /** For each word, the pages in whose names it stands. */
  function namedBy(pages, words) {
    const named = new Map();
    for (const page of pages) {
      if (page.kind !== "page") continue;
      const spellings = [page.title, ...page.names.split(OR)].flatMap(search.spelled);
      for (const word of new Set(spellings.map(words.add))) listed(named, word, page);
    }
    return named;
  }

  /** A comparison goes by the words of its title and its columns. */
  function compared(pages, words) {
    for (const page of pages) {
      if (page.kind === "comparison") page.words = new Set([page.title, page.names].flatMap(search.spelled).map(words.add));
    }
  }

  /** What lunr says that a term weighs which so many texts have; of numbers that it was not asked about, the next lower. */
  function weigher({ texts, weights }) {
    const sums = [];
    texts.reduce((sum, step, i) => (sums[i] = sum + step), 0);
    return function (many) {
      let from = 0;
      let to = sums.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (sums[middle] <= many) from = middle + 1;
        else to = middle;
      }
      return weights[Math.max(0, from - 1)] || 1;
    };
  }

  /** Words before many names, such as a maker's: they tell nothing apart. */
  function makersOf(pages) {
    const first = new Map();
    for (const page of pages) {
      if (page.kind !== "page") continue;
      const word = search.key(page.title).split(" ")[0];
      first.set(word, (first.get(word) || 0) + 1);
    }
    return new Set([...first].filter(([, times]) => times > 4).map(([word]) => word));
  }

  /** Phrases that mean much the same: by the stems of a phrase the words of the others. */
  function synonymsOf(groups) {
    const synonyms = new Map();
    for (const group of groups) {
      const phrases = group.map((phrase) => search.key(phrase).split(" "));
      phrases.forEach((phrase, i) => {
        const others = phrases.filter((other, j) => j !== i);
        const key = phrase.map(search.stem).join(" ");
        synonyms.set(key, [...(synonyms.get(key) || []), ...others]);
      });
    }
    return synonyms;
  }

  const longest = (keys) => Math.max(1, ...[...keys].map((key) => key.split(" ").length));

  /** Makes a search of the data in cribsheet.data.search. */
  search.open = function (data) {
    const core = search.unpack(data);
    const stop = new Set(data.stop.split(" "));
    const words = lexicon(core.spellings);
    const headed = headings(core, words, stop);
    const names = namesOf(core, data.others);
    const long = longNames(core.pages);
    const synonyms = synonymsOf(data.synonyms);
    const pagesNamed = namedBy(core.pages, words);
    compared(core.pages, words);
    for (const term of words.terms.keys()) {
      listed(words.stems, search.stem(term), term);
      listed(words.roots, search.root(term), term);
    }
    words.sorted = [...words.terms.keys()].sort();
    const tokens = core.tokens;
    const documentAt = new Uint32Array(tokens.length);
    for (let d = 0; d + 1 < core.starts.length; d++) documentAt.fill(d, core.starts[d], core.starts[d + 1]);
    return {
      ...core, words, headed, documentAt, stop, synonyms, pagesNamed,
      weightOf: weigher(data.weights),
      places: placesOf(tokens, words.wholes.length),
      names: names.always,
      namesAlone: names.alone,
      longNames: long,
      // "cloud formation", too, is a name.
      longestName: Math.max(2, ...long.map(([words]) => words.length)) + 1,
      longestSynonym: longest(synonyms.keys()),
      makers: makersOf(core.pages),
      passages: new Map(),
      // What was worked out is kept for the next letter.
      forms: new Map(), slips: new Map(), rooms: [],
    };
  };
})(cribsheet.search);
