// Only in the preview: takes in changed words, or reloads the page when more than words changed, at the place that changed;
// and shows what is wrong with the notes.
(function () {
  "use strict";
  const script = new URL(document.currentScript.src);
  const KEY = "cribsheet-preview";
  const MARKED = 2500;
  const CALM = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let stream = null;
  let seen = script.searchParams.get("seen") || "";
  let overlay = null;

  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  // ---- Where one was, over a reload

  function leave(place) {
    sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, place, y: scrollY }));
    // The browser would go back to where one was before.
    history.scrollRestoration = "manual";
    location.reload();
  }

  function arrive() {
    const left = JSON.parse(sessionStorage.getItem(KEY) || "null");
    sessionStorage.removeItem(KEY);
    if (!left || left.page !== location.pathname) return;
    const target = left.place && document.getElementById(left.place);
    if (target) lead(target);
    else scrollTo({ top: left.y, behavior: "instant" });
  }

  function lead(target) {
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView({ block: "center", behavior: "instant" });
    mark(target);
  }

  /** Changes words where they stand, so that nothing has to be loaded; says whether they stood there, once and whole. */
  function replaced(target, was, now) {
    const walk = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) if (walk.currentNode.data === was) found.push(walk.currentNode);
    if (found.length !== 1) return false;
    found[0].data = now;
    return true;
  }

  function words({ place, was, now, mark: next }) {
    const target = document.getElementById(place);
    if (!target || !replaced(target, was, now)) {
      leave(place);
      return;
    }
    seen = next;
    lead(target);
  }

  /** A color that goes away by itself; it changes nothing on the page. */
  function mark(target) {
    const color = "color-mix(in srgb, Highlight 35%, transparent)";
    target.animate(
      [{ backgroundColor: color, offset: 0 }, { backgroundColor: color, offset: 0.6 }, { backgroundColor: "transparent", offset: 1 }],
      { duration: MARKED, easing: CALM ? "step-end" : "ease-out", id: "cribsheet-changed" },
    );
  }

  // ---- What is wrong

  /** Builds the overlay, apart from the page's styles. */
  function frame() {
    const host = make("div", { id: "_preview-problems" });
    const shadow = host.attachShadow({ mode: "open" });
    const title = make("h2");
    const text = make("pre", { tabIndex: 0 });
    const fold = make("button", { type: "button", textContent: "Hide" });
    const section = make("section", {}, make("header", {}, title, fold), text);
    section.setAttribute("role", "alert");
    fold.addEventListener("click", () => {
      const folded = section.classList.toggle("folded");
      fold.textContent = folded ? "Show" : "Hide";
    });
    shadow.append(make("link", { rel: "stylesheet", href: new URL("live.css", script).href }), section);
    document.documentElement.append(host);
    return { host, section, title, text, fold };
  }

  function show(title, text, stops) {
    if (!text) {
      if (overlay) overlay.host.remove();
      overlay = null;
      return;
    }
    const before = overlay;
    overlay = overlay || frame();
    overlay.title.textContent = title;
    overlay.text.textContent = text;
    overlay.section.classList.toggle("stops", stops);
    // What a build lets pass is told in one line; what stops it is shown.
    if (!before || before.stops !== stops) {
      overlay.section.classList.toggle("folded", !stops);
      overlay.fold.textContent = stops ? "Hide" : "Show";
    }
    overlay.stops = stops;
  }

  function state({ text, stops }) {
    show(stops ? "This stops the build; the page behind is the last good one" : "Warnings", text, stops);
  }

  // ---- What the preview tells

  function loaded(paths) {
    const here = [...document.scripts].filter((s) => s.src).map((s) => new URL(s.src).pathname);
    return paths.some((p) => here.some((path) => path.endsWith("/" + p)));
  }

  function listen() {
    const address = new URL("events", script);
    address.searchParams.set("page", decodeURI(location.pathname));
    address.searchParams.set("seen", seen);
    stream = new EventSource(address);
    const on = (name, what) => stream.addEventListener(name, (event) => what(JSON.parse(event.data)));
    on("words", words);
    on("changed", ({ place }) => leave(place));
    on("data", ({ paths }) => loaded(paths) && leave(""));
    on("state", state);
    stream.addEventListener("error", () => show("The preview has stopped", "Start it again: ./cribsheet serve\n", false));
  }

  function hush() {
    if (stream) stream.close();
    stream = null;
  }

  // A browser has few connections to one host: a window that nobody looks at needs none.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hush();
    else if (!stream) listen();
  });
  addEventListener("pagehide", hush);
  addEventListener("pageshow", (event) => event.persisted && !stream && listen());
  addEventListener("load", () => setTimeout(() => (history.scrollRestoration = "auto"), 500));
  arrive();
  listen();
})();
