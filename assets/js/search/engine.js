/** What a search needs, made once from the data: lunr's index, the documents, the names of pages. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const OR = " · ";

  /** A name as it is compared: whole names of its words, so that "X-Ray" and "x ray" stay two, "SQS." and "sqs" are one. */
  search.key = (text) => search.chunks(text).map((c) => c.wholes[c.wholes.length - 1]).join(" ");

  /** Stems only words, as the build does. */
  search.stem = (term) => (/^[a-z]{3,}$/.test(term) ? lunr.stemmer(new lunr.Token(term, {})).toString() : term);

  /**
   * The pages that go by each name. A name in brackets is a common word as well: it names its page only where nothing else was
   * typed.
   */
  function namesOf(documents) {
    const names = { always: new Map(), alone: new Map() };
    for (const document of documents) {
      if (document.kind !== "page") continue;
      for (const name of [document.title, ...document.heading.split(OR)]) {
        const known = name.startsWith("(") ? names.alone : names.always;
        const key = search.key(name);
        if (key !== "" && !known.has(key)) known.set(key, document);
      }
    }
    return names;
  }

  /** Words before many names, such as a maker's: they tell nothing apart. */
  function makersOf(documents) {
    const first = new Map();
    for (const document of documents) {
      if (document.kind !== "page") continue;
      const word = search.key(document.title).split(" ")[0];
      first.set(word, (first.get(word) || 0) + 1);
    }
    return new Set([...first].filter(([, times]) => times > 4).map(([word]) => word));
  }

  /** Makes a search of the data in cribsheet.data.search. */
  search.open = function (data) {
    const documents = search.unpackDocuments(data);
    const names = namesOf(documents);
    return {
      index: lunr.Index.load(search.unpackIndex(data)),
      documents,
      names: names.always,
      namesAlone: names.alone,
      longestName: Math.max(1, ...[...names.always.keys()].map((name) => name.split(" ").length)),
      makers: makersOf(documents),
      pages: new Map(documents.filter((d) => d.kind === "page").map((d) => [d.page, d])),
      stop: new Set(data.stop.split(" ")),
      chunks: new Map(),
    };
  };
})(cribsheet.search);
