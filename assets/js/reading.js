/*
 * All of the read marks that a page loads at once: whether there is more to load.
 *
 * Files do not share what a browser keeps for them, or not everywhere: pages opened from disk never look at the reader's
 * progress, and lead to quiz.html, which keeps it. Over http every page may show it.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.reading = cribsheet.reading || {};
(function (reading) {
  "use strict";

  if (typeof document === "undefined") return;

  const PROGRESS = ["cribsheet:v2:progress", "cribsheet:v1:progress"];
  const root = document.documentElement.dataset.root;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const service = () => {
    const page = document.querySelector("[data-service]");
    return page ? page.dataset.service.replace(/^.*\/|\.html$/g, "") : "";
  };

  /** The topics of this page: {id, title, facts, section, heading, place}. */
  reading.topics = () =>
    all("section[data-facts]").map((section) => {
      const heading = section.querySelector("h2");
      const title = heading.textContent.trim().replace(/:$/, "");
      return { id: heading.id, title, facts: section.dataset.facts, section, heading, place: section.querySelector(".mark") };
    });

  reading.make = make;
  reading.service = service;

  const started = new Map();

  /** Loads a script of the template, once; what the page has already it does not load again. */
  function run(script) {
    const address = script.getAttribute("src");
    if (!started.has(address)) {
      const here = document.querySelector(`script[src="${address}"]`);
      const loading = new Promise((done, failed) => {
        if (here) return done();
        script.async = false;
        script.addEventListener("load", done);
        script.addEventListener("error", () => failed(new Error("cannot load " + address)));
        document.head.append(script);
      });
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

  const hasProgress = () => {
    try {
      return PROGRESS.some((key) => localStorage.getItem(key) !== null);
    } catch {
      return false;
    }
  };

  /** From disk: each topic leads to the page that can mark it. */
  function links() {
    for (const { id, title, place } of reading.topics()) {
      const href = `${root}quiz.html#read/${service()}/${encodeURIComponent(id)}`;
      place.append(make("a", { className: "mark-button", href }, "Mark as read", make("span", { className: "unseen" }, ": " + title)));
    }
    for (const line of all("[data-go-on]")) {
      line.append(" ", make("a", { href: "quiz.html#read" }, "Go on where you stopped"));
    }
  }

  function start() {
    if (!/^https?:$/.test(location.protocol)) links();
    else if (service() || hasProgress()) load(0, -1).then(() => reading.show(), () => {});
  }
  // Not before: the quiz's page brings some of the scripts itself, after this one.
  addEventListener("DOMContentLoaded", start);
})(cribsheet.reading);
