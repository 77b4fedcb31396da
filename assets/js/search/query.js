/** Reads what a reader typed: as wishes, each a word or the name of a page, and as a question to lunr. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const COMPARING = new Set(["vs", "versus", "or", "and", "difference", "differences", "between", "compare", "compared"]);
  const SHORTEST_PREFIX = 2;
  // Two letters begin hundreds of words; of those only names and headings are worth their time.
  const LONG_PREFIX = 3;
  const SHORTEST_GUESS = 4;

  // How good it is to find a word in such a form.
  const EXACT = 1;
  const STEMMED = 0.85;
  const PREFIX = 0.5;
  const GUESSED = 0.3;

  /** One thing that should be found: a word, whole or in its parts, or the page that goes by this name. */
  function wish(chunks, page) {
    return {
      text: chunks.map((c) => c.wholes[c.wholes.length - 1]).join(" "),
      words: chunks,
      page,
      // Any one of these lists of terms will do.
      ways: chunks.length > 1 ? [chunks.map((c) => c.wholes[c.wholes.length - 1])] : waysOf(chunks[0]),
      guesses: new Set(),
    };
  }

  function waysOf(chunk) {
    const ways = chunk.wholes.map((whole) => [whole]);
    return chunk.parts.length > 1 ? [...ways, chunk.parts] : ways;
  }

  /** The longest name that begins at a word, as [page, number of words]. */
  function nameAt(engine, chunks, at) {
    for (let words = Math.min(engine.longestName, chunks.length - at); words > 0; words--) {
      const name = chunks.slice(at, at + words).map((c) => c.wholes[c.wholes.length - 1]).join(" ");
      if (engine.names.has(name)) return [engine.names.get(name), words];
    }
    // "route53" and "api-gateway" are names too.
    return [engine.names.get(chunks[at].parts.filter((part) => !chunks[at].wholes.includes(part)).join(" ")), 1];
  }

  /** Words that say nothing are left out, unless there is nothing else. */
  function wishesOf(engine, chunks) {
    const all = [];
    for (let at = 0; at < chunks.length; ) {
      const [page, words] = nameAt(engine, chunks, at);
      all.push(wish(chunks.slice(at, at + words), page));
      at += words;
    }
    const idle = (w) => w.page === undefined && (engine.stop.has(w.text) || engine.makers.has(w.text));
    const telling = all.filter((w) => !idle(w));
    return telling.length > 0 ? telling : all;
  }

  /** What was typed: its wishes; the pages it names, if it does nothing else. */
  search.parse = function (engine, text) {
    const chunks = search.chunks(text.slice(0, 200)).filter((c) => c.wholes.length > 0).slice(0, 24);
    const wishes = wishesOf(engine, chunks);
    const named = wishes.filter((w) => w.page !== undefined);
    const rest = wishes.filter((w) => w.page === undefined);
    const several = named.length > 1 && rest.every((w) => COMPARING.has(w.text));
    const alone = engine.namesAlone.get(wishes.map((w) => w.text).join(" "));
    const pages = several || rest.length === 0 ? [...new Set(named.map((w) => w.page))] : alone ? [alone] : [];
    // "a or b" asks for a and b.
    return { wishes: several ? named : wishes, pages };
  };

  /** How well a term, of the index or of a text, fulfils a wish: [quality, which of its parts or -1 for all]. */
  function fit(wish, term) {
    const stem = search.stem(term);
    let best = [0, -1];
    const better = (quality, part) => {
      if (quality > best[0]) best = [quality, part];
    };
    for (const way of wish.ways) {
      way.forEach((wanted, i) => {
        const part = way.length > 1 ? i : -1;
        if (term === wanted) better(EXACT, part);
        else if (stem === search.stem(wanted)) better(STEMMED, part);
        else if (wanted.length >= SHORTEST_PREFIX && term.startsWith(wanted)) better(PREFIX, part);
      });
    }
    if (wish.guesses.has(term)) better(GUESSED, -1);
    return best;
  }

  /** A function that tells which wishes a term fulfils: [[wish, quality, part]]; it remembers. */
  search.fits = function (wishes) {
    const known = new Map();
    return function (term) {
      if (!known.has(term)) {
        const found = wishes.map((w, i) => [i, ...fit(w, term)]).filter(([, quality]) => quality > 0);
        known.set(term, found);
      }
      return known.get(term);
    };
  };

  /** Asks lunr for every form of every word at once; lunr takes any of them. */
  search.ask = function (engine, wishes) {
    const asked = new Set();
    return engine.index.query((query) => {
      const term = (text, boost, wildcard, fields) => {
        const id = text + "\n" + wildcard;
        if (asked.has(id)) return;
        asked.add(id);
        query.term(text, { boost, wildcard, usePipeline: false, fields: fields || query.allFields });
      };
      for (const { ways, guesses } of wishes) {
        for (const wanted of ways.flat()) {
          term(wanted, 2, lunr.Query.wildcard.NONE);
          term(search.stem(wanted), 1.5, lunr.Query.wildcard.NONE);
          const fields = wanted.length < LONG_PREFIX ? ["title", "heading"] : undefined;
          if (wanted.length >= SHORTEST_PREFIX) term(wanted, 0.75, lunr.Query.wildcard.TRAILING, fields);
        }
        guesses.forEach((guess) => term(guess, 0.5, lunr.Query.wildcard.NONE));
      }
    });
  };

  /** The terms of the index that are one typing slip away from a wish. */
  search.guesses = function (engine, wish) {
    if (wish.words.length > 1 || !/^\p{L}+$/u.test(wish.text) || wish.text.length < SHORTEST_GUESS) return [];
    return engine.index.tokenSet.intersect(lunr.TokenSet.fromFuzzyString(wish.text, 1)).toArray();
  };
})(cribsheet.search);
