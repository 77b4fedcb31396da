/** A written comparison: rows in another order, columns left out, differences marked. The address keeps all of it. */
window.cribsheet = window.cribsheet || {};
cribsheet.compare = cribsheet.compare || {};
(function (compare, tables) {
  "use strict";

  /** Words that differ without meaning anything by it. */
  const SMALL = new Set(("a an and are as at be by for from if in into is it its of on or per so than that the then to with").split(" "));

  /** What is sorted by, and how; "" is the author's order and "rows" the attributes. */
  compare.PLAIN = { sort: "", down: false, without: [], differences: false };

  /** A state from an address such as "#without=toaster+oven&sort=kettle&order=down&differences=marked"; unknown columns are nothing. */
  compare.parse = function (hash, columns) {
    const said = new Map(hash.replace(/^#/, "").split("&").map((part) => part.split("=")));
    const without = (said.get("without") || "").replace(/%2B/gi, "+").split("+").filter((key) => columns.includes(key));
    const sort = said.get("sort") || "";
    return {
      sort: sort === "rows" || columns.includes(sort) ? sort : "",
      down: said.get("order") === "down",
      without: without.length < columns.length ? without : [],
      differences: said.get("differences") === "marked",
    };
  };

  /** The address of a state; the plain one has none. */
  compare.address = ({ sort, down, without, differences }) =>
    [
      without.length && "without=" + without.join("+"),
      sort && "sort=" + sort,
      sort && down && "order=down",
      differences && "differences=marked",
    ].filter(Boolean).join("&");

  /** The state after the head of a column was pressed: upwards, downwards, as written. */
  compare.pressed = (state, key) => {
    if (state.sort !== key) return { ...state, sort: key, down: false };
    return state.down ? { ...state, sort: "", down: false } : { ...state, down: true };
  };

  const bare = (word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
  const words = (text) => text.split(/\s+/).map(bare).filter(Boolean);

  /**
   * For each cell of a row the words that no other cell has; all of its words if none is its own and yet no other cell
   * says the same; none if another does.
   */
  compare.differences = function (texts) {
    const all = texts.map(words);
    const said = all.map((list) => list.join(" "));
    return all.map((own, i) => {
      if (said.some((other, j) => j !== i && other === said[i])) return [];
      const others = new Set(all.flatMap((list, j) => (j === i ? [] : list)));
      const only = own.filter((word) => !others.has(word) && !SMALL.has(word));
      return [...new Set(only.length ? only : own)];
    });
  };

  /** Whether all cells of a row say the same. */
  compare.same = (texts) => texts.length > 1 && new Set(texts.map((text) => words(text).join(" "))).size === 1;

  /** A text in pieces, marked and not; what stands between two marked words is marked as well. */
  compare.pieces = function (text, marked) {
    const pieces = [];
    for (const token of text.split(/(\s+)/).filter(Boolean)) {
      const mark = marked.includes(bare(token));
      const last = pieces[pieces.length - 1];
      const gap = pieces[pieces.length - 2];
      if (mark && gap && gap.mark && !last.text.trim()) {
        pieces.pop();
        gap.text += last.text + token;
      } else if (!mark && last && !last.mark && token.trim() && last.text.trim()) {
        last.text += token;
      } else {
        pieces.push({ text: token, mark });
      }
    }
    return pieces;
  };

  if (typeof document === "undefined") return;

  /** The same with its words marked. */
  function marked(value, list) {
    const copy = value.cloneNode(true);
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      text.replaceWith(...compare.pieces(text.data, list).map((piece) =>
        piece.mark ? Object.assign(document.createElement("mark"), { className: "differs", textContent: piece.text }) : piece.text));
    }
    return copy;
  }

  function start() {
    const tools = document.querySelector("[data-compare]");
    const table = document.querySelector(".compared > table");
    if (!tools || !table) return;
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells];
    const columns = heads.slice(1).map((head) => head.dataset.column);
    const widths = [...table.querySelectorAll("col")];
    const values = rows.map((row) => [...row.querySelectorAll(".value")]);
    const shown = values.map((cells) => [...cells]);
    const order = tools.querySelector("[data-order]");
    const marks = tools.querySelector("[data-differences]");
    const all = tools.querySelector("[data-all]");
    const status = tools.querySelector("[data-compare-status]");
    const toggles = [...tools.querySelectorAll("[data-toggle]")];
    let state = compare.PLAIN;

    const texts = (i) => values[i].filter((_, j) => !state.without.includes(columns[j])).map((value) => value.textContent);

    function sort() {
      const at = columns.indexOf(state.sort);
      const key = (i) => (state.sort === "rows" ? rows[i].cells[0].textContent : values[i][at].textContent).trim();
      const places = rows.map((_, i) => i);
      if (state.sort) places.sort((a, b) => (state.down ? -1 : 1) * tables.compare("words", key(a), key(b)));
      table.tBodies[0].append(...places.map((i) => rows[i]));
      heads.forEach((head, i) => {
        if (state.sort && (i ? columns[i - 1] : "rows") === state.sort) head.setAttribute("aria-sort", state.down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      order.value = state.sort;
    }

    function leaveOut() {
      columns.forEach((key, j) => {
        const hidden = state.without.includes(key);
        heads[j + 1].hidden = widths[j + 1].hidden = hidden;
        rows.forEach((row) => (row.cells[j + 1].hidden = hidden));
      });
      const last = columns.length - state.without.length === 1;
      toggles.forEach((toggle) => {
        const on = !state.without.includes(toggle.dataset.toggle);
        toggle.setAttribute("aria-pressed", on);
        toggle.disabled = on && last;
      });
      all.hidden = !state.without.length;
    }

    function mark() {
      let same = 0;
      rows.forEach((row, i) => {
        const cells = texts(i);
        const is = state.differences && compare.same(cells);
        const lists = compare.differences(cells);
        let k = 0;
        same += is ? 1 : 0;
        row.toggleAttribute("data-same", is);
        row.cells[0].querySelector(".same").hidden = !is;
        values[i].forEach((value, j) => {
          const list = state.without.includes(columns[j]) ? [] : lists[k++];
          const next = state.differences && cells.length > 1 && list.length ? marked(value, list) : value;
          shown[i][j].replaceWith(next);
          shown[i][j] = next;
        });
      });
      marks.setAttribute("aria-pressed", state.differences);
      return same;
    }

    function draw() {
      sort();
      leaveOut();
      const same = mark();
      const one = columns.length - state.without.length < 2;
      if (!state.differences) status.textContent = "";
      else if (one) status.textContent = "One column has nothing to differ from.";
      else status.textContent = "Underlined words stand in one column only." + (same ? " " + same + (same === 1 ? " row says" : " rows say") + " the same in all." : "");
    }

    function become(next) {
      state = next;
      const address = compare.address(state);
      try {
        history.replaceState(null, "", address ? "#" + address : location.pathname + location.search);
      } catch (e) {
        location.hash = address;
      }
      draw();
    }

    marks.addEventListener("click", () => become({ ...state, differences: !state.differences }));
    order.addEventListener("change", () => become({ ...state, sort: order.value, down: false }));
    all.addEventListener("click", () => {
      become({ ...state, without: [] });
      toggles[0].focus();
    });
    toggles.forEach((toggle) => toggle.addEventListener("click", () => {
      const key = toggle.dataset.toggle;
      const without = state.without.includes(key) ? state.without.filter((other) => other !== key) : [...state.without, key];
      become({ ...state, without });
    }));
    heads.forEach((head, i) => head.querySelector(".sort").addEventListener("click", () => become(compare.pressed(state, i ? columns[i - 1] : "rows"))));
    const read = () => {
      state = compare.parse(location.hash, columns);
      draw();
    };
    addEventListener("hashchange", read);
    read();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})(cribsheet.compare, cribsheet.tables);
