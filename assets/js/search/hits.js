/** Draws hits. Words come from the notes, so everything is built node by node. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const BELOW = " › ";

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

  const pieces = (text, fits, whole) =>
    search.marked(text, fits, whole).map((piece) => (piece.mark ? search.make("mark", {}, piece.text) : piece.text));

  /** What stands above a hit, and its words; a heading that stands for itself says its own. */
  function told(hit) {
    const path = hit.kind === "passage" && hit.heading !== "" ? hit.heading.split(BELOW) : [];
    if (hit.kind !== "passage" || hit.text !== "") return { path: path.join(BELOW), words: hit.text };
    return { path: path.slice(0, -1).join(BELOW), words: path[path.length - 1] };
  }

  /** A hit in the dialog: the whole of it is a link, and an option of the list. */
  search.option = function (hit, fits, id) {
    const { path, words } = told(hit);
    const option = search.make("a", {
      role: "option", id, href: address(hit), tabIndex: -1, className: "search-hit", "aria-selected": "false",
    });
    const line = (name, className, text, whole) =>
      text !== "" && option.append(search.make(name, { className }, ...pieces(text, fits, whole)));
    if (hit.kind !== "passage") line("b", "search-name", hit.title, true);
    line("span", "search-path", path, true);
    line("span", "search-words", words, false);
    return option;
  };

  /** A hit on the page of results: a link that says where it leads, and the passage. */
  search.result = function (hit, fits) {
    const where = hit.kind === "passage" ? [hit.title, hit.heading] : [hit.title];
    const link = search.make("a", { href: address(hit) }, ...pieces(where.filter(Boolean).join(BELOW), fits, true));
    const passage = hit.text === "" ? [] : [search.make("p", {}, ...pieces(hit.text, fits, false))];
    return search.make("li", {}, link, ...passage);
  };

  const count = (n, one) => n + " " + one + (n === 1 ? "" : "s");

  /** How much was found, in words. */
  search.summary = function (text, { hits, guessed }) {
    if (text.trim() === "") return "";
    if (hits.length === 0) return "Nothing found for “" + text.trim() + "”.";
    const pages = new Set(hits.map((hit) => hit.page)).size;
    return (guessed ? "Nothing spelled so; near it: " : "") + count(hits.length, "result") + " on " + count(pages, "page") + ".";
  };

  /** What to try when nothing fits. */
  search.tries = () => search.make("div", { className: "search-tries" },
    search.make("p", {}, "What to try:"),
    search.make("ul", {},
      search.make("li", {}, "fewer words, or only the beginning of one"),
      search.make("li", {}, "a service by name or short name; two of them for their comparison"),
      search.make("li", {}, "an identifier, or a number with its unit, just as the notes write it")));
})(cribsheet.search);
