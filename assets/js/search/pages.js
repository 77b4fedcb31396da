/** What pages go by: their names, the words of these, what stands before many of them. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const OR = " · ";

  /** A name as it is compared: whole names of its words, so that "T-Pot" and "t pot" stay two, "Pot." and "pot" are one. */
  search.key = (text) => (/^[a-z]+(?: [a-z]+)*$/i.test(text) ? text.toLowerCase() : search.chunks(text).map((c) => c.wholes[c.wholes.length - 1]).join(" "));

  /** A name without what separates its words: "grand kettle", "GrandKettle" and "grand-kettle" are one. */
  search.joined = (text) => search.key(text).replace(/[\s\-_/.]+/g, "");

  /**
   * The pages that go by each name. A name in brackets is a common word as well: it names its page only where nothing else was
   * typed. A name without page (null) keeps its words from being taken for another.
   */
  search.namesOf = function (core, others) {
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
  };

  /** Names of several words, each with its page, by how many words they have. */
  search.longNames = function (pages) {
    const long = new Map();
    for (const page of pages) {
      if (page.kind !== "page") continue;
      for (const name of [page.title, ...page.names.split(OR)]) {
        const words = search.key(name).split(" ");
        if (words.length > 1) search.listed(long, words.length, [words, page]);
      }
    }
    return long;
  };

  /** For each word, the pages in whose names it stands. */
  search.namedBy = function (pages, words) {
    const named = new Map();
    for (const page of pages) {
      if (page.kind !== "page") continue;
      const spellings = [page.title, ...page.names.split(OR)].flatMap(search.spelled);
      for (const word of new Set(spellings.map(words.add))) search.listed(named, word, page);
    }
    return named;
  };

  /** A comparison goes by the words of its title and its columns. */
  search.wordCompared = function (pages, words) {
    for (const page of pages) {
      if (page.kind === "comparison") page.words = new Set([page.title, page.names].flatMap(search.spelled).map(words.add));
    }
  };

  /** Words before many names, such as a maker's: they tell nothing apart. */
  search.makersOf = function (pages) {
    const first = new Map();
    for (const page of pages) {
      if (page.kind !== "page") continue;
      const word = search.key(page.title).split(" ")[0];
      first.set(word, (first.get(word) || 0) + 1);
    }
    return new Set([...first].filter(([, times]) => times > 4).map(([word]) => word));
  };
})(cribsheet.search);
