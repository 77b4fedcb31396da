/** The page of results: the same search, its hits in one list, its question in the address. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  // Of a search in parts the passages of the first hits come first.
  const FIRST = 10;

  function start(engine) {
    const page = document.querySelector("[data-search-page]");
    const form = page.querySelector("form");
    const field = form.querySelector("input");
    const status = page.querySelector("[role=status]");
    const list = page.querySelector("#results");
    let planned = false;
    let telling;

    function show(found) {
      const isFound = search.marker(engine, found);
      list.replaceChildren(...found.hits.map((hit, i) => search.result(search.shown(engine, hit, found.asked, i === 0), isFound)));
    }

    const fail = (fault) => {
      clearTimeout(telling);
      status.textContent = search.trouble(fault);
    };

    /** Shows hits with their passages; the rest of what is missing comes behind that. */
    function fill(text, found, hits) {
      const missing = search.missing(engine, hits);
      const then = () => {
        if (field.value !== text) return;
        show(found);
        if (search.isWanting(engine)) search.fetchWanted(engine).then(() => field.value === text && show(found), fail);
        if (hits.length < found.hits.length) fill(text, found, found.hits);
      };
      if (missing.length === 0) then();
      else search.loadPassages(engine, missing).then(then, fail);
    }

    function draw() {
      planned = false;
      const text = field.value;
      search.searching(text);
      const found = search.ask(engine, text);
      if (search.isWanting(engine)) {
        search.fetchWanted(engine).then(() => field.value === text && draw(), fail);
        return;
      }
      fill(text, found, engine.isSplit ? found.hits.slice(0, FIRST) : found.hits);
      for (const old of page.querySelectorAll(".search-tries, .search-recent")) old.remove();
      if (found.hits.length === 0 && text.trim() !== "") page.append(search.tries());
      if (text.trim() === "") page.append(search.recents(take));
      clearTimeout(telling);
      telling = setTimeout(() => (status.textContent = search.summary(engine, text, found)), 400);
      remain(text);
    }

    /** Keeps the question in the address, so that it can be shared; some browsers forbid that from a file. */
    function remain(text) {
      const query = text === "" ? "" : "?q=" + encodeURIComponent(text);
      try {
        if (location.search !== query) history.replaceState(null, "", location.pathname + query);
      } catch { /* stays as it was */ }
    }

    function take(text) {
      field.value = text;
      field.focus();
      draw();
    }

    field.value = field.value || new URLSearchParams(location.search).get("q") || "";
    field.addEventListener("input", () => {
      if (!planned) requestAnimationFrame(draw);
      planned = true;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search.remember();
      draw();
    });
    draw();
  }

  search.showPage = (ready) => ready.then(start, () => {
    document.querySelector("[data-search-page] [role=status]").textContent =
      "The search could not be loaded. Load this page again to try once more.";
  });
})(cribsheet.search);
