/** Any two or three services side by side: what their notes state, topic by topic. The address says which. */
window.cribsheet = window.cribsheet || {};
cribsheet.pick = cribsheet.pick || {};
(function (pick, facts) {
  "use strict";

  const MOST = 3;
  const SHOWN = 3;
  const KINDS = ["Times", "Sizes", "Counts", "Rates", "Measures"];

  /** The services that an address asks for, such as "#kettle+pot": known ones, each once, as many as fit. */
  pick.parse = (hash, known) =>
    hash.replace(/^#/, "").replace(/%2B/gi, "+").split("+")
      .filter((slug, i, all) => known.includes(slug) && all.indexOf(slug) === i)
      .slice(0, MOST);

  /** Topics are of one kind if they are about the same theme or, without one, have the same title. */
  const kind = (topic) => topic[2] || "#" + topic[1].toLowerCase();

  /**
   * Topics of several services, those of one kind in a row, in the order of the first service that has them; and for each
   * service what no other has.
   */
  pick.align = function (services) {
    const named = services.map((service) => service.topics.filter((topic) => topic[0] !== ""));
    const kinds = [...new Set(named.flat().map(kind))];
    const rows = kinds
      .map((k) => ({ kind: k, cells: named.map((topics) => topics.filter((topic) => kind(topic) === k)) }))
      .filter((row) => row.cells.filter((cell) => cell.length).length > 1)
      .map((row) => ({ title: row.kind.startsWith("#") ? row.cells.flat()[0][1] : row.kind, cells: row.cells }));
    const shared = new Set(rows.flatMap((row) => row.cells.flat()));
    return { rows, only: named.map((topics) => topics.filter((topic) => !shared.has(topic))) };
  };

  /** Limits by what they measure; nothing for what none of the services limits. */
  pick.limits = (services) =>
    KINDS.map((k) => ({ title: k, cells: services.map((s) => s.limits.filter((limit) => limit[1] === k)) }))
      .filter((row) => row.cells.some((cell) => cell.length));

  /** Of some comparisons' services ("kettle+pot") the places of those that hold all that was picked, exact ones first. */
  pick.written = (comparisons, slugs) =>
    comparisons.map((services, i) => ({ services: services.split("+"), i }))
      .filter(({ services }) => slugs.every((slug) => services.includes(slug)))
      .sort((a, b) => a.services.length - b.services.length || a.i - b.i)
      .map(({ i }) => i);

  /** "Kettle", "Kettle and Pot", "Kettle, Pot and Cup". */
  pick.names = (names) => names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + " and " + names[names.length - 1];

  if (typeof document === "undefined") return;

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const address = (slug, id) => "../services/" + slug + ".html" + (id ? "#" + id : "");

  /** The sign before a fact is its address, for the pointer alone, as in the notes; by keyboard one goes to its topic. */
  const sign = (slug, id) => make("a", { class: "p", href: address(slug, id), tabindex: "-1", "aria-hidden": "true" });

  function list(items, slug) {
    return make("ul", {}, ...items.map(([id, words, below]) => {
      const line = make("li", {}, ...(id ? [sign(slug, id)] : []), ...facts.words(words));
      if (below) line.append(list(below, slug));
      return line;
    }));
  }

  /** The first facts at once, the rest on demand. */
  function some(items, slug, shown) {
    const parts = [];
    if (shown > 0) parts.push(list(items.slice(0, shown), slug));
    if (items.length > shown) {
      const rest = items.slice(shown);
      const summary = make("summary", {}, rest.length + (shown > 0 ? " more" : rest.length === 1 ? " fact" : " facts"));
      parts.push(make("details", {}, summary, list(rest, slug)));
    }
    return parts;
  }

  const topic = (it, slug, shown) =>
    [make("p", { class: "pick-topic" }, make("a", { href: address(slug, it[0]) }, it[1])), ...(it[3].length ? some(it[3], slug, shown) : [])];

  function purpose(service, slug) {
    const lead = service.topics.find((it) => it[0] === "");
    return [make("p", {}, ...facts.words(service.purpose)), ...(lead ? some(lead[3], slug, SHOWN) : [])];
  }

  function limits(cell, slug) {
    const number = (words, id) => make("a", { href: address(slug, id) }, words);
    const lines = cell.map(([id, , pieces]) =>
      make("li", {}, sign(slug, id), ...pieces.map((piece) => (typeof piece === "string" ? piece : number(piece[0], id)))));
    const parts = [];
    if (lines.length) parts.push(make("ul", {}, ...lines.slice(0, SHOWN)));
    if (lines.length > SHOWN) parts.push(make("details", {}, make("summary", {}, lines.length - SHOWN + " more"), make("ul", {}, ...lines.slice(SHOWN))));
    return parts;
  }

  function table(slugs, services) {
    const names = services.map((service) => service.name);
    const row = (title, cells) =>
      make("tr", { role: "row" }, make("th", { role: "rowheader", scope: "row" }, title), ...cells.map((parts, i) =>
        make("td", { role: "cell" },
          make("span", { class: "column", "aria-hidden": "true" }, names[i]),
          make("div", { class: "value" }, ...(parts.length ? parts : [make("span", { class: "nothing" }, "–")])))));
    const each = (cells, draw) => cells.map((cell, i) => cell.flatMap((it) => draw(it, slugs[i], cell.length === 1)));
    const { rows, only } = pick.align(services);
    const body = [row("Purpose", services.map((service, i) => purpose(service, slugs[i])))];
    rows.forEach((r) => body.push(row(r.title, each(r.cells, (it, slug, alone) => topic(it, slug, alone ? SHOWN : SHOWN - 1)))));
    pick.limits(services).forEach((r) => body.push(row("Limits: " + r.title.toLowerCase(), r.cells.map((cell, i) => limits(cell, slugs[i])))));
    if (only.some((cell) => cell.length)) body.push(row("Only here", each(only, (it, slug) => topic(it, slug, 0))));
    const heads = services.map((service, i) => make("th", { role: "columnheader", scope: "col" }, make("a", { href: address(slugs[i]) }, service.full)));
    return make("div", { class: "table compared picked", role: "group", "aria-label": "Table: " + pick.names(names) },
      make("table", { role: "table" },
        make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, make("td", { role: "cell" }), ...heads)),
        make("tbody", { role: "rowgroup" }, ...body)));
  }

  function start() {
    const place = document.querySelector("[data-pick]");
    const selects = [...place.querySelectorAll("select")];
    const status = place.querySelector("[data-pick-status]");
    const picked = place.querySelector("[data-picked]");
    const cards = [...document.querySelectorAll("[data-services]")];
    const options = [...selects[0].children];
    selects.slice(1).forEach((select) => select.append(...options.map((option) => option.cloneNode(true))));
    selects[2].options[0].textContent = "nothing else";
    const known = [...selects[0].options].map((option) => option.value).filter(Boolean);
    let drawn = 0;

    /** Leads to what somebody has written about these, and others. */
    function written(slugs) {
      const fitting = pick.written(cards.map((card) => card.dataset.services), slugs).slice(0, MOST).map((i) => cards[i]);
      if (!fitting.length) return [];
      const exact = fitting[0].dataset.services.split("+").length === slugs.length;
      const line = make("p", { class: "pick-written" }, exact ? "The question that decides between them: " : "Compared with others in: ");
      fitting.forEach((card, i) => {
        const link = card.querySelector("a");
        line.append(i ? ", " : "", make("a", { href: link.getAttribute("href") }, link.textContent));
      });
      return [line];
    }

    function draw() {
      const slugs = pick.parse(location.hash, known);
      const turn = ++drawn;
      selects.forEach((select, i) => (select.value = slugs[i] || ""));
      if (slugs.length < 2) {
        picked.replaceChildren();
        status.textContent = slugs.length ? "Choose another to put beside it." : "";
        return;
      }
      Promise.all(slugs.map(facts.load)).then((services) => {
        if (turn !== drawn) return;
        picked.replaceChildren(...written(slugs), table(slugs, services));
        status.textContent = pick.names(services.map((service) => service.name)) + ", side by side.";
      }, () => turn === drawn && (status.textContent = "The notes could not be loaded. Are you offline?"));
    }

    place.querySelector("form").addEventListener("change", () => {
      const chosen = selects.map((select) => select.value).filter(Boolean);
      location.hash = [...new Set(chosen)].join("+");
    });
    place.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
    addEventListener("hashchange", draw);
    draw();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})(cribsheet.pick, cribsheet.facts);
