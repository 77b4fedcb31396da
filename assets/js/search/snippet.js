/** Cuts and marks what is shown of a hit, and gathers hits page by page. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const MOST = 220;
  const BEFORE = 60;

  const isFound = (fits) => (c) => [...c.wholes, ...c.parts].some((term) => fits(term).length > 0);

  /** Where a long text is cut: at a space a little before its first found word, and a line or three later. */
  function cut(text, marks) {
    if (text.length <= MOST) return [0, text.length];
    const first = marks.length === 0 ? 0 : marks[0].start;
    const wanted = Math.max(0, Math.min(first - BEFORE, text.length - MOST));
    const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
    const end = from + MOST >= text.length ? text.length : text.lastIndexOf(" ", from + MOST);
    return [from, end > from ? end : Math.min(text.length, from + MOST)];
  }

  /** A text in pieces, [{text, mark}]: what was searched for is marked. Joined, the pieces are the text or a part of it. */
  search.marked = function (text, fits, whole) {
    const marks = search.chunks(text).filter(isFound(fits));
    const [from, to] = whole ? [0, text.length] : cut(text, marks);
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

  /** Hits page by page, in the order of each page's best: [{title, page, hits}], few of each. */
  search.grouped = function (hits, mostPages, mostHits) {
    const groups = new Map();
    for (const hit of hits) {
      if (!groups.has(hit.page)) {
        if (groups.size === mostPages) continue;
        groups.set(hit.page, { title: hit.title, page: hit.page, hits: [] });
      }
      const { hits: shown } = groups.get(hit.page);
      if (shown.length < mostHits) shown.push(hit);
    }
    return [...groups.values()];
  };
})(cribsheet.search);
