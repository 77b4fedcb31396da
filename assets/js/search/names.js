/** Knows pages by their names, however these are spelled, and sees when things are set against each other. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const VERSUS = new Set(["vs", "versus", "v", "instead", "than", "against"]);
  const COMPARING = new Set(("vs versus v instead against or and difference differences differ differs different between compare compared comparison comparing to with from "
    + "better than rather of over prefer choose pick when which what is the should use i do a an").split(" "));
  const SHORTEST_PART = 3;

  const wholeOf = (chunk) => chunk.wholes[chunk.wholes.length - 1];

  /** Whether a word only sets what stands around it against each other. */
  search.isVersus = (term) => term === "vs" || term === "versus";

  search.isComparing = (term) => COMPARING.has(term);

  /** The page of a name that was typed so, or with one "s" more or less; null for a name without page. */
  function pageOf(engine, typed) {
    for (const name of [typed, typed + "s", typed.replace(/s$/, "")]) {
      const page = engine.names.get(name);
      if (page !== undefined) return page;
    }
    return undefined;
  }

  /** The only page of which a name has words that begin as these do: "serverless app repo". */
  function shortened(engine, words) {
    if (words.length < 2 || words.some((word) => word.length < SHORTEST_PART)) return undefined;
    const pages = new Set();
    if (engine.names.reach !== undefined) engine.names.reach(words[0].replace(/[-_/.]+/g, ""));
    for (const [name, page] of engine.longNames.get(words.length) || []) {
      if (name.every((word, i) => word.startsWith(words[i]))) pages.add(page);
    }
    return pages.size === 1 ? [...pages][0] : undefined;
  }

  /** Whether a name of a page is a topic on it, such as a pump's valves: its own words are then looked for. */
  search.isTopicOf = function (page, terms) {
    // A page of which nothing has been loaded yet has no headings.
    if (page.topics === undefined || page.topics.size === 0) page.topics = new Set(page.headings.map(search.joined));
    return page.topics.has(terms.join("").replace(/[-_/.]+/g, ""));
  };

  /**
   * Whether what names a page names the part of it that stands below a heading: "Boiler valves" and "Valves" on the boiler's page; "GA" and "Grand Accelerator", if both are
   * names of a page that is called otherwise.
   */
  search.isPartOf = function (engine, page, wishes, heading) {
    const [short, ...others] = page.names.split(" · ");
    const isOwn = (name) => [page.title, short].some((own) => search.joined(own).includes(name));
    const stems = wishes.filter(({ term }) => !isOwn(term)).map(({ term }) => search.stem(term));
    const words = search.key(heading).split(" ").filter((word) => !engine.stop.has(word)).map(search.stem);
    const isNamed = !isOwn(search.joined(heading)) && others.some((name) => search.joined(name) === search.joined(heading));
    return stems.length > 0 && (isNamed || (words.length <= 2 * stems.length + 1 && stems.every((stem) => words.includes(stem))));
  };

  /** Where things are set against each other, words that are common elsewhere are names as well. */
  function sideAt(engine, terms, at) {
    const isEdge = (i) => i < 0 || i >= terms.length || VERSUS.has(terms[i]) || terms[i] === "or";
    if (!terms.some((term) => VERSUS.has(term) || term === "or") || !isEdge(at - 1)) return [undefined, 1];
    for (let count = Math.min(4, terms.length - at); count > 0; count--) {
      const page = engine.namesAlone.get(terms.slice(at, at + count).join(""));
      if (page !== undefined && isEdge(at + count)) return [page, count];
    }
    return [undefined, 1];
  }

  /** The longest name that begins at a word, as [page, null or undefined, number of words]. */
  search.nameAt = function (engine, chunks, terms, at) {
    for (let count = Math.min(engine.longestName, chunks.length - at); count > 0; count--) {
      const words = terms.slice(at, at + count);
      const page = pageOf(engine, words.join("").replace(/[-_/.]+/g, ""));
      if (page !== undefined) return [page, count];
      const begun = shortened(engine, words);
      if (begun !== undefined) return [begun, count];
    }
    return sideAt(engine, terms, at);
  };

  /** Comparisons of all these pages, the narrowest first. */
  search.comparisonsOf = function (engine, pages) {
    const slugs = pages.flatMap((page) => page.services);
    return engine.pages
      .filter((p) => p.kind === "comparison" && slugs.every((slug) => p.services.includes(slug)))
      .sort((a, b) => a.services.length - b.services.length || a.number - b.number);
  };

  /** The table on one of these pages that has a column for each of them, and at most one beside. */
  search.tableOf = function (engine, pages) {
    const names = pages.map((page) => [page.title, ...page.names.split(" · ")].map(search.joined));
    const sections = [...pages].sort((a, b) => a.number - b.number).flatMap((page) => page.sections);
    return sections.find(({ isTable, path }) => {
      if (!isTable) return false;
      const columns = path[path.length - 1].split(" · ").map(search.joined);
      return columns.length <= pages.length + 1 && names.every((some) => columns.some((column) => some.some((name) => name !== "" && column.startsWith(name))));
    });
  };

  /** The pages that are set against each other, in the order in which they are named; none where nothing is compared. */
  search.pairOf = function (engine, wishes) {
    const pages = [...new Set(wishes.map((w) => w.page).filter(Boolean))];
    if (pages.length < 2) return [];
    const rest = wishes.filter((w) => w.page === undefined);
    // Names alone are a pair if somebody has compared them; else they are rather used together.
    if (rest.length === 0) return search.comparisonsOf(engine, pages).length > 0 ? pages : [];
    const isNamed = (some) => some.some((w) => w.page !== undefined);
    const between = wishes.some((w, i) => {
      const isWord = VERSUS.has(w.text) || (w.text === "or" && rest.length < 4) || (w.text === "and" && rest.some((r) => /^(?:differ|compar|between)/.test(r.text)));
      return w.page === undefined && isWord && isNamed(wishes.slice(0, i)) && isNamed(wishes.slice(i + 1));
    });
    return between || rest.every((w) => COMPARING.has(w.text)) ? pages : [];
  };

  /** The only page in whose names stands what the one word that was typed is short for: "otel". */
  search.pageMeant = function (engine, wishes) {
    if (wishes.length !== 1) return undefined;
    const words = wishes[0].others.flatMap((phrase) => (phrase.length === 1 ? engine.words.terms.get(phrase[0]) || [] : []));
    const pages = new Set(words.flatMap((word) => engine.pagesNamed.get(word) || []));
    return pages.size === 1 ? [...pages][0] : undefined;
  };

  /** The page of which somebody is typing a name: the only one with a name that begins so. */
  search.pageBegun = function (engine, all) {
    const last = all[all.length - 1];
    const typed = all.map((w) => w.text).join("").replace(/[-_/.]+/g, "");
    if (last === undefined || !last.isLast || typed.length < 3 || (engine.words.terms.get(last.text) || []).some((entry) => entry >= 0)) return undefined;
    const pages = new Set();
    if (engine.names.reach !== undefined) engine.names.reach(typed);
    engine.names.forEach((page, name) => page && name.startsWith(typed) && pages.add(page));
    return pages.size === 1 ? [...pages][0] : undefined;
  };

  /** Whether a page's words say what was wished for, in this or in other words. */
  function says(engine, page, { wish, forms }) {
    if (wish.page !== undefined) return page.services.includes(wish.page.services[0]);
    const has = (some, least) => [...some].some(([word, { quality }]) => quality >= least && page.words.has(word));
    return has(forms, search.rules.meant) || wish.others.some((phrase) => phrase.every((term) => has(search.formsOf(engine, term), 0)));
  }

  /** The written comparison whose title and columns have all that is set against each other: "gsi vs lsi". */
  search.comparisonBy = function (engine, asked, found) {
    const isAsked = asked.all.some((w) => VERSUS.has(w.text) || w.text === "or" || /^(?:differ|compar)/.test(w.text));
    const isTelling = (w) => !w.isMeaning && (w.page !== undefined || !COMPARING.has(w.text));
    const telling = found.filter((w) => isTelling(w.wish));
    if (!isAsked || telling.length < 2 || telling.length < asked.wishes.filter(isTelling).length) return undefined;
    // What is set against each other stands in title or columns; of what else was said, the rest of the comparison may speak.
    const compares = (page) => {
      const own = telling.filter((w) => says(engine, page, w));
      return own.length > 1 && telling.every((w) => own.includes(w) || w.own[page.first] > 0);
    };
    // Two names of one page, "kettle@home or grand kettle", are compared where both stand.
    const missing = (page) => telling.filter((w) => ![...w.forms.keys()].some((word) => page.words.has(word))).length;
    return engine.pages.filter((page) => page.kind === "comparison" && compares(page))
      .sort((a, b) => missing(a) - missing(b) || a.words.size - b.words.size)[0];
  };
})(cribsheet.search);
