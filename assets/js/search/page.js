/** The page of results: the same search, its hits in one list, its question in the address. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  function start(engine) {
    const page = document.querySelector("[data-search-page]");
    const form = page.querySelector("form");
    const field = form.querySelector("input");
    const status = page.querySelector("[role=status]");
    const list = page.querySelector("#results");
    let planned = false;
    let telling;

    function draw() {
      planned = false;
      const found = search.find(engine, field.value);
      list.replaceChildren(...found.hits.map((hit) => search.result(hit, found.fits)));
      const tries = page.querySelector(".search-tries");
      if (tries) tries.remove();
      if (found.hits.length === 0) page.append(search.tries());
      clearTimeout(telling);
      telling = setTimeout(() => (status.textContent = search.summary(field.value, found)), 400);
      const query = field.value === "" ? "" : "?q=" + encodeURIComponent(field.value);
      if (location.search !== query) history.replaceState(null, "", location.pathname + query);
    }

    field.value = field.value || new URLSearchParams(location.search).get("q") || "";
    field.addEventListener("input", () => {
      if (!planned) requestAnimationFrame(draw);
      planned = true;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      draw();
    });
    draw();
  }

  search.showPage = (ready) => ready.then(start, () => {
    document.querySelector("[data-search-page] [role=status]").textContent =
      "The search could not be loaded. Load this page again to try once more.";
  });
})(cribsheet.search);
