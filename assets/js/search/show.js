/** What is shown of a hit: its page, its headings, its words and, where a number was asked for, the number. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const BELOW = " › ";
  const OR = " · ";
  // A heading that is found by itself shows so much of what stands below it.
  const BELOW_HEADING = 240;
  // A table shows so many of its rows.
  const ROWS = 4;

  const partOf = (engine, number) => (engine.partOf === undefined ? engine.pages[engine.pageOf[number]].part : engine.partOf(number));

  /** The parts of the passages that are needed to show hits and are not there yet. */
  search.missing = (engine, hits) => [...new Set(hits.flatMap((hit) => (hit.pair !== undefined ? hit.pair.map(({ first }) => first) : [hit.document, ...hit.beside || []])).map((number) => partOf(engine, number)))]
    .filter((part) => !engine.passages.has(part));

  /** Takes a part of the passages that has been loaded. */
  search.take = function (engine, part, data) {
    engine.passages.set(part, search.unpackPassages(engine, data));
  };

  const passage = (engine, number) => (engine.passages.get(partOf(engine, number)) || new Map()).get(number);

  /** The first words below a heading. */
  function below(engine, number) {
    const section = engine.sections[engine.sectionOf[number]];
    const words = [];
    for (let s = section.number; s < engine.sections.length; s++) {
      const { page, first, count } = engine.sections[s];
      if (page !== section.page) break;
      const { path } = engine.sections[s];
      if (section.path.some((heading, depth) => path[depth] !== heading)) break;
      for (let d = first; d < first + count; d++) {
        if (d <= number || engine.scenarios.has(d)) continue;
        if (passage(engine, d) === undefined) engine.want(partOf(engine, d));
        const { text } = passage(engine, d) || { text: "" };
        if (text !== "") words.push(text);
        if (words.join(OR).length > BELOW_HEADING) return words.join(OR);
      }
    }
    return words.join(OR);
  }

  /** The headings that stand above all of some documents; a table's columns are named nowhere else. */
  function above(engine, numbers) {
    const paths = numbers.map((number) => engine.sections[engine.sectionOf[number]].path);
    const [path] = paths;
    const differs = path.findIndex((heading, depth) => paths.some((other) => other[depth] !== heading));
    return differs < 0 ? path : path.slice(0, differs);
  }

  /** What documents say below some headings: the words of each, behind those of its own headings that are not among them nor above the one before. */
  function saidBelow(engine, numbers, { length }) {
    let before = "";
    return numbers.map((number) => {
      const { path, isTable } = engine.sections[engine.sectionOf[number]];
      const own = path.slice(length, isTable ? -1 : undefined).map((heading) => heading.replace(/[.:]$/, "")).join(": ");
      const { text } = passage(engine, number);
      const label = own === before && text !== "" ? "" : own;
      before = own;
      return [label, text].filter(Boolean).join(": ");
    });
  }

  /** The number with which a hit answers, and the document that says it: the best, or else the first that does. */
  function answerOf(engine, hit, numbers, asked) {
    for (const number of [hit.document, ...numbers]) {
      const { page, path } = engine.sections[engine.sectionOf[number]];
      const { text, limits } = passage(engine, number);
      const answer = search.answerOf(engine, asked, { page, text, limits, headings: [...path, page.title, page.names] });
      if (answer !== "") return { answer, best: number };
    }
    return { answer: "", best: hit.document };
  }

  /** The columns of a comparison that were asked for, where each stands for one page; else all. */
  function columnsOf({ services }, rows, { pair }) {
    const all = rows[0].slice(1).map((cell, i) => i);
    const asked = all.filter((i) => pair.some((page) => page.services.includes(services[i])));
    return services.length === all.length && asked.length > 1 ? asked : all;
  }

  /** The rows of a comparison that speak of what was asked beside its columns, else the first that tell these apart, in the order of the table. */
  function rowsOf(page, rows, asked) {
    if (rows.length === 0) return [];
    const columns = columnsOf(page, rows, asked);
    const sought = new Set(asked.wishes.filter((wish) => !wish.named).map((wish) => search.root(wish.term)));
    const told = rows.map(([name, ...cells], i) => {
      const own = columns.map((column) => cells[column]);
      const text = name + ": " + own.join(OR);
      return { i, text, fits: search.terms(text).filter((term) => sought.has(search.root(term))).length, differs: new Set(own).size > 1 };
    });
    const best = told.filter(({ fits, differs }) => fits > 0 || differs).sort((a, b) => b.fits - a.fits || a.i - b.i).slice(0, ROWS);
    const lines = best.sort((a, b) => a.i - b.i).map(({ text, fits }) => ({ text, isBest: fits > 0 }));
    const names = page.names.split(OR);
    return names.length === rows[0].length - 1 ? [{ text: columns.map((column) => names[column]).join(OR), isBest: false }, ...lines] : lines;
  }

  /**
   * A hit as it is shown: {url, page, title, kind, heading, passages: [{text, isBest}], text, answer}; its address is that of its best passage, the passages stand in the
   * order of the page. The first hit answers with a number. Without its passages, which may be on their way, it leads to its page and has no text.
   */
  search.shown = function (engine, hit, asked, isFirst) {
    if (hit.pair !== undefined) {
      const names = hit.pair.map((page) => page.title);
      // Nobody has compared them: what each is for says at least what tells them apart.
      const passages = hit.pair.map(({ first }) => ({ text: (passage(engine, first) || { text: "" }).text, isBest: false })).filter(({ text }) => text !== "");
      return {
        url: "compare/index.html#" + hit.slugs.join("+"), page: "compare/index.html", title: names.join(" and ") + ", side by side", kind: "pair",
        heading: "", text: passages.map(({ text }) => text).join(OR), answer: "", passages,
      };
    }
    const { page } = engine.sections[engine.sectionOf[hit.document]];
    const kind = hit.document === page.first && page.kind !== "passage" ? page.kind : "passage";
    const numbers = [hit.document, ...hit.beside || []].sort((a, b) => a - b);
    const path = above(engine, numbers);
    const heading = kind === "passage" ? path.join(BELOW) : page.names;
    const shown = { page: page.path, title: page.title, kind, heading };
    if (numbers.some((number) => passage(engine, number) === undefined)) return { ...shown, url: page.path, isHeading: false, passages: [], text: "", answer: "" };
    const { answer, best } = isFirst ? answerOf(engine, hit, numbers, asked) : { answer: "", best: hit.document };
    const isHeading = kind === "passage" && passage(engine, hit.document).text === "" && path.length === engine.sections[engine.sectionOf[hit.document]].path.length;
    // A heading that fits best is where the hit leads; of what stands below it, the passage with the number or the best is read.
    const read = isHeading && best === hit.document && numbers.length > 1 ? hit.beside[0] : best;
    const passages = saidBelow(engine, numbers, path).map((text, i) => ({ text, isBest: numbers[i] === read })).filter(({ text }) => text !== "");
    passages.push(...rowsOf(page, passage(engine, hit.document).rows, asked));
    if (isHeading && passages.length === 0) passages.push({ text: below(engine, best), isBest: true });
    const { url } = passage(engine, isHeading ? hit.document : best);
    return { ...shown, url, isHeading, passages, text: passages.map(({ text }) => text).join(OR), answer };
  };
})(cribsheet.search);
