// What every page gains from scripts. It reads and works without them.
(function () {
  "use strict";
  const cribsheet = (window.cribsheet = window.cribsheet || {});
  const site = (cribsheet.site = cribsheet.site || {});

  const DAY = 86400000;
  const OLD = 180;

  /** Whole days from one date to another, both as YYYY-MM-DD. */
  site.days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

  /** Today as the reader's clock has it. */
  site.today = (now) =>
    [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

  /**
   * Puts a script of a template into the page, and promises that it has run. Scripts run in the order in which they are put there,
   * though none waits for another to arrive. They come from templates because under our policy (Trusted Types, no exceptions) no
   * script may make the address of another one.
   */
  site.run = (script) =>
    new Promise((done, failed) => {
      script.async = false;
      script.addEventListener("load", done);
      script.addEventListener("error", () => failed(new Error("cannot load " + script.getAttribute("src"))));
      document.head.append(script);
    });

  /**
   * Takes a part of the data that has arrived only if it is the one that the page knows of: a new edition may have taken the place of
   * the page's own while that was open. `stamps` are those that the page came with.
   */
  site.take = (kind, name, stamps = {}) => {
    if (stamps[name] === undefined || stamps[name] === (cribsheet.data.stamps || {})[kind + "/" + name]) return;
    delete cribsheet.data[kind][name];
    throw Object.assign(new Error("another edition: " + name), { changed: site.CHANGED });
  };
  site.CHANGED = "This site has changed since you opened this page. Load the page again.";

  /** What to say of facts that were checked on a day: nothing while that is recent. */
  site.age = (checked, today) => {
    const days = site.days(checked, today);
    return days > OLD ? days + " days ago: look it up before you rely on it" : "";
  };

  /** How far off an exam is. Either end may be empty. */
  site.exam = (from, until, today) => {
    const some = (n) => (n === 1 ? "1 day" : n + " days");
    if (from && today < from) return "In " + some(site.days(today, from)) + ".";
    if (until && today > until) return "Over.";
    if (!until) return "Open now.";
    return today === until ? "Today is the last day." : "Open now, for " + some(site.days(today, until)) + " more.";
  };

  /** The heading under which the reader is: the last one above the line. */
  site.current = (tops, line) => tops.reduce((found, top, i) => (top <= line ? i : found), -1);

  /** Which sides of a box hide something: "start", "end", both or neither. */
  site.more = (left, width, whole) =>
    [left > 1 ? "start" : "", left + width < whole - 1 ? "end" : ""].filter(Boolean).join(" ");

  /** Words as they begin a sentence or a label. */
  site.first = (words) => words.charAt(0).toUpperCase() + words.slice(1);

  /** What the site calls that which has a page of its own. */
  site.things = { one: "service", many: "services" };

  if (typeof document === "undefined") return;

  const root = document.documentElement;
  site.things = { one: root.dataset.one, many: root.dataset.many };
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  function themeSwitch() {
    const button = document.querySelector("[data-theme-switch]");
    if (!button) return;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    button.addEventListener("click", () => {
      const now = root.dataset.theme || (dark.matches ? "dark" : "light");
      const next = now === "dark" ? "light" : "dark";
      const own = next === (dark.matches ? "dark" : "light");
      if (own) delete root.dataset.theme;
      else root.dataset.theme = next;
      try {
        if (own) localStorage.removeItem("cribsheet:theme");
        else localStorage.setItem("cribsheet:theme", next);
      } catch (e) {
        // Without storage the choice holds for this page.
      }
    });
  }

  /** The key that opens the search has another name on some keyboards. */
  function keys() {
    const key = document.querySelector(".search-link kbd");
    if (key && /Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = "⌘ K";
  }

  /** The menu scrolls by itself; the page one is on should be in sight. */
  function menu() {
    const menu = document.getElementById("_menu");
    const here = menu && menu.querySelector("li > [aria-current]");
    const show = () => {
      if (here && menu.clientHeight) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;
    };
    if (!menu) return;
    // Where it is hidden, to ask for its height would lay out the page for nothing.
    if (matchMedia("(min-width: 62rem)").matches) show();
    menu.addEventListener("toggle", (event) => event.newState === "open" && show());
  }

  function ages() {
    const today = site.today(new Date());
    for (const time of all("time[data-checked]")) {
      const said = site.age(time.dateTime, today);
      if (said) time.after(" ", make("span", { className: "old", textContent: "(" + said + ")" }));
    }
    for (const exam of all("[data-from]")) {
      const said = site.exam(exam.dataset.from, exam.dataset.until, today);
      exam.querySelector("[data-days]").textContent = said;
      exam.classList.toggle("over", said === "Over.");
    }
  }

  function contents() {
    const box = document.querySelector(".contents details");
    if (!box) return;
    const wide = matchMedia("(min-width: 76rem)");
    const open = () => (box.open = wide.matches);
    open();
    wide.addEventListener("change", open);
    box.addEventListener("click", (event) => {
      if (event.target.closest("a") && !wide.matches) box.open = false;
    });
    const links = all("a", box);
    // A topic's own box stands where its heading does, and is known before what it holds has been laid out.
    const placed = (heading) => (heading && heading.closest(".notes > section")) || heading;
    const marks = links.map((link) => placed(document.getElementById(decodeURIComponent(link.hash.slice(1)))));
    let planned = false;
    const mark = () => {
      planned = false;
      const line = innerHeight * 0.3;
      const at = site.current(marks.map((m) => (m ? m.getBoundingClientRect().top : Infinity)), line);
      links.forEach((link, i) => {
        if (i === at) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    const plan = () => {
      if (!planned) requestAnimationFrame(mark);
      planned = true;
    };
    addEventListener("scroll", plan, { passive: true });
    addEventListener("resize", plan, { passive: true });
    plan();
  }

  /** The clipboard needs a safe context and may be refused, as for a file; then the selection does. */
  function copy(code) {
    const selected = () => copySelected(code);
    return navigator.clipboard ? navigator.clipboard.writeText(code.textContent).catch(selected) : selected();
  }

  function copySelected(code) {
    const selection = getSelection();
    selection.selectAllChildren(code);
    const done = document.execCommand("copy");
    selection.removeAllRanges();
    return done ? Promise.resolve() : Promise.reject(new Error("refused"));
  }

  function copyButtons() {
    for (const figure of all("figure.code")) {
      const caption = figure.querySelector("figcaption") || figure.insertBefore(make("figcaption"), figure.firstChild);
      const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
      const say = (words) => {
        button.textContent = words;
        setTimeout(() => (button.textContent = "Copy"), 2000);
      };
      caption.dataset.ui = "";
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", () =>
        copy(figure.querySelector("code")).then(() => say("Copied"), () => say("Press Ctrl+C")));
      caption.append(button);
    }
  }

  /** The sign before a bullet is its address: one link for the whole page, which goes where the pointer is. */
  function permalinks() {
    const link = make("a", { className: "p", tabIndex: -1 });
    link.setAttribute("aria-hidden", "true");
    for (const notes of all(".notes")) {
      notes.addEventListener("pointerover", (event) => {
        const place = event.target.closest("li[id], .scenario[id]");
        if (!place || place === link.parentElement) return;
        link.href = "#" + place.id;
        place.prepend(link);
      });
    }
  }

  /** A box that scrolls shows on which side; one that does not is no stop for the Tab key. */
  function boxes() {
    const measure = (box) => [box, site.more(box.scrollLeft, box.clientWidth, box.scrollWidth)];
    const tell = ([box, more]) => {
      if (box.dataset.more === more) return;
      box.dataset.more = more;
      if (more) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    };
    // All are measured before the first is changed: else the page would be laid out once for each.
    const watch = new ResizeObserver((entries) => entries.map((entry) => measure(entry.target)).forEach(tell));
    for (const box of all(".table, .code > pre, .drawing")) {
      watch.observe(box);
      box.addEventListener("scroll", () => tell(measure(box)), { passive: true });
    }
  }

  /** An address may lead into an answer that is still closed, or to what has moved. */
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches("[data-moved]")) {
      location.replace(target.querySelector("a").href);
      return;
    }
    let closed = target && target.closest("details:not([open])");
    if (!closed) return;
    for (; closed; closed = closed.parentElement.closest("details:not([open])")) closed.open = true;
    target.scrollIntoView();
  }

  function print() {
    const button = document.querySelector("[data-print]");
    if (button) button.addEventListener("click", () => window.print());
    const opened = [];
    addEventListener("beforeprint", () => {
      for (const details of all("main details:not([open])")) opened.push(Object.assign(details, { open: true }));
    });
    addEventListener("afterprint", () => opened.splice(0).forEach((details) => (details.open = false)));
  }

  /** The cards beside links come with the first link that a reader points at. */
  function previews() {
    const template = document.querySelector("template[data-previews]");
    const types = ["pointerover", "focusin", "pointerdown"];
    const wake = (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("main a[href*='.html']")) return;
      types.forEach((type) => document.removeEventListener(type, wake));
      let lifted = false;
      for (const type of ["pointerup", "pointercancel"]) document.addEventListener(type, () => (lifted = true), { once: true });
      let last;
      for (const script of document.importNode(template.content, true).querySelectorAll("script")) {
        if (document.querySelector('script[src="' + script.getAttribute("src") + '"]')) continue;
        script.async = false;
        document.head.append((last = script));
      }
      // Who has left meanwhile may have stopped one of them.
      last.addEventListener("load", () => cribsheet.previews.begin && cribsheet.previews.begin(event, lifted));
    };
    if (template) types.forEach((type) => document.addEventListener(type, wake));
  }

  function start() {
    [themeSwitch, keys, menu, ages, contents, copyButtons, permalinks, boxes, reveal, print, previews].forEach((part) => part());
    addEventListener("hashchange", reveal);
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
