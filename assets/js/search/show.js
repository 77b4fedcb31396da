/** What is shown of a hit: its page, its headings, its words and, where a number was asked for, the number. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const BELOW = " › ";
  const OR = " · ";
  // A heading that is found by itself shows so much of what stands below it.
  const BELOW_HEADING = 240;

  const partOf = (engine, number) => engine.pages[engine.pageOf[number]].part;

  /** The parts of the passages that are needed to show hits and are not there yet. */
  search.missing = (engine, hits) => [...new Set(hits.filter((hit) => hit.pair === undefined).map((hit) => partOf(engine, hit.document)))]
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
      const { page, path, first, count } = engine.sections[s];
      if (page !== section.page || section.path.some((heading, depth) => path[depth] !== heading)) break;
      for (let d = first; d < first + count; d++) {
        if (d <= number || engine.scenarios.has(d)) continue;
        const text = passage(engine, d).text;
        if (text !== "") words.push(text);
        if (words.join(OR).length > BELOW_HEADING) return words.join(OR);
      }
    }
    return words.join(OR);
  }

  /**
   * A hit as it is shown: {url, page, title, kind, heading, text, answer}; the first one answers with a number. Without its passages, which may be on their way, it
   * leads to its page and has no text.
   */
  search.shown = function (engine, hit, asked, isFirst) {
    if (hit.pair !== undefined) {
      const names = hit.pair.map((page) => page.title);
      return {
        url: "compare/index.html#" + hit.slugs.join("+"), page: "compare/index.html", title: names.join(" and ") + ", side by side", kind: "pair",
        heading: "", text: "", answer: "",
      };
    }
    const { page, path } = engine.sections[engine.sectionOf[hit.document]];
    const kind = hit.document === page.first && page.kind !== "passage" ? page.kind : "passage";
    const said = passage(engine, hit.document);
    const isHeading = said !== undefined && said.text === "" && kind === "passage";
    const text = said === undefined ? "" : isHeading ? below(engine, hit.document) : said.text;
    const answer = said === undefined || !isFirst ? "" : search.answerOf(asked, text, [...path, page.title, page.names], said.limits);
    return {
      url: said === undefined ? page.path : said.url, page: page.path, title: page.title, kind, isHeading,
      heading: kind === "passage" ? path.join(BELOW) : page.names, text, answer,
    };
  };
})(cribsheet.search);
