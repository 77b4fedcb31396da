/** Picks out the number that was asked for, where a passage surely answers with it. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const MOST_WORDS = /\b(?:max|maximum|most|longest|largest|biggest|highest|limit|limits|quota|timeout|up)\b/i;
  const LEAST_WORDS = /\b(?:min|minimum|least|shortest|smallest|lowest)\b/i;
  const DEFAULT_WORDS = /\b(?:default|defaults|standard|normally|usual)\b/i;

  /** Words of a time, beside those that stand for units. */
  const TIME_WORDS = /\b(?:time|age|length|window|period|interval|delay|lag|often|frequency)\b/i;

  /** Who asks for these wants one number. */
  const EXTREMES = /\b(?:max|maximum|most|longest|largest|biggest|highest|min|minimum|least|shortest|smallest|lowest)\b/i;

  const SENTENCES = / · |[.;] /;

  /** Whether a passage, with its headings and its page's names, says all that was asked: else its number may be another thing's. */
  function saysAll(asked, words) {
    const terms = search.terms(words);
    const stems = new Set(terms.map(search.stem));
    const isThere = (w) => stems.has(search.stem(w.term)) || stems.has(search.stem(w.text)) || (w.isLast && terms.some((term) => term.startsWith(w.text)));
    const isMeant = (w) => w.others.some((phrase) => phrase.every((term) => stems.has(search.stem(term))));
    return asked.wishes.every((w) => w.isCommon || w.asks || w.units !== undefined || isThere(w) || isMeant(w));
  }

  const unitsIn = (limit) => search.terms(limit).filter((term) => /^\p{L}/u.test(term));

  /** Where a limit's number begins in a text, and not within another number; -1 where it is not. */
  function numberAt(text, limit) {
    const number = (/\d[\d.,]*/.exec(limit) || [""])[0];
    let at = text.indexOf(number);
    while (at > 0 && /[\d.,]/.test(text[at - 1]) && /\d/.test(text.slice(at - 2, at))) at = text.indexOf(number, at + 1);
    return at;
  }

  /** How close before a number in its sentence one of some words stands: 0 where none does. */
  function nearest(words, sentence, at) {
    let most = 0;
    for (const word of words) {
      const before = sentence.lastIndexOf(word, at);
      const any = before < 0 ? sentence.indexOf(word) : before;
      if (any >= 0) most = Math.max(most, 2 / (1 + Math.abs(at - any) / 20));
    }
    return most;
  }

  /** How much of what was asked for, each in words that would do, is named in a number's own sentence, and how close: 0 where nothing is. */
  function named(tells, text, limit) {
    const places = text.split(SENTENCES).map((sentence) => [sentence.toLowerCase(), numberAt(sentence, limit)]).filter(([, at]) => at >= 0);
    return Math.max(0, ...places.map(([sentence, at]) => {
      const near = tells.map((words) => nearest(words, sentence, at)).filter((n) => n > 0);
      return near.length === 0 ? 0 : Math.max(...near) + near.length - 1;
    }));
  }

  /** Whether one line of the notes has both numbers. */
  const areTogether = (text, ...limits) => text.split(" · ").some((line) => limits.every((limit) => numberAt(line, limit) >= 0));

  /**
   * Of several limits the one that was asked for; where nothing else is said, the most that is allowed, behind what holds by default. None, where the unit cannot be right
   * or the number's own sentence speaks of something else.
   */
  search.numberFor = function (asked, text, headings, limits) {
    const asks = (words) => words.test(asked.text);
    // What stands behind "per" is no unit of the number alone.
    const isRate = (w) => asked.all.some((before, i) => before.text === "per" && asked.all[i + 1] === w);
    const units = asked.all.filter((w) => !isRate(w)).flatMap((w) => w.units || []);
    const unit = asked.wishes.filter((w) => search.isUnit(w.term) && !isRate(w)).map((w) => w.term);
    // What the headings name need not stand beside the number.
    const above = new Set(search.terms(headings.join(" ")).map(search.stem));
    const tells = asked.wishes.filter((w) => !w.named && !w.asks && !w.isCommon && !search.isUnit(w.term) && !above.has(search.stem(w.term)));
    const tell = tells.map((w) => [w.text, w.term, search.stem(w.text), search.stem(w.term), ...w.others.flat()].filter((word) => word.length > 1));
    const wanted = new Set(asked.wishes.map((w) => search.stem(w.term)));
    const score = (limit) => {
      const fits = (words, otherwise) => (words.test(limit) ? (asks(words) ? 2 : otherwise) : 0);
      const same = unitsIn(limit).filter((term) => wanted.has(search.stem(term))).length;
      return fits(MOST_WORDS, 1) + fits(LEAST_WORDS, -1) + fits(DEFAULT_WORDS, -1) + 3 * same + 2 * named(tell, text, limit) + (/\d\s*\p{L}/u.test(limit) ? 0.5 : 0);
    };
    // A time answers only who asks for one.
    const asksTime = units.includes("s") || unit.length > 0 || asks(TIME_WORDS);
    const isTime = (limit) => unitsIn(limit).some((term) => search.isTime(term));
    const isPossible = (limit) => (asksTime || !isTime(limit)) && (!asks(DEFAULT_WORDS) || DEFAULT_WORDS.test(limit)) && (units.length === 0 || unitsIn(limit).some((term) => units.includes(term)))
      && unit.every((term) => unitsIn(limit).includes(term)) && (tells.length === 0 || named(tell, text, limit) > 0);
    const possible = limits.filter(isPossible);
    const best = possible.reduce((one, limit) => (one === "" || score(limit) > score(one) ? limit : one), "");
    const usual = EXTREMES.test(asked.text) || DEFAULT_WORDS.test(best) ? "" : possible.find((limit) => DEFAULT_WORDS.test(limit) && areTogether(text, limit, best));
    return usual ? `${usual}, ${best}` : best;
  };

  /** The pages that a text names. */
  function pagesIn(engine, text) {
    const terms = search.chunks(text).filter((c) => c.wholes.length > 0).map((c) => c.wholes[c.wholes.length - 1]);
    const pages = new Set();
    for (let at = 0; at < terms.length; ) {
      let count = Math.min(engine.longestName, terms.length - at);
      while (count > 1 && !engine.names.has(search.joined(terms.slice(at, at + count).join(" ")))) count--;
      pages.add(engine.names.get(search.joined(terms.slice(at, at + count).join(" "))));
      at += count;
    }
    return pages;
  }

  /** Whether the sentence of a number speaks of a page that is neither the passage's own nor asked for. */
  function isOthers(engine, asked, page, text, limit) {
    const own = new Set([page, undefined, null, ...asked.all.map((w) => w.page)]);
    const sentences = text.split(SENTENCES).filter((sentence) => numberAt(sentence, limit) >= 0);
    return sentences.length > 0 && sentences.every((sentence) => [...pagesIn(engine, sentence)].some((other) => !own.has(other)));
  }

  /** The number with which a passage below some headings answers; nothing where it may be another thing's. */
  search.answerOf = function (engine, asked, { page, text, headings, limits }) {
    if (!asked.asksNumber || limits.length === 0 || !saysAll(asked, [text, ...headings].join(" "))) return "";
    return search.numberFor(asked, text, headings, limits.filter((limit) => !isOthers(engine, asked, page, text, limit)));
  };
})(cribsheet.search);
