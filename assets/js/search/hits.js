/** Draws hits. Words come from the notes, so everything is built node by node. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const BELOW = " › ";
  // The page of results has room for most passages as they are.
  const LONG = 520;

  /** An element with properties, attributes (names with a hyphen, and role) and children. */
  search.make = function (name, properties, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties || {})) {
      if (key === "role" || key.includes("-")) element.setAttribute(key, value);
      else element[key] = value;
    }
    element.append(...children);
    return element;
  };

  const address = (hit) => document.documentElement.dataset.root + hit.url;

  const pieces = (text, isFound, most) =>
    search.marked(text, isFound, most).map((piece) => (piece.mark ? search.make("mark", {}, piece.text) : piece.text));

  /** Follows a link to a hit and has its words marked there; a hit on this very page needs no new page. */
  function follow(event, link, words) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.hash === "") return;
    event.preventDefault();
    if (link.pathname === location.pathname) {
      location.hash = link.hash;
      search.arrive(words);
    } else location.assign(link.href.replace(/#.*/, "") + "?mark=" + encodeURIComponent(words.join(",")) + link.hash);
  }

  function lead(link, hit, isFound) {
    const best = hit.passages.filter(({ isBest }) => isBest).map(({ text }) => text);
    const words = new Set(search.chunks([hit.heading, ...best].join(" ")).filter(isFound).map((c) => c.wholes[c.wholes.length - 1]));
    link.addEventListener("click", (event) => {
      search.remember();
      follow(event, link, [...words].slice(0, 12));
    });
  }

  /** A hit in the dialog: the whole of it is a link, and an option of the list. */
  search.option = function (hit, isFound, id) {
    const path = hit.isHeading ? hit.heading.split(BELOW).slice(0, -1).join(BELOW) : hit.kind === "passage" ? hit.heading : "";
    const option = search.make("a", {
      role: "option", id, href: address(hit), tabIndex: -1, className: "search-hit", "aria-selected": "false",
    });
    const line = (name, className, text, most) =>
      text !== "" && option.append(search.make(name, { className }, ...pieces(text, isFound, most)));
    if (hit.kind !== "passage") line("b", "search-name", hit.title, Infinity);
    if (hit.isHeading) line("b", "search-name", hit.heading.split(BELOW).pop(), Infinity);
    line("span", "search-path", path, Infinity);
    line("strong", "search-answer", hit.answer, Infinity);
    hit.passages.forEach(({ text, isBest }) => line("span", isBest ? "search-words" : "search-beside", text));
    lead(option, hit, isFound);
    return option;
  };

  /** A hit on the page of results: a link that says where it leads, and the passage. */
  search.result = function (hit, isFound) {
    const where = hit.kind === "passage" ? [hit.title, hit.heading] : [hit.title];
    const link = search.make("a", { href: address(hit) }, ...pieces(where.filter(Boolean).join(BELOW), isFound, Infinity));
    const item = search.make("li", {}, link);
    if (hit.answer !== "") item.append(search.make("strong", { className: "search-answer" }, hit.answer));
    const spans = hit.passages.map(({ text, isBest }) => search.make("span", { className: isBest ? "search-words" : "search-beside" }, ...pieces(text, isFound, LONG)));
    if (hit.text !== "") item.append(search.make("p", {}, ...spans.flatMap((span) => [span, " "])));
    lead(link, hit, isFound);
    return item;
  };

  const count = (n, one) => n + " " + one + (n === 1 ? "" : "s");

  /** How much was found, in words. */
  search.summary = function (engine, text, { hits, guessed }) {
    if (text.trim() === "") return "";
    if (hits.length === 0) return "Nothing found for “" + text.trim() + "”.";
    const found = count(hits.length, "result") + " on " + count(search.pages(engine, hits), "page") + ".";
    return (guessed ? "Not all of it is spelled so in the notes; nearest: " : "") + found;
  };

  /** What to try when nothing fits. */
  search.tries = () => search.make("div", { className: "search-tries" },
    search.make("p", {}, "What to try:"),
    search.make("ul", {},
      search.make("li", {}, "fewer words, or only the beginning of one"),
      search.make("li", {}, `one ${cribsheet.site.things.one} by name or short name; two of them, as in “tea vs coffee”, for their comparison`),
      search.make("li", {}, "an identifier, or a number with its unit, just as the notes write it")));

  // ---- Recent searches: only over http, where the browser keeps them for this site alone.

  const KEPT = "cribsheet.searches";
  const MOST_KEPT = 6;
  let current = "";

  const isSafe = () => /^https?:$/.test(location.protocol);

  search.recent = function () {
    if (!isSafe()) return [];
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT) || "[]");
      return Array.isArray(kept) ? kept.filter((text) => typeof text === "string").slice(0, MOST_KEPT) : [];
    } catch {
      return [];
    }
  };

  /** What is being searched for now; it is remembered when a result was of use. */
  search.searching = (text) => (current = text.trim());

  search.remember = function () {
    if (!isSafe() || current.length < 2) return;
    try {
      const others = search.recent().filter((text) => text !== current);
      localStorage.setItem(KEPT, JSON.stringify([current.slice(0, 100), ...others].slice(0, MOST_KEPT)));
    } catch { /* a full or forbidden storage forgets */ }
  };

  search.forget = function () {
    try {
      localStorage.removeItem(KEPT);
    } catch { /* nothing was kept */ }
  };

  /** Recent searches as buttons; `take` gets the one that is pressed. */
  search.recents = function (take) {
    const kept = search.recent();
    const box = search.make("div", { className: "search-recent", role: "group", "aria-label": "Recent searches" });
    if (kept.length === 0) return box;
    const buttons = kept.map((text) => search.make("button", { type: "button" }, text));
    buttons.forEach((button, i) => button.addEventListener("click", () => take(kept[i])));
    const forget = search.make("button", { type: "button", className: "search-forget" }, "Forget them");
    forget.addEventListener("click", () => {
      search.forget();
      take("");
    });
    box.append(search.make("p", {}, "Recent searches"), ...buttons, forget);
    return box;
  };
})(cribsheet.search);
