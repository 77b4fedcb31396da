/** Puts hits in order. lunr finds and weighs; what a reader means by several words is judged here. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  // So many of lunr's best are read closely, and at most so many are given back.
  const READ = 80;
  const MOST = 60;

  /** The names in a document's heading and text, with the last heading's first place. */
  function chunksOf(engine, document) {
    if (!engine.chunks.has(document.number)) {
      const words = (text) => search.chunks(text).filter((c) => !engine.stop.has(c.wholes[0]));
      const own = document.kind === "page" ? document.title : document.heading.split(" › ").pop();
      engine.chunks.set(document.number, { heading: words(own), text: words(document.text) });
    }
    return engine.chunks.get(document.number);
  }

  /** How well each wish is fulfilled, from terms; a wish of parts needs them all. */
  function fulfilled(wishes, fits, terms) {
    const qualities = wishes.map(() => 0);
    const parts = wishes.map(() => new Map());
    for (const term of terms) {
      for (const [wish, quality, part] of fits(term)) {
        if (part < 0) qualities[wish] = Math.max(qualities[wish], quality);
        else parts[wish].set(part, Math.max(parts[wish].get(part) || 0, quality));
      }
    }
    return wishes.map((wish, i) => {
      const most = Math.max(...wish.ways.map((way) => (way.length > 1 ? way.length : 0)));
      if (most === 0 || parts[i].size < most) return qualities[i];
      return Math.max(qualities[i], 0.9 * Math.min(...parts[i].values()));
    });
  }

  /** Each place of a list of names with the wishes it fulfils; of a wish in parts either all parts count or none. */
  function places(chunks, fits, wishes) {
    const found = chunks.map((c) => {
      const here = new Set();
      for (const term of [...c.wholes, ...c.parts]) for (const [wish] of fits(term)) here.add(wish);
      return here;
    });
    const qualities = fulfilled(wishes, fits, chunks.flatMap((c) => [...c.wholes, ...c.parts]));
    found.forEach((here) => here.forEach((wish) => qualities[wish] === 0 && here.delete(wish)));
    return found;
  }

  /** 1 where the words stand side by side in their order, less the further apart they stand. */
  function nearness(found, wanted) {
    if (wanted.length < 2) return 0;
    let best = 0;
    for (let start = 0; start < found.length; start++) {
      if (!wanted.some((wish) => found[start].has(wish))) continue;
      const missing = new Set(wanted);
      let inOrder = true;
      for (let end = start; end < found.length && missing.size > 0; end++) {
        inOrder = inOrder && found[end].has(wanted[end - start]);
        found[end].forEach((wish) => missing.delete(wish));
        if (missing.size > 0) continue;
        const span = end - start + 1;
        best = Math.max(best, inOrder ? 1 : (0.8 * wanted.length) / Math.max(span, wanted.length));
      }
    }
    return best;
  }

  /** What a page's own name says counts for everything on the page. */
  function onPage(engine, wishes, fits, document) {
    const page = engine.pages.get(document.page);
    const title = page === undefined ? document : page;
    const named = fulfilled(wishes, fits, search.terms(title.title + " " + title.heading));
    return wishes.map((wish, i) => (page !== undefined && wish.page === page ? 1 : named[i] >= 0.85 ? named[i] : 0));
  }

  /** Of the wishes that the page's name does not fulfil, the share that some words fulfil. */
  function share(found, rest) {
    const all = new Set(found.flatMap((wishes) => [...wishes]));
    return rest.filter((wish) => all.has(wish)).length / rest.length;
  }

  /** A text that begins with what was asked for is about it. */
  const earliness = (found, rest) => {
    const first = found.findIndex((here) => rest.some((wish) => here.has(wish)));
    return first < 0 ? 0 : 4 / (4 + first);
  };

  /** Whether one of a page's names is what was typed, or begins so. */
  function goesBy(document, wishes, fits) {
    return document.kind === "page" && [document.title, ...document.heading.split(" · ")].some((name) => {
      const found = places(search.chunks(name), fits, wishes);
      const all = found.length === wishes.length && found.every((here) => here.size > 0)
        && share(found, wishes.map((wish, i) => i)) === 1;
      return all || (wishes.length === 1 && search.key(name).startsWith(wishes[0].text));
    });
  }

  function judge(engine, wishes, fits, hit) {
    const { document } = hit;
    const { heading, text } = chunksOf(engine, document);
    const every = wishes.map((wish, i) => i);
    const others = every.filter((i) => wishes[i].page === undefined || wishes[i].page.page !== document.page);
    const rest = others.length > 0 ? others : every;
    const inHeading = places(heading, fits, wishes);
    const inText = places(text, fits, wishes);
    const headed = share(inHeading, rest);
    const isHeading = headed === 1 && heading.length <= rest.length + 1;
    return 2 * (hit.qualities.reduce((sum, quality) => sum + quality, 0) / wishes.length)
      + 1.2 * ((wishes.length - others.length) / wishes.length)
      + 0.6 * (rest.length < wishes.length && rest.length === 1 ? 1 : Math.max(nearness(inText, rest), nearness(inHeading, rest)))
      + 0.5 * headed
      + (isHeading ? 0.5 : 0)
      + (isHeading && document.text === "" ? 0.6 : 0)
      + 0.4 * share([...inHeading, ...inText], rest)
      + 0.4 * earliness(inText, rest)
      + (goesBy(document, wishes, fits) ? 1.5 : 0)
      + 0.3 * (8 / (8 + text.length))
      + 0.6 * hit.weight;
  }

  function found(engine, wishes, fits) {
    const results = search.ask(engine, wishes);
    const most = results.length === 0 ? 1 : results[0].score;
    const inherited = new Map();
    const hits = results.map((result) => {
      const document = engine.documents[Number(result.ref)];
      if (!inherited.has(document.page)) inherited.set(document.page, onPage(engine, wishes, fits, document));
      const own = fulfilled(wishes, fits, Object.keys(result.matchData.metadata));
      const qualities = own.map((quality, i) => Math.max(quality, inherited.get(document.page)[i]));
      const count = qualities.filter((quality) => quality > 0).length;
      return { document, qualities, count, weight: result.score / most };
    });
    hits.sort((a, b) => b.count - a.count || b.weight - a.weight || a.document.number - b.document.number);
    // Whatever has half of what the best has is noise.
    const enough = hits.length === 0 ? 0 : hits[0].count / 2;
    return hits.slice(0, READ).filter((hit) => hit.count > enough);
  }

  /** Comparisons of all these pages, the narrowest first, then the pages themselves. */
  function asked(engine, pages) {
    if (pages.length === 0) return [];
    const slugs = pages.flatMap((page) => page.services);
    const comparisons = pages.length < 2 ? [] : engine.documents
      .filter((d) => d.kind === "comparison" && slugs.every((slug) => d.services.includes(slug)))
      .sort((a, b) => a.services.length - b.services.length || a.number - b.number);
    return [...comparisons, ...pages];
  }

  /**
   * The documents that fit what was typed, best first, with the function that says which terms fit; `guessed` where a word had
   * to be taken for another.
   */
  search.find = function (engine, text) {
    const { wishes, pages } = search.parse(engine, text);
    if (wishes.length === 0) return { hits: [], fits: () => [], guessed: false };
    let fits = search.fits(wishes);
    let hits = found(engine, wishes, fits);
    const unseen = wishes.filter((w, i) => w.page === undefined && hits.every((hit) => hit.qualities[i] === 0));
    unseen.forEach((w) => search.guesses(engine, w).forEach((term) => w.guesses.add(term)));
    const guessed = unseen.some((w) => w.guesses.size > 0);
    if (guessed) {
      fits = search.fits(wishes);
      hits = found(engine, wishes, fits);
    }
    hits.forEach((hit) => (hit.score = judge(engine, wishes, fits, hit)));
    hits.sort((a, b) => b.count - a.count || b.score - a.score || a.document.number - b.document.number);
    const first = asked(engine, pages);
    const rest = hits.map((hit) => hit.document).filter((document) => !first.includes(document));
    return { hits: [...first, ...rest].slice(0, MOST), fits, guessed };
  };
})(cribsheet.search);
