/* The reading state on the quiz's page, where every edition keeps it: of all services, and of one. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  quiz.writeReadingAddress = (service) => (service ? quiz.writeWay("read", service) : quiz.writeWay("read"));

  /**
   * `#read`, `#read/kettle` and `#read/kettle/lids`. The last form marks the topic, once, and not again when the page is
   * loaded again: pages that may not keep anything lead here.
   */
  quiz.open.read = (page, [service = "", topic = ""]) => {
    page.wait(cribsheet.reading.data(), (topics) => {
      const list = Object.hasOwn(topics, service) ? topics[service] : null;
      const asked = list && list.find(([id]) => id === topic);
      if (asked) markOnce(page, service, asked);
      if (topic) page.rename(quiz.writeReadingAddress(list ? service : ""));
      const view = list ? quiz.readingOfService(page, service, list, asked && topic) : quiz.readingView(page, topics);
      page.show(view, "reading");
      view.focus();
      if ((service && !list) || (topic && !asked)) page.say("What was to be marked is not here any more.");
    }, "The list of topics");
  };

  function markOnce(page, service, [id, , facts]) {
    const key = quiz.topicKey(service, id);
    if (quiz.reading(page.store.progress(), key, facts).state !== "read") page.store.mark(key, facts, page.date());
    page.store.stop(service, id);
  }

  const pageOf = (service, topic) => `services/${service}.html` + (topic ? "#" + encodeURIComponent(topic) : "");
  const day = (mark) => cribsheet.reading.dayWords(mark.day, document.documentElement.lang);

  function sumWords({ of, read, changed }) {
    if (read === 0) return of === 1 ? "1 topic" : `${of} topics`;
    return `${read} of ${of} read` + (changed > 0 ? `, ${changed} changed` : "");
  }

  /** All services by area. `topics` are {service: [[id, title, facts], …]}. */
  quiz.readingView = (page, topics) => {
    const { book, store } = page;
    const heading = quiz.el("h2", { tabindex: -1, class: "quiz-heading" }, "What you have read");
    const lists = quiz.el("div", null);
    const draw = () => {
      const progress = store.progress();
      const areas = book.areas.map((area) => areaTable(area, book, topics, progress)).filter(Boolean);
      lists.replaceChildren(quiz.el("p", { class: "quiz-found" }, cribsheet.reading.sumWords(progress, topics) + "."), stopped(book, topics, progress) || "", ...areas);
    };
    draw();
    return { element: quiz.el("div", { class: "quiz-reading" }, heading, lists, leave(), quiz.keepView(page, draw)), focus: () => heading.focus(), draw };
  };

  function stopped(book, topics, { place }) {
    const list = place && Object.hasOwn(topics, place.service) ? topics[place.service] : null;
    if (!list) return null;
    const [id, title] = list.find(([id]) => id === place.topic) || ["", ""];
    const words = book.name(place.service) + (title ? ", " + title : "");
    return quiz.el("p", null, "You stopped at ", quiz.el("a", { href: pageOf(place.service, id) }, words), ".");
  }

  function areaTable(area, book, topics, progress) {
    const services = [...book.services.values()].filter((s) => s.area === area.id && Object.hasOwn(topics, s.id));
    if (services.length === 0) return null;
    const row = (service) => {
      const sum = quiz.readingOf(progress, service.id, topics[service.id]);
      return quiz.el(
        "tr",
        null,
        quiz.el("th", { scope: "row" }, quiz.el("a", { href: quiz.writeReadingAddress(service.id) }, service.short)),
        quiz.el("td", null, quiz.el("progress", { max: sum.of, value: sum.read, "aria-hidden": "true" })),
        quiz.el("td", { class: "quiz-of" }, sum.whole ? quiz.el("span", { "aria-hidden": "true" }, "✓ ") : null, sumWords(sum)));
    };
    return quiz.el("table", { class: "quiz-services" }, quiz.el("caption", null, area.name), quiz.el("tbody", null, services.map(row)));
  }

  /** One service's topics. `marked` is the one that the address asked to mark, if any. */
  quiz.readingOfService = (page, service, topics, marked) => {
    const { book, store } = page;
    const heading = quiz.el("h2", { tabindex: -1, class: "quiz-heading" }, book.name(service));
    const sum = quiz.el("p", { class: "quiz-found" });
    const rows = topics.map((topic) => quiz.topicRow(page, service, topic, () => draw()));
    const draw = () => {
      const progress = store.progress();
      sum.textContent = sumWords(quiz.readingOf(progress, service, topics)) + ".";
      rows.forEach((row) => row.draw(progress));
    };
    draw();
    const back = marked && topics.find(([id]) => id === marked);
    const done = back && quiz.el(
      "p",
      { class: "quiz-done" },
      quiz.el("span", null, quiz.el("span", { "aria-hidden": "true" }, "✓ "), `Marked as read: ${back[1]}.`),
      " ",
      quiz.el("a", { href: pageOf(service, marked) }, "Back to the page"),
      onWithToday(page));
    return {
      element: quiz.el("div", { class: "quiz-reading" }, heading, done, sum, quiz.el("ul", { class: "quiz-topics" }, rows.map((row) => row.element)), leave(true)),
      focus: () => (done ? done.querySelector("a") : heading).focus(),
      draw,
    };
  };

  /** Who reads for today goes on there. */
  function onWithToday(page) {
    const today = quiz.openToday(page);
    return today && [" ", quiz.el("a", { href: quiz.writeWay("today", String(today.minutes)) }, "Go on with today")];
  }

  /** One topic: {element, draw(progress)}; `changed` is called when it was marked, or unmarked. */
  quiz.topicRow = ({ store, say, date }, service, [id, title, facts], changed) => {
    const key = quiz.topicKey(service, id);
    const note = quiz.el("span", { class: "quiz-note" });
    const button = quiz.button("", () => {
      const isRead = quiz.reading(store.progress(), key, facts).state === "read";
      if (isRead) store.unmark(key);
      else store.mark(key, facts, date());
      changed();
      say(isRead ? `${title}: not read.` : `${title}: read.`);
    }, "quiet");
    const draw = (progress) => {
      const stands = quiz.reading(progress, key, facts);
      const words = { unread: "Mark as read", changed: "Mark again", read: "Take back" }[stands.state];
      button.replaceChildren(words, quiz.el("span", { class: "unseen" }, ": " + title));
      note.replaceChildren(
        ...(stands.state === "read"
          ? [quiz.el("span", { "aria-hidden": "true" }, "✓ "), `Read on ${day(stands)}`]
          : stands.state === "changed"
            ? [quiz.el("b", null, "Changed since you read it"), " ", quiz.changeWords(stands)]
            : []));
    };
    return {
      element: quiz.el("li", null, quiz.el("span", { class: "quiz-topic" }, quiz.el("a", { href: pageOf(service, id) }, title), " ", note), button),
      draw,
    };
  };

  function leave(toAll) {
    return quiz.el(
      "p",
      { class: "quiz-actions" },
      toAll ? quiz.el("a", { href: quiz.writeReadingAddress("") }, `All ${cribsheet.site.things.many}`) : null,
      quiz.el("a", { href: "#" }, "To the quiz"));
  }
})(cribsheet.quiz);
