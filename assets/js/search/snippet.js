/** Cuts and marks what is shown of a hit, and gathers hits page by page. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const MOST = 220;
  const BEFORE = 60;

  /** A function that tells whether a name of a text is one that was looked for, in whatever form. */
  search.marker = (engine, found) => (chunk) => {
    const word = engine.words.known.get(chunk.spelling);
    return word !== undefined && found.wishes.some((w) => w.forms.has(word));
  };

  /** Where a long text is cut: at a space a little before its first found word, and a line or three later. */
  function cut(text, marks, most) {
    if (text.length <= most) return [0, text.length];
    const first = marks.length === 0 ? 0 : marks[0].start;
    const wanted = Math.max(0, Math.min(first - BEFORE, text.length - most));
    const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
    const end = from + most >= text.length ? text.length : text.lastIndexOf(" ", from + most);
    return [from, end > from ? end : Math.min(text.length, from + most)];
  }

  /**
   * A text in pieces, [{text, mark}]: what was searched for is marked. Joined, the pieces are the text or a part of it, of so
   * many characters.
   */
  search.marked = function (text, isFound, most) {
    const marks = search.chunks(text).filter(isFound);
    const [from, to] = cut(text, marks, most === undefined ? MOST : most);
    const pieces = [];
    const add = (piece, mark) => piece !== "" && pieces.push({ text: piece, mark });
    let at = from;
    add(from > 0 ? "… " : "", false);
    for (const { start, end } of marks) {
      if (start < at || end > to) continue;
      add(text.slice(at, start), false);
      add(text.slice(start, end), true);
      at = end;
    }
    add(text.slice(at, to) + (to < text.length ? " …" : ""), false);
    return pieces;
  };

  const pageOf = (engine, hit) => (hit.pair === undefined ? engine.pageOf[hit.document] : "pair");

  /** Hits page by page, in the order of each page's best: few pages, few hits of each. */
  search.grouped = function (engine, hits, mostPages, mostHits) {
    const groups = new Map();
    for (const hit of hits) {
      const page = pageOf(engine, hit);
      if (!groups.has(page)) {
        if (groups.size === mostPages) continue;
        groups.set(page, []);
      }
      if (groups.get(page).length < mostHits) groups.get(page).push(hit);
    }
    return [...groups.values()];
  };

  /** On how many pages hits are. */
  search.pages = (engine, hits) => new Set(hits.map((hit) => pageOf(engine, hit))).size;
})(cribsheet.search);
