/** Where two things are set against each other that nobody has compared, the first hits speak of both. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  /** The wishes on either side of the word that sets them against each other, without those on both; none where a side is empty. */
  function sidesOf(asked, found) {
    const at = asked.all.findIndex((w) => search.isVersus(w.text) || w.text === "or");
    const isTelling = (w) => w.page !== undefined || !search.isComparing(w.text);
    const before = asked.all.slice(0, at).filter(isTelling);
    const after = asked.all.slice(at + 1).filter(isTelling);
    const own = (side, other) => found.filter(({ wish }) => side.includes(wish) && !other.some((w) => w.term === wish.term));
    const sides = [own(before, after), own(after, before)];
    return at > 0 && sides.every((side) => side.length > 0) ? sides : [];
  }

  /** Which share of a side a hit speaks of, in any of its passages or above them. */
  function share(engine, hit, side) {
    const of = (w) => Math.max(...[hit.document, ...hit.beside].map((d) => {
      const section = engine.sectionOf[d];
      return Math.max(w.own[d], w.head[section], w.wish.page !== undefined || w.names[engine.pageOf[d]] < 1 ? w.names[engine.pageOf[d]] : 0);
    }));
    const all = side.reduce((sum, w) => sum + w.weight, 0);
    return side.reduce((sum, w) => sum + w.weight * of(w), 0) / all;
  }

  /** The first hit with a passage whose own words name all the pages that were named, as a list. */
  search.namingAll = function (engine, found, hits) {
    const named = found.filter((w) => w.wish.page !== undefined);
    const namesAll = (d) => named.every((w) => w.own[d] >= search.rules.sure || w.wish.page.number === engine.pageOf[d] && w.names[engine.pageOf[d]] === 1);
    return hits.filter((hit) => [hit.document, ...hit.beside].some(namesAll)).slice(0, 1);
  };

  /** Hits in an order in which the second speaks of what the first does not. */
  search.bothSides = function (engine, asked, found, hits) {
    const sides = sidesOf(asked, found);
    if (sides.length === 0 || hits.length < 2) return hits;
    const of = hits.map((hit) => sides.map((side) => share(engine, hit, side)));
    const other = sides.findIndex((side, i) => of[0][i] < search.rules.side * Math.max(...of.map((shares) => shares[i])));
    if (other < 0) return hits;
    const most = Math.max(...of.map((shares) => shares[other]));
    const second = of.findIndex((shares) => shares[other] >= search.rules.sure * most);
    return [hits[0], hits[second], ...hits.filter((hit, i) => i > 0 && i !== second)];
  };
})(cribsheet.search);
