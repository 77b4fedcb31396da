/** Mends spaces: words that were written as one, "visibilitytimeout", and one word that was written as two, "repl icas". */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const SHORTEST_HALF = 3;
  const SHORTEST_MISTYPED = 4;
  const SHORTEST_KNOWN = 5;

  const wholeOf = (chunk) => chunk.wholes[chunk.wholes.length - 1];

  /** Whether parts of the data are missing that may say otherwise. */
  search.isUnsure = (engine) => engine.wants !== undefined && engine.wants.size > 0;

  const isPlain = (text) => /^[a-z\d]{6,}$/.test(text) && /[a-z]{4}/.test(text);

  /** The words that a term surely means. */
  const meant = (engine, term) => [...search.formsOf(engine, term)].filter(([, { quality, isPart }]) => quality >= search.rules.sure && !isPart).map(([word]) => word);

  /** The words that stand right behind (1) or right before (-1) one of some words: in the texts and in the headings. */
  search.neighbors = function (engine, words, step) {
    if (engine.beside !== undefined) return engine.beside(words, step);
    const found = new Set();
    for (const word of words) {
      for (const place of engine.places(word)) {
        const other = place + step;
        if (engine.documentAt[other] === engine.documentAt[place]) found.add(engine.tokens[other]);
      }
      for (const at of engine.headed.get(word) || []) {
        for (const heading of engine.sections[at >> 1].words) {
          const here = heading.indexOf(word);
          if (here >= 0 && heading[here + step] !== undefined) found.add(heading[here + step]);
        }
      }
    }
    return found;
  };

  /** Tells of a word whether it stands right behind one of some words. */
  search.following = function (engine, words) {
    if (engine.following !== undefined) return engine.following(words);
    const behind = search.neighbors(engine, words, 1);
    return (word) => behind.has(word);
  };

  function areNeighbors(engine, first, second) {
    const behind = [...search.formsOf(engine, second)].filter(([, { isPart }]) => !isPart);
    if (behind.length === 0) return false;
    const isBeside = search.following(engine, meant(engine, first));
    return behind.some(([word]) => isBeside(word));
  }

  /** How likely it is that two words were written as one: they stand side by side, one is a name, both are known at least. */
  function likelihood(engine, first, second) {
    if (!engine.stop.has(first) && !engine.names.get(first) && search.formsOf(engine, first).size === 0) return 0;
    for (const [half, other] of [[first, second], [second, first]]) if (engine.stop.has(half)) return engine.words.terms.has(other) ? 3 : 0;
    const isName = (half) => engine.names.get(half);
    const isKnown = (half) => isName(half) || (half.length >= SHORTEST_HALF && search.commonness(engine, half) > 1);
    if (first.length >= SHORTEST_HALF && second.length >= SHORTEST_HALF && areNeighbors(engine, first, second)) return 4;
    if (!isKnown(first) || !isKnown(second)) return 0;
    const least = Math.min(first.length, second.length) / 100;
    return (isName(first) || isName(second) ? 2 : 1) + least;
  }

  /** A half that is mistyped beside one that is known. */
  function mistyped(engine, known, step, half) {
    if (half.length < SHORTEST_MISTYPED || known.length < SHORTEST_MISTYPED) return undefined;
    const beside = search.neighbors(engine, meant(engine, known), step);
    return search.nearestOf([...beside].map((word) => engine.words.wholes[word]), half).terms[0];
  }

  /** The two words that a word is which is nowhere; undefined if it is rather one that is mistyped. */
  function halves(engine, text) {
    const isWord = search.formsOf(engine, text).size > 0 || search.isBegun(engine, text) || engine.synonyms.get(search.stem(text)) !== undefined || engine.names.has(text);
    if (!isPlain(text) || isWord || search.isUnsure(engine)) return undefined;
    const cuts = [];
    for (let cut = 2; cut + 2 <= text.length; cut++) cuts.push([text.slice(0, cut), text.slice(cut)]);
    const worth = cuts.map(([first, second]) => likelihood(engine, first, second));
    const most = Math.max(...worth);
    const best = cuts[worth.indexOf(most)];
    const { terms, slips } = search.nearest(engine, text);
    if (most >= 3 || (most > 0 && (terms.length === 0 || slips > 1))) return best;
    if (terms.length > 0) return undefined;
    for (const [first, second] of cuts) {
      const behind = mistyped(engine, first, 1, second);
      if (behind !== undefined) return [first, behind];
      const before = mistyped(engine, second, -1, first);
      if (before !== undefined) return [before, second];
    }
    // At least the longer half is known.
    const known = cuts.flat().filter((half) => half.length >= SHORTEST_KNOWN && search.commonness(engine, half) > 1);
    return known.length === 0 ? undefined : [known.reduce((a, b) => (b.length > a.length ? b : a))];
  }

  /** Whether two words are rather one: there is such a word, itself not of several, and they never stand side by side. */
  function isOne(engine, first, second) {
    const joined = first + second;
    return joined.length > 4 && (engine.words.terms.get(joined) || []).some((word) => engine.words.wholes[word] === joined) && !engine.stop.has(first) && !engine.stop.has(second) && !engine.names.has(joined)
      && !areNeighbors(engine, first, second);
  }

  /** What was typed, with a space wherever the notes have one, and nowhere else. */
  search.respaced = function (engine, chunks) {
    const found = [];
    for (let at = 0; at < chunks.length; at++) {
      const text = wholeOf(chunks[at]);
      if (at + 1 < chunks.length && isOne(engine, text, wholeOf(chunks[at + 1]))) {
        found.push(search.nameOf(text + wholeOf(chunks[at + 1])));
        at++;
        continue;
      }
      const both = halves(engine, text);
      if (both === undefined) found.push(chunks[at]);
      else found.push(...both.filter((half) => !engine.stop.has(half)).map(search.nameOf));
    }
    return found;
  };
})(cribsheet.search);
