// Tables that can be sorted by a column, and filtered by words.
(function () {
  "use strict";
  const cribsheet = (window.cribsheet = window.cribsheet || {});
  const tables = (cribsheet.tables = cribsheet.tables || {});

  const parts = (key) => [key.slice(0, key.lastIndexOf(":")), Number(key.slice(key.lastIndexOf(":") + 1))];

  /** Puts keys in order: words as people do, magnitudes ("s:900") by unit, then value. */
  tables.compare = (kind, a, b) => {
    if (kind !== "number") return a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });
    const [unitA, valueA] = parts(a);
    const [unitB, valueB] = parts(b);
    return unitA.localeCompare(unitB, "en") || valueA - valueB;
  };

  /** Of several keys in one cell that by which it is sorted: the least upwards, the greatest downwards. */
  tables.foremost = (kind, keys, down) =>
    keys.reduce((best, next) => ((down ? -1 : 1) * tables.compare(kind, next, best) < 0 ? next : best));

  /** Whether a text holds every word of a query, in any order and case. */
  tables.fits = (text, query) =>
    query.toLowerCase().split(/\s+/).filter(Boolean).every((word) => text.toLowerCase().includes(word));

  if (typeof document === "undefined") return;

  const key = (kind, down) => (cell) =>
    kind === "number" ? tables.foremost(kind, cell.dataset.value.split(" "), down) : cell.textContent.trim();

  function sortable(table) {
    const body = table.tBodies[0];
    for (const button of table.querySelectorAll("[data-sort] > button")) {
      const head = button.parentNode;
      button.disabled = false;
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const kind = head.dataset.sort;
        const rows = Array.from(body.rows, (row) => ({ row, key: key(kind, down)(row.cells[head.cellIndex]) }));
        rows.sort((a, b) => (down ? -1 : 1) * tables.compare(kind, a.key, b.key));
        body.append(...rows.map((it) => it.row));
      });
    }
  }

  function filter(field) {
    const rows = Array.from(document.getElementById(field.dataset.filter).tBodies[0].rows);
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const count = document.querySelector("[data-filter-count]");
    const apply = () => {
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !tables.fits(texts[i], field.value);
        shown += row.hidden ? 0 : 1;
      });
      const all = rows.length + (rows.length === 1 ? " row" : " rows");
      count.textContent = shown === rows.length ? all : shown + " of " + all;
    };
    field.addEventListener("input", apply);
    apply();
  }

  function start() {
    document.querySelectorAll("table[data-sortable]").forEach(sortable);
    document.querySelectorAll("input[data-filter]").forEach(filter);
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
