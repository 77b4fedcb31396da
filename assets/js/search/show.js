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

  const MOST_WORDS = /\b(?:max|maximum|most|longest|largest|biggest|highest|limit|limits|quota|timeout|up)\b/i;
  const LEAST_WORDS = /\b(?:min|minimum|least|shortest|smallest|lowest)\b/i;
  const DEFAULT_WORDS = /\b(?:default|defaults|standard|normally|usual)\b/i;

  /** Whether a passage, with its headings and its page's names, says all that was asked: else its number may be another thing's. */
  function saysAll(asked, words) {
    const terms = search.terms(words);
    const stems = new Set(terms.map(search.stem));
    const isThere = (w) => stems.has(search.stem(w.term)) || stems.has(search.stem(w.text)) || (w.isLast && terms.some((term) => term.startsWith(w.text)));
    const isMeant = (w) => w.others.some((phrase) => phrase.every((term) => stems.has(search.stem(term))));
    return asked.wishes.every((w) => w.isCommon || w.asks || w.units !== undefined || isThere(w) || isMeant(w));
  }

  const unitsIn = (limit) => search.terms(limit).filter((term) => /^\p{L}/u.test(term));

  /** How close before a number, in its own sentence, what was asked for is named: 0 where that sentence does not. */
  function named(tell, text, limit) {
    const number = (/\d[\d.,]*/.exec(limit) || [""])[0];
    let most = 0;
    for (const sentence of text.split(/ · |[.;] /)) {
      const at = sentence.indexOf(number);
      if (at < 0) continue;
      const low = sentence.toLowerCase();
      for (const word of tell) {
        const before = low.lastIndexOf(word, at);
        const any = before < 0 ? low.indexOf(word) : before;
        if (any >= 0) most = Math.max(most, 2 / (1 + Math.abs(at - any) / 20));
      }
    }
    return most;
  }

  /**
   * Of several limits the one that was asked for; where nothing else is said, the most that is allowed. None, where the unit cannot be right
   * or the number's own sentence speaks of something else.
   */
  search.numberFor = function (asked, text, limits) {
    const asks = (words) => words.test(asked.text);
    // What stands behind "per" is no unit of the number alone.
    const isRate = (w) => asked.all.some((before, i) => before.text === "per" && asked.all[i + 1] === w);
    const units = asked.all.filter((w) => !isRate(w)).flatMap((w) => w.units || []);
    const unit = asked.wishes.filter((w) => search.isUnit(w.term) && !isRate(w)).map((w) => w.term);
    const tells = asked.wishes.filter((w) => !w.named && !w.asks && !w.isCommon && !search.isUnit(w.term));
    const tell = tells.flatMap((w) => [w.text, search.stem(w.text), ...w.others.flat()]).filter((word) => word.length > 1);
    const wanted = new Set(asked.wishes.map((w) => search.stem(w.term)));
    const score = (limit) => {
      const fits = (words, otherwise) => (words.test(limit) ? (asks(words) ? 2 : otherwise) : 0);
      const same = unitsIn(limit).filter((term) => wanted.has(search.stem(term))).length;
      return fits(MOST_WORDS, 1) + fits(LEAST_WORDS, -1) + fits(DEFAULT_WORDS, -1) + 3 * same + 2 * named(tell, text, limit) + (/\d\s*\p{L}/u.test(limit) ? 0.5 : 0);
    };
    const isPossible = (limit) => (units.length === 0 || unitsIn(limit).some((term) => units.includes(term)))
      && unit.every((term) => unitsIn(limit).includes(term)) && (tells.length === 0 || named(tell, text, limit) > 0);
    return limits.filter(isPossible).reduce((best, limit) => (best === "" || score(limit) > score(best) ? limit : best), "");
  };

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
    const isAnswer = said !== undefined && isFirst && asked.asksNumber && saysAll(asked, [text, ...path, page.title, page.names].join(" "));
    return {
      url: said === undefined ? page.path : said.url, page: page.path, title: page.title, kind, isHeading,
      heading: kind === "passage" ? path.join(BELOW) : page.names, text, answer: isAnswer ? search.numberFor(asked, text, said.limits) : "",
    };
  };
})(cribsheet.search);
