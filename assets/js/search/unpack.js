/** Puts back what SearchScript.java left out of the data because it follows from the rest. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const FIELDS = ["title", "heading", "text"];
  const BELOW = " › ";
  const SAME = -1;

  const summed = (steps) => {
    let sum = 0;
    return steps.map((step) => (sum += step));
  };

  /** Calls back with (document, times) for each entry of a packed posting list. */
  function eachOf(steps, entry) {
    let document = 0;
    for (let i = 0; i < steps.length; i++) {
      document += steps[i];
      entry(document, steps[i + 1] < 0 ? -steps[++i] : 1);
    }
  }

  /** Numbers terms as lunr does: each word where it first occurs, then its stem. */
  function numbered(words) {
    const numbers = new Map();
    const number = (term) => {
      if (!numbers.has(term)) numbers.set(term, numbers.size);
      return numbers.get(term);
    };
    const forms = words.map((word) => [...new Set([number(word), number(search.stem(word))])]);
    return { terms: [...numbers.keys()], forms };
  }

  /** For each field, for each term, how often it stands in each document: words and, under their stems, words again. */
  function counted(data, terms, forms) {
    return data.postings.map((lists) => {
      const counts = terms.map(() => new Map());
      lists.forEach((steps, word) => eachOf(steps, (document, times) => {
        for (const term of forms[word]) counts[term].set(document, (counts[term].get(document) || 0) + times);
      }));
      return counts;
    });
  }

  /** The index as lunr writes it, for lunr.Index.load. */
  search.unpackIndex = function (data) {
    const { terms, forms } = numbered(data.words === "" ? [] : data.words.split(" "));
    const counts = counted(data, terms, forms);
    const vectors = FIELDS.map(() => data.text.map(() => []));
    const inverted = terms.map((term, number) => {
      const spread = counts.reduce((sum, field) => sum + field[number].size, 0);
      const posting = { _index: number };
      FIELDS.forEach((name, field) => {
        posting[name] = {};
        counts[field][number].forEach((times, document) => {
          posting[name][document] = {};
          vectors[field][document].push(number, data.weights[spread][times]);
        });
      });
      return [term, posting];
    });
    return {
      version: lunr.version,
      fields: FIELDS,
      fieldVectors: data.text.flatMap((text, document) =>
        FIELDS.map((name, field) => [name + "/" + document, vectors[field][document]])),
      invertedIndex: inverted.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
      pipeline: [],
    };
  };

  function slug(text, most) {
    return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, most).join("-");
  }

  /** An anchor is written out, or said by how many words of the text it has behind the first heading. */
  function anchor(brief, heading, text) {
    if (typeof brief === "string") return brief;
    return [slug(heading.split(BELOW)[0]), slug(text, brief)].filter(Boolean).join("-");
  }

  /** What is known of each document: where it is, its page's name, what stands above it, its words. */
  search.unpackDocuments = function (data) {
    const pages = summed(data.page);
    const headings = summed(data.heading);
    let last = "";
    return data.text.map((text, number) => {
      const [page, title] = data.pages[pages[number]];
      const heading = data.headings[headings[number]];
      const comparison = data.comparisons[number];
      const named = data.named[number];
      const kind = comparison !== undefined ? "comparison" : named !== undefined ? "page" : "passage";
      if (data.anchor[number] !== SAME) {
        const found = anchor(data.anchor[number], kind === "passage" ? heading : "", text);
        last = found === "" ? page : page + "#" + found;
      }
      const services = (comparison || named || "").split(" ").filter(Boolean);
      return { number, kind, page, url: last, title, heading, text, services };
    });
  };
})(cribsheet.search);
