/* All of the read marks that a page loads at once: what loads the rest, at once for who has marks, else at the first move of a hand. */
window.cribsheet = window.cribsheet || {};
cribsheet.reading = cribsheet.reading || {};
(function (reading) {
  "use strict";

  if (typeof document === "undefined") return;

  const started = new Map();

  /** Loads a script of the template, once; what the page has already it does not load again. */
  function run(script) {
    const address = script.getAttribute("src");
    if (!started.has(address)) {
      const there = document.querySelector(`script[src="${address}"]`);
      const loading = there ? Promise.resolve() : cribsheet.site.run(script);
      started.set(address, loading);
      loading.catch(() => started.delete(address));
    }
    return started.get(address);
  }

  function load(from, to) {
    const template = document.querySelector("template[data-reading-scripts]");
    const scripts = document.importNode(template.content, true).querySelectorAll("script");
    return Promise.all(Array.from(scripts).slice(from, to).map(run));
  }

  /** The topics of all services, {service: [[id, title, facts], …]}, when they have arrived. */
  reading.data = () => load(-1).then(() => cribsheet.data.reading);

  /** Files do not share what a browser keeps for them, or not everywhere: only pages of a host look at the reader's progress. */
  reading.shared = /^https?:$/.test(location.protocol);

  /** Whether this browser keeps any of the reader's progress. */
  reading.hasProgress = () => {
    try {
      return ["2", "1"].some((version) => localStorage.getItem(`cribsheet:v${version}:progress`) !== null);
    } catch {
      return false;
    }
  };

  /** Loads what reads and shows marks, once. */
  reading.marks = () => load(0, -1);

  const start = () => reading.marks().then(() => reading.show(), () => {});

  /** Whoever has marked nothing needs no marks before the first move of a hand. */
  const MOVES = ["scroll", "pointermove", "pointerdown", "keydown"];

  function atFirstMove() {
    const moved = () => {
      MOVES.forEach((move) => removeEventListener(move, moved, true));
      start();
    };
    MOVES.forEach((move) => addEventListener(move, moved, { capture: true, passive: true }));
  }

  // Not before: the quiz's page brings some of the scripts itself, after this one.
  if (reading.shared && reading.hasProgress()) addEventListener("DOMContentLoaded", start);
  else {
    addEventListener("load", () => {
      if (document.querySelector("[data-go-on]")) start();
      else if (document.querySelector("[data-service]")) atFirstMove();
    });
  }
})(cribsheet.reading);
