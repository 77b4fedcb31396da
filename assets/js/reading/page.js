/* Read marks on a page that may look at the reader's progress: at each topic, in the contents, in the menu, on the first page. */
window.cribsheet = window.cribsheet || {};
cribsheet.reading = cribsheet.reading || {};
(function (reading) {
  "use strict";

  /** A topic that is current at two looks in a row is where the reader is. */
  const LOOK = 5000;

  const TROUBLES = {
    blocked: "This browser keeps nothing for this site: the mark is forgotten when you leave the page.",
    full: "This browser has no room left: the mark is forgotten when you leave the page.",
  };
  const UNUSABLE = "What this browser stored of your progress cannot be used as it is, and was left alone. ";

  const TICKS = {
    read: ["✓", "read"],
    changed: ["↻", "changed since you read it"],
  };

  /** A day (YYYY-MM-DD) in words. */
  reading.dayWords = (day, language) => {
    const date = new Date(day + "T12:00:00");
    if (!day || Number.isNaN(date.getTime())) return "";
    return date.toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
  };

  /** What the first page says: "12 of 612 topics read, 2 changed since". `topics` are those of all services. */
  reading.sumWords = (progress, topics) => {
    const sums = Object.entries(topics).map(([service, list]) => cribsheet.quiz.readingOf(progress, service, list));
    const sum = (what) => sums.reduce((total, one) => total + one[what], 0);
    return `${sum("read")} of ${sum("of")} topics read` + (sum("changed") > 0 ? `, ${sum("changed")} changed since` : "");
  };

  if (typeof document === "undefined") return;

  const quiz = cribsheet.quiz;
  const root = document.documentElement.dataset.root;
  const language = document.documentElement.lang;
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const unseen = (words) => make("span", { className: "unseen" }, words);
  const ours = (name, className, ...children) => {
    const element = make(name, { className }, ...children);
    element.dataset.ui = "";
    return element;
  };
  const slug = (path) => path.replace(/^.*\/|\.html$/g, "");
  let store;
  let said;

  const page = document.querySelector("[data-service]");
  const service = page ? slug(page.dataset.service) : "";

  /** The topics of this page; where their facts are not known, they have not arrived yet. */
  const topics = Array.from(document.querySelectorAll("section > .mark"), (place) => {
    const section = place.parentElement;
    const heading = section.querySelector("h2");
    return { id: heading.id, title: heading.textContent.trim().replace(/:$/, ""), section, heading, place };
  });

  /** A small sign at a link, with its meaning in words; none for what is not read. */
  function tick(link, state) {
    const there = link.querySelector(":scope > .tick");
    if (there && there.dataset.state === state) return;
    if (there) there.remove();
    if (!(state in TICKS)) return;
    const [sign, words] = TICKS[state];
    const shown = make("span", { ariaHidden: "true" }, sign);
    const element = make("span", { className: "tick" }, shown, unseen(", " + words));
    element.dataset.state = state;
    link.append(element);
  }

  function drawTopic(topic) {
    const key = quiz.topicKey(service, topic.id);
    const mark = quiz.markOf(store.progress(), key);
    const stands = quiz.reading(store.progress(), key, topic.facts !== undefined ? topic.facts : mark ? mark.facts : "");
    const button = topic.place.querySelector("button");
    const again = stands.state === "changed";
    drawStanding(topic);
    const day = reading.dayWords(stands.day, language);
    button.dataset.state = stands.state;
    button.replaceChildren(
      ...(stands.state === "read"
        ? [make("span", { ariaHidden: "true" }, "✓ "), day ? `Read on ${day}` : "Read", unseen(`: ${topic.title}. Press to take it back`)]
        : [again ? "Mark as read again" : "Mark as read", unseen(": " + topic.title)]));
    topic.section.querySelectorAll(".changed").forEach((line) => line.remove());
    if (again) topic.heading.after(ours("p", "changed", make("b", {}, "Changed since you read it"), " ", quiz.changeWords(stands)));
    freshen(topic, stands.fresh);
    for (const link of document.querySelectorAll(".contents a")) {
      if (link.hash === "#" + topic.id || decodeURIComponent(link.hash) === "#" + topic.id) tick(link, stands.state);
    }
  }

  /** How one stands: the questions and cards that ask for this topic, by their last answers. Nothing while none was answered. */
  function drawStanding({ place, title }) {
    const ids = (place.dataset.items || "").split(" ").filter(Boolean);
    const states = ids.map((id) => quiz.standing(store.progress(), id));
    const right = states.filter((state) => state === "right").length;
    const there = place.querySelector(".mark-standing");
    if (states.every((state) => state === "new")) {
      there.replaceChildren();
      return;
    }
    const shown = make("span", { ariaHidden: "true" }, `${right}/${ids.length} right`);
    there.replaceChildren(make("a", { href: `${root}quiz.html#service=${service}` }, shown, unseen(`${right} of ${ids.length} right in the quiz: ${title}`)));
  }

  /** Marks the facts that are new; their digests stand in the order of the page. */
  function freshen(topic, fresh) {
    if (!topic.facts) return;
    const places = topic.section.querySelectorAll(":is(h2, h3, h4, h5, h6, li, .scenario, .table)[id]");
    if (places.length !== quiz.digests(topic.facts).length) return;
    places.forEach((place, i) => {
      const is = fresh.includes(i) && place !== topic.heading;
      place.classList.toggle("fresh", is);
      const words = place.querySelector(":scope > .fresh-word");
      if (words && !is) words.remove();
      if (is && !words) place.prepend(ours("span", "fresh-word unseen", "Changed: "));
    });
  }

  /** The facts are needed now, if not before. */
  function press(topic) {
    reading.data().then(
      (data) => {
        arrive(data);
        if (topic.facts !== undefined) mark(topic);
      },
      () => topic.place.querySelector(".mark-trouble").replaceChildren("The list of facts could not be loaded. Please try again."));
  }

  function arrive(data) {
    const facts = new Map((Object.hasOwn(data, service) ? data[service] : []).map(([id, , facts]) => [id, facts]));
    topics.forEach((topic) => (topic.facts = facts.get(topic.id)));
  }

  function mark(topic) {
    const key = quiz.topicKey(service, topic.id);
    const read = topic.place.querySelector("button").dataset.state === "read";
    if (read) store.unmark(key);
    else {
      store.mark(key, topic.facts, cribsheet.site.today(new Date()));
      store.stop(service, topic.id);
    }
    draw();
    const trouble = topic.place.querySelector(".mark-trouble");
    trouble.replaceChildren(...troubleWords());
    if (!store.trouble) said.textContent = read ? `${topic.title}: not read.` : `${topic.title}: read.`;
  }

  function troubleWords() {
    if (!store.trouble) return [];
    if (store.trouble in TROUBLES) return [TROUBLES[store.trouble]];
    return [UNUSABLE, make("a", { href: root + "quiz.html#read" }, "The quiz’s page says more"), "."];
  }

  function furnish(topic) {
    const button = make("button", { type: "button", className: "mark-button" });
    const trouble = make("span", { className: "mark-trouble", role: "status" });
    button.addEventListener("click", () => press(topic));
    // So that what a mark needs has mostly arrived when it is pressed.
    for (const near of ["pointerenter", "focus"]) button.addEventListener(near, () => reading.data().catch(() => {}), { once: true });
    topic.place.replaceChildren(button, make("span", { className: "mark-standing" }), trouble);
  }

  /** What all pages show: which services are read in full, and on the first page how far the reader is. */
  function drawAll(data) {
    for (const link of document.querySelectorAll(".menu li > a")) {
      const of = slug(link.pathname);
      const list = /\/services\/[^/]+$/.test(link.pathname) && Object.hasOwn(data, of) ? data[of] : [];
      const sum = quiz.readingOf(store.progress(), of, list);
      tick(link, sum.whole ? "read" : sum.changed > 0 ? "changed" : "unread");
    }
    drawHome(data);
  }

  function drawHome(data) {
    const line = document.querySelector("[data-go-on]");
    const place = store.progress().place;
    if (!line) return;
    const [id, title] = (place && Object.hasOwn(data, place.service) && data[place.service].find(([id]) => id === place.topic)) || [];
    const stopped = place && document.querySelector(`.directory a[href="services/${CSS.escape(place.service)}.html"]`);
    const sum = make("a", { href: "quiz.html#read" }, reading.sumWords(store.progress(), data));
    if (stopped) {
      const to = make("a", { href: stopped.getAttribute("href") + (id ? "#" + encodeURIComponent(id) : "") });
      to.append(`Go on where you stopped: ${stopped.textContent.trim()}${title ? ", " + title : ""}`);
      line.replaceChildren(to, " ", sum);
    } else {
      line.replaceChildren(line.querySelector("a"), " ", sum);
    }
  }

  function draw() {
    const { read, place } = store.progress();
    if (Object.keys(read).length === 0 && !place) {
      topics.forEach(drawTopic);
      return;
    }
    reading.data().then((data) => {
      arrive(data);
      topics.forEach(drawTopic);
      drawAll(data);
    }, () => topics.forEach(drawTopic));
  }

  function follow() {
    let before = "";
    setInterval(() => {
      if (document.visibilityState !== "visible") return;
      const link = document.querySelector(".contents a[aria-current]");
      const id = link ? decodeURIComponent(link.hash.slice(1)) : "";
      const place = store.progress().place;
      const known = place && place.service === service && place.topic === id;
      if (id === before && !known && topics.some((topic) => topic.id === id)) store.stop(service, id);
      before = id;
    }, LOOK);
  }

  /** From disk: each topic leads to the page that can mark it. */
  function links() {
    for (const { id, title, place } of topics) {
      const href = `${root}quiz.html#read/${service}/${encodeURIComponent(id)}`;
      place.replaceChildren(make("a", { className: "mark-button", href }, "Mark as read", unseen(": " + title)));
    }
    const line = document.querySelector("[data-go-on]");
    if (line) line.append(" ", make("a", { href: "quiz.html#read" }, "Go on where you stopped"));
  }

  function marks() {
    store = quiz.store(() => window.localStorage, () => Date.now(), true);
    if (service) {
      said = make("p", { className: "unseen", role: "status" });
      document.querySelector("main").append(said);
      topics.forEach(furnish);
      follow();
    }
    const again = () => {
      store.load();
      draw();
    };
    addEventListener("storage", (event) => {
      if (event.key === null || event.key === quiz.KEYS.progress) again();
    });
    addEventListener("pageshow", (event) => event.persisted && again());
    draw();
  }

  /** Draws all of it, and again whenever another tab has written. */
  reading.show = () => (reading.shared ? marks() : links());
})(cribsheet.reading);
