/* Elements from data. Nothing here ever reads a string as HTML. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** An element. An attribute that is a function listens to the event of its name; false and undefined are left out. */
  quiz.el = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") element.addEventListener(key, value);
      else if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  };

  const INLINE = { b: "strong", i: "em", kbd: "kbd", sub: "sub", sup: "sup" };

  /** Running text (see Nodes.java) as nodes. */
  quiz.inlines = (nodes) => nodes.map(inline);

  function inline(node) {
    if (typeof node === "string") return document.createTextNode(node);
    const [kind, first, second] = node;
    if (kind === "code") return quiz.el("code", null, first);
    if (kind === "br") return quiz.el("br");
    if (kind === "a") return link(first, second);
    if (kind === "hole") return hole();
    return quiz.el(INLINE[kind] || "span", null, quiz.inlines(first));
  }

  const textOf = (node) => {
    if (typeof node === "string") return node;
    if (node[0] === "br" || node[0] === "hole") return " ";
    return node[0] === "code" ? node[1] : quiz.plain(node[node.length - 1]);
  };

  /** Running text as its words alone. */
  quiz.plain = (inlines) => inlines.map(textOf).join("");

  /** Where something is to be typed. */
  const hole = () =>
    quiz.el("span", { class: "quiz-hole" }, quiz.el("span", { class: "unseen" }, "blank"), quiz.el("span", { "aria-hidden": "true" }, "…"));

  /** Addresses count from the root, where the quiz stands; what is no address of a page becomes its words. */
  function link(address, words) {
    const elsewhere = /^(?:https?|mailto):/i.test(address);
    if (!elsewhere && /^[a-z][a-z0-9+.-]*:/i.test(address)) return quiz.el("span", null, quiz.inlines(words));
    return quiz.el("a", { href: address, rel: elsewhere && "noreferrer" }, quiz.inlines(words));
  }

  /** Blocks (see Nodes.java) as elements. */
  quiz.blocks = (nodes) => nodes.map(block);

  function block([kind, first, second]) {
    if (kind === "p") return quiz.el("p", null, quiz.inlines(first));
    if (kind === "quote") return quiz.el("blockquote", null, quiz.blocks(first));
    if (kind === "pre") return quiz.el("pre", { tabindex: 0 }, quiz.el("code", null, second));
    if (kind === "table") return table(first, second);
    return quiz.el("ul", null, first.map(([text, below]) => item(text, below)));
  }

  function item(text, below) {
    return quiz.el("li", null, quiz.inlines(text), below ? quiz.blocks(below) : null);
  }

  function table(header, rows) {
    const row = (name, cells) => quiz.el("tr", null, cells.map((cell) => quiz.el(name, null, quiz.inlines(cell))));
    return quiz.el(
      "div",
      { class: "table", tabindex: 0, role: "group", "aria-label": "Table" },
      quiz.el(
        "table",
        null,
        quiz.el("thead", null, row("th", header)),
        quiz.el("tbody", null, rows.map((cells) => row("td", cells)))));
  }
})(cribsheet.quiz);
