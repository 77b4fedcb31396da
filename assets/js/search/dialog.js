/** The search dialog: a field and, below it, what fits, as one types. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const PAGES = 8;
  const OF_A_PAGE = 3;
  const PAUSE = 400;

  let dialog, field, list, status, tries, recent, all, engine, planned, telling;
  let options = [];
  let current = -1;
  // While passages are on their way, what follows when they have come or failed: hits learn their places from them.
  let filling;

  const make = (...of) => search.make(...of);

  function build() {
    const root = document.documentElement.dataset.root;
    field = make("input", {
      type: "text", name: "q", autocomplete: "off", spellcheck: false, enterKeyHint: "go", role: "combobox",
      placeholder: "Search the notes", "aria-label": "Search the notes", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": "_search-list",
    });
    field.setAttribute("autocapitalize", "none");
    const close = make("button", { type: "button", className: "search-close" }, "Close");
    const form = make("form", { action: root + "search.html", method: "get", role: "search" }, field, close);
    status = make("p", { className: "search-status", role: "status" });
    list = make("div", { id: "_search-list", role: "listbox", className: "search-list", "aria-label": "Results", hidden: true });
    tries = search.tries();
    tries.hidden = true;
    recent = make("div", {});
    all = make("a", { className: "search-all", hidden: true }, "All results on one page");
    dialog = make("dialog", { className: "search-dialog", "aria-label": "Search" }, form, status, list, recent, tries, all);
    document.body.append(dialog);
    field.addEventListener("input", plan);
    field.addEventListener("keydown", key);
    close.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", submit);
    // A hit may be on this very page.
    list.addEventListener("click", (event) => event.target.closest("a") && dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  }

  /** However fast one types, a frame is drawn once. */
  function plan() {
    if (!planned) requestAnimationFrame(draw);
    planned = true;
  }

  function draw() {
    planned = false;
    if (engine === undefined) return;
    const text = field.value;
    search.searching(text);
    const found = search.ask(engine, text);
    if (search.isWanting(engine)) {
      fetchFor(text, draw);
      return;
    }
    const groups = search.grouped(engine, found.hits, PAGES, OF_A_PAGE);
    show(groups, found, 0);
    tries.hidden = options.length > 0 || text.trim() === "";
    recent.replaceChildren(...(text.trim() === "" ? [search.recents(take)] : []));
    all.hidden = options.length === 0;
    all.href = document.documentElement.dataset.root + "search.html?q=" + encodeURIComponent(text);
    list.scrollTop = 0;
    tell(search.summary(engine, text, found));
    if (!search.isWanting(engine)) filling = undefined;
    const missing = search.missing(engine, groups.flat());
    if (missing.length > 0) {
      const fill = () => field.value === text && show(groups, found, Math.max(0, current));
      filling = search.loadPassages(engine, missing).then(fill, (fault) => tell(search.trouble(fault)));
    }
  }

  /** Loads what is missing; what was found before stays until then. */
  function fetchFor(text, then) {
    const own = search.fetchWanted(engine).then(() => {
      if (field.value !== text) return undefined;
      then();
      return filling === own ? undefined : filling;
    }, (fault) => tell(search.trouble(fault)));
    filling = own;
  }

  /** Draws what is there of the hits; passages that are on their way are drawn when they have come. */
  function show(groups, found, chosen) {
    const isFound = search.marker(engine, found);
    options = [];
    const shown = (hit) => search.shown(engine, hit, found.asked, hit === found.hits[0]);
    list.replaceChildren(...groups.map((group, i) => section(group.map(shown), i, isFound)));
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(options.length > 0));
    choose(options.length > 0 ? Math.min(chosen, options.length - 1) : -1);
    if (search.isWanting(engine)) fetchFor(field.value, () => show(groups, found, Math.max(0, current)));
  }

  /** Searches for something as if it had been typed. */
  function take(text) {
    field.value = text;
    field.focus();
    draw();
  }

  function section(hits, i, isFound) {
    // Where the page itself is a hit, it says its name.
    const className = hits[0].kind === "passage" ? "search-page" : "unseen";
    const title = make("div", { id: "_search-page-" + i, className }, hits[0].title);
    const box = make("div", { role: "group", "aria-labelledby": title.id }, title);
    for (const hit of hits) {
      const option = search.option(hit, isFound, "_search-hit-" + options.length);
      options.push(option);
      box.append(option);
    }
    return box;
  }

  /** Said when the typing pauses, not at every letter. */
  function tell(words) {
    clearTimeout(telling);
    telling = setTimeout(() => (status.textContent = words), PAUSE);
  }

  function choose(number) {
    if (options[current]) options[current].setAttribute("aria-selected", "false");
    current = number;
    const option = options[current];
    if (option === undefined) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }

  function key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || options.length === 0 || event.isComposing) return;
    event.preventDefault();
    choose((current + step + options.length) % options.length);
  }

  /** Enter follows the current hit; without one it asks the page of results. */
  function submit(event) {
    if (planned) draw();
    if (options[current] === undefined) {
      search.remember();
      return;
    }
    event.preventDefault();
    const text = field.value;
    const go = () => field.value === text && dialog.open && options[current] && options[current].click();
    if (filling) filling.then(go);
    else go();
  }

  /** Opens the dialog. It can be typed into before the index is there. */
  search.showDialog = function (ready, typed = "") {
    if (dialog === undefined) build();
    if (dialog.open) return;
    dialog.showModal();
    if (typed === "") field.select();
    else field.value = typed;
    if (engine !== undefined) {
      draw();
      return;
    }
    recent.replaceChildren(search.recents(take));
    status.textContent = "Loading …";
    ready.then((made) => {
      engine = made;
      status.textContent = "";
      draw();
    }, () => (status.textContent = "The search could not be loaded. Close this and try again."));
  };
})(cribsheet.search);
