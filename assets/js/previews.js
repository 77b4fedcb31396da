/** A card beside a link that says what it leads to: a service, a topic, or a single fact. */
window.cribsheet = window.cribsheet || {};
cribsheet.previews = cribsheet.previews || {};
(function (previews, facts) {
  "use strict";

  const GAP = 6;
  const EDGE = 8;
  const FACTS = 3;
  const DETAILS = 2;

  /** Milliseconds: before a file is asked for, before a card opens, before it closes behind the pointer, and how long a finger rests. */
  const PASSING = 100;
  const OPEN = 350;
  const CLOSE = 250;
  const HOLD = 500;

  /** What an address points at, as seen from a page: a service and an id on its page; null for anything else, and for the page itself. */
  previews.target = function (address, root, here) {
    const path = address.slice(root.length).match(/^services\/([a-z0-9-]+)\.html(?:#(.*))?$/);
    if (!path || !address.startsWith(root) || address.split("#")[0] === here.split("#")[0]) return null;
    return { slug: path[1], anchor: path[2] || "" };
  };

  /** What a card says: what stands above, its title, a paragraph and a few facts, any of them empty. */
  previews.card = function (service, anchor) {
    const topic = anchor && service.topics.find((t) => t[0] === anchor);
    if (topic) return { above: service.name, title: topic[1], words: [], facts: texts(facts.first([topic], FACTS)) };
    const found = anchor && facts.find(service, anchor);
    if (found) {
      const above = found.title ? service.name + " › " + found.title : service.name;
      return { above, title: "", words: found.fact[1], facts: texts((found.fact[2] || []).slice(0, DETAILS)) };
    }
    return { above: "", title: service.full, words: service.purpose, facts: texts(facts.first(service.topics, FACTS)) };
  };

  const texts = (items) => items.map((item) => item[1]);

  /**
   * Where a card goes, in the window: below the link if it fits or there is more room, else above; never on it, never
   * outside. It may have to be lower than it would like to be.
   */
  previews.place = function (link, card, view) {
    const below = view.height - EDGE - (link.bottom + GAP);
    const above = link.top - GAP - EDGE;
    const under = card.height <= below || below >= above;
    const height = Math.max(0, Math.min(card.height, under ? below : above));
    const left = Math.max(EDGE, Math.min(link.left, view.width - card.width - EDGE));
    return { left, top: under ? link.bottom + GAP : link.top - GAP - height, height };
  };

  // Who follows the link at once stops what facts.js should have brought.
  if (typeof document === "undefined" || facts === undefined) return;

  const root = new URL(document.documentElement.dataset.root || "./", location.href).href;
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  let card;
  let link = null;
  let timer = 0;
  let dismissed = null;
  let held = false;

  /** The link in the text under an event that has a preview. Where its words stand beside it already, it needs none. */
  function previewed(event) {
    const found = event.target instanceof Element && event.target.closest("main a[href]");
    if (!found || found.closest("nav, .mentions, .p, .to, [data-plain]")) return null;
    const target = previews.target(found.href, root, location.href);
    return target && facts.has(target.slug) ? { found, target } : null;
  }

  function later(wait, task) {
    clearTimeout(timer);
    timer = setTimeout(task, wait);
  }

  function plan({ found, target }, wait) {
    if (found === link) return clearTimeout(timer);
    if (found === dismissed) return;
    forget();
    let still = true;
    forget = () => (still = false);
    // The file is on its way before the card opens, but not for a pointer that only passes by.
    later(PASSING, () => {
      const loaded = facts.load(target.slug);
      later(wait - PASSING, () => loaded.then((service) => still && show(found, previews.card(service, target.anchor)), () => {}));
    });
  }
  let forget = () => {};

  function close() {
    clearTimeout(timer);
    forget();
    if (!link) return;
    link.removeAttribute("aria-describedby");
    link = null;
    held = false;
    card.hidePopover();
  }

  function box() {
    if (card) return card;
    card = make("div", { id: "_preview", className: "preview" });
    card.setAttribute("role", "tooltip");
    card.setAttribute("popover", "manual");
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && later(CLOSE, close));
    document.body.append(card);
    return card;
  }

  function show(on, said) {
    close();
    const parts = [];
    if (said.above) parts.push(make("p", { className: "preview-above" }, said.above));
    if (said.title) parts.push(make("p", { className: "preview-title" }, said.title));
    if (said.words.length) parts.push(make("p", {}, ...facts.words(said.words)));
    if (said.facts.length) parts.push(make("ul", {}, ...said.facts.map((words) => make("li", {}, ...facts.words(words)))));
    if (!parts.length || !on.isConnected) return;
    link = on;
    box().replaceChildren(...parts);
    card.style.maxHeight = "";
    card.showPopover();
    const { width, height } = card.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const at = previews.place(on.getBoundingClientRect(), { width, height }, view);
    card.style.left = at.left + window.scrollX + "px";
    card.style.top = at.top + window.scrollY + "px";
    card.style.maxHeight = at.height + "px";
    card.scrollTop = 0;
    on.setAttribute("aria-describedby", card.id);
  }

  function hover(event) {
    if (event.pointerType === "touch") return;
    const over = previewed(event);
    if (over) plan(over, OPEN);
  }

  function leave(event) {
    const left = event.target instanceof Element && event.target.closest("a[href]");
    if (event.pointerType === "touch" || !left || left.contains(event.relatedTarget)) return;
    dismissed = null;
    // What has the focus keeps its card.
    if (left !== document.activeElement || !left.matches(":focus-visible")) later(CLOSE, close);
  }

  function focus(event) {
    const on = previewed(event);
    if (on && on.found === document.activeElement && on.found.matches(":focus-visible")) plan(on, OPEN);
  }

  function blur(event) {
    dismissed = null;
    if (event.target === link || !link) close();
  }

  /** A finger that rests on a link opens the card in place of the browser's own menu; one that moves on scrolls. */
  function press(event) {
    if (link && !card.contains(event.target)) close();
    const on = event.pointerType === "touch" && previewed(event);
    if (!on) return;
    on.found.style.webkitTouchCallout = "none";
    plan(on, HOLD);
    held = true;
  }

  function lift(event) {
    if (event.pointerType === "touch" && !link) close();
  }

  function menu(event) {
    if (held && previewed(event)) event.preventDefault();
  }

  /** The click that ends a long touch is not meant. */
  function click(event) {
    if (held && link && link.contains(event.target)) event.preventDefault();
  }

  function key(event) {
    if (event.key !== "Escape" || !link) return;
    dismissed = link;
    close();
    event.stopPropagation();
  }

  /** Does what it would have done, had it been here when an event came, unless that is over: the finger lifted, the pointer gone. */
  previews.begin = (event, lifted) => {
    if (link || !event.target.isConnected || !("showPopover" in HTMLElement.prototype)) return;
    if (event.type === "focusin") focus(event);
    else if (event.pointerType !== "touch") event.target.matches(":hover") && hover(event);
    else if (!lifted) press(event);
  };

  if (!("showPopover" in HTMLElement.prototype)) return;
  document.addEventListener("pointerover", hover);
  document.addEventListener("pointerout", leave);
  document.addEventListener("focusin", focus);
  document.addEventListener("focusout", blur);
  document.addEventListener("pointerdown", press);
  document.addEventListener("pointerup", lift);
  document.addEventListener("pointercancel", lift);
  document.addEventListener("contextmenu", menu);
  document.addEventListener("click", click, true);
  document.addEventListener("keydown", key, true);
})(cribsheet.previews, cribsheet.facts);
