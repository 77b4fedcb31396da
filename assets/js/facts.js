/**
 * What the notes state about a service, loaded when it is first wanted: see FactFiles.java.
 *
 * Under our policy (Trusted Types, no exceptions) no script may make the address of another one, so the page brings the
 * elements for all services that it may ask for in a template.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.facts = cribsheet.facts || {};
(function (facts) {
  "use strict";

  const plainly = (item) => item[0] !== "" && item[1].some((node) => typeof node === "string" || node[0] !== "table");

  /** The first so many facts of some topics. A table is none. */
  facts.first = (topics, count) => topics.flatMap((topic) => topic[3].filter(plainly)).slice(0, count);

  /** A fact by its id, however deep it stands, with the title of its topic; or null. */
  facts.find = function (service, id) {
    for (const [, title, , items] of service.topics) {
      const fact = within(items, id);
      if (fact) return { title, fact };
    }
    return null;
  };

  function within(items, id) {
    for (const item of items) {
      const found = item[0] === id ? item : item[2] && within(item[2], id);
      if (found) return found;
    }
    return null;
  }

  if (typeof document === "undefined") return;

  const ELEMENTS = { code: "code", b: "strong", i: "em", kbd: "kbd", sub: "sub", sup: "sup" };

  /** Words (see InlineNodes.java) as nodes. */
  facts.words = (nodes) =>
    nodes.map((node) => {
      if (typeof node === "string") return document.createTextNode(node);
      const [kind, inside] = node;
      const element = document.createElement(kind === "br" ? "br" : ELEMENTS[kind] || "span");
      if (kind === "table") element.append("Table: ");
      if (kind === "code") element.textContent = inside;
      else if (kind !== "br") element.append(...facts.words(inside));
      return element;
    });

  const loading = new Map();

  const script = (slug) => {
    const template = document.querySelector("template[data-facts]");
    return template && template.content.querySelector('script[src$="/' + CSS.escape(slug) + '.js"]');
  };

  /** Whether this page may ask for a service. */
  facts.has = (slug) => loading.has(slug) || Boolean(script(slug));

  /** A service's facts, once they are here. */
  facts.load = function (slug) {
    if (!loading.has(slug)) {
      const element = document.importNode(script(slug), true);
      const loaded = new Promise((done, failed) => {
        element.addEventListener("load", () => done(cribsheet.data.facts[slug]));
        element.addEventListener("error", () => failed(new Error("cannot load " + element.getAttribute("src"))));
      });
      loading.set(slug, loaded);
      // A reader without network may try again.
      loaded.catch(() => loading.delete(slug));
      document.head.append(element);
    }
    return loading.get(slug);
  };
})(cribsheet.facts);
