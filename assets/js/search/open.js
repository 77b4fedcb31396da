/* All of the search that a page loads at once: the ways to open it. The rest comes from a template when it is first opened. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  if (typeof document === "undefined") return;

  const run = (script) => cribsheet.site.run(script);

  /** The page of results has its styles already. */
  function style(link) {
    const same = (other) => other.getAttribute("href") === link.getAttribute("href");
    if (![...document.querySelectorAll("link[rel=stylesheet]")].some(same)) document.head.append(link);
  }

  // So many scripts of the template draw; the others search.
  const VIEW = 1;
  const parts = new Map();

  let loading;

  /** Loads the search, once: what draws comes first, so that it can open while the index is still on its way. */
  search.load = function () {
    if (loading === undefined) {
      const template = document.querySelector("template[data-search-scripts]");
      const all = document.importNode(template.content, true);
      all.querySelectorAll("link").forEach(style);
      all.querySelectorAll("script[data-passages]").forEach((script) => parts.set(script.dataset.passages, script));
      const loaded = [...all.querySelectorAll("script:not([data-passages])")].map(run);
      const view = Promise.all(loaded.slice(0, VIEW));
      const ready = Promise.all(loaded).then(() => search.open(cribsheet.data.search));
      loading = { view, ready };
      // A reader without network may try again.
      ready.catch(() => (loading = undefined));
    }
    return loading;
  };

  const coming = new Map();

  /** Loads parts of the passages, each once. */
  search.loadPassages = (engine, names) => Promise.all(names.map((name) => {
    if (!coming.has(name) && parts.has(name)) {
      const script = document.importNode(parts.get(name), false);
      const part = run(script).then(() => {
        cribsheet.site.take("passages", name, cribsheet.data.search.stamps);
        search.take(engine, name, cribsheet.data.passages[name]);
      });
      part.catch(() => coming.delete(name));
      coming.set(name, part);
    }
    return coming.get(name);
  }));

  search.trouble = (fault) => fault.changed || "Some passages could not be loaded.";

  let opening = false;

  /** Opens the dialog; what is typed while it is on its way goes into its field. */
  function open() {
    if (opening) return;
    opening = true;
    const typed = [];
    const keep = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Backspace") typed.pop();
      else if ([...event.key].length === 1) typed.push(event.key);
      else return;
      event.preventDefault();
    };
    const done = () => {
      opening = false;
      document.removeEventListener("keydown", keep, true);
    };
    document.addEventListener("keydown", keep, true);
    const { view, ready } = search.load();
    view.then(
      () => {
        done();
        search.showDialog(ready, typed.join(""));
      },
      () => {
        done();
        location.assign(document.documentElement.dataset.root + "search.html");
      });
  }

  const plain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

  document.addEventListener("click", (event) => {
    if (plain(event) && event.target.closest("[data-search-open]")) {
      event.preventDefault();
      open();
    }
  });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    }
  });

  function page() {
    if (!document.querySelector("[data-search-page]")) return;
    const { view, ready } = search.load();
    view.then(() => search.showPage(ready));
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", page);
  else page();
})(cribsheet.search);
