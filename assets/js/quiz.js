/* The page of the quiz: the address decides what is shown; views come and go in one place. */
(function (quiz) {
  "use strict";

  const TROUBLES = {
    blocked: "This browser keeps nothing for this page: your answers and marks are forgotten when you close it.",
    full: "This browser has no room left for this page: answers and marks from now on are forgotten when you close it.",
    unreadable: "What was stored of your progress cannot be read. It was put aside unchanged, and a new record begins.",
    newer: "A newer edition of this site stored your progress. It was put aside unchanged, and a new record begins here.",
    damaged: "Some of your stored progress cannot be read. The rest is used, and all of it was put aside unchanged.",
  };

  const root = document.querySelector("[data-quiz]");
  const status = document.querySelector("[data-quiz-status]");
  if (!root) return;
  if (!cribsheet.data || !cribsheet.data.quiz) {
    root.replaceChildren(quiz.el("p", { class: "quiz-notice" }, "The questions could not be loaded. Please load the page again."));
    return;
  }

  const page = {
    book: quiz.book(cribsheet.data.quiz, (cribsheet.data.quizParts = cribsheet.data.quizParts || {})),
    store: quiz.store(() => window.localStorage, () => Date.now()),
    say: (words) => {
      status.textContent = words;
    },
    chosen: (choice) => history.replaceState(null, "", quiz.writeAddress(choice)),
    start: (choice) => {
      location.hash = quiz.writeAddress({ ...choice, run: Date.now().toString(36) });
    },
  };
  const load = quiz.parts(document.querySelector("[data-quiz-parts]"));
  let view = null;
  let turn = 0;

  function show(next, stage, above) {
    const trouble = TROUBLES[page.store.trouble];
    view = next;
    root.dataset.stage = stage;
    root.replaceChildren(
      ...[trouble && quiz.el("p", { class: "quiz-notice", role: "status" }, trouble), above, next.element].filter(Boolean));
    page.say("");
  }

  /** With the exam that is due, unless the address or the reader says which. */
  function setup(choice) {
    const due = quiz.defaultExam(page.book.exams, cribsheet.site.today(new Date()));
    const exam = page.store.setting("exam", due ? due.id : "");
    show(quiz.setupView(page, { exam: exam || undefined, ...choice }), "setup");
  }

  /** Begins a round when what it says has arrived, unless the reader has gone elsewhere meanwhile. */
  function begin(items, seed, choice) {
    const mine = ++turn;
    load(page.book.partsOf(items)).then(
      () => mine === turn && step(quiz.newRound(items, seed), choice),
      () => mine === turn && missing(() => begin(items, seed, choice)));
  }

  function missing(again, what = "These questions") {
    const element = quiz.el(
      "div",
      { class: "quiz-notice" },
      quiz.el("p", { tabindex: -1 }, `${what} could not be loaded.`),
      quiz.el("div", { class: "quiz-actions" }, quiz.button("Try again", again, "primary")));
    show({ element }, "missing");
    page.say(`${what} could not be loaded.`);
  }

  function step(round, choice) {
    const current = quiz.current(round);
    if (!current) {
      finish(round, choice);
      return;
    }
    const item = page.book.whole(current);
    let after = round;
    const answered = (right, chosen) => {
      after = quiz.answered(round, right);
      page.store.record(item.id, chosen ? { right, chosen } : { right });
    };
    const steps = {
      answered,
      forward: () => step(quiz.forward(after), choice),
      onward: round.at + 1 < round.items.length ? "Next" : "See how it went",
    };
    show(
      quiz.isQuestion(item)
        ? quiz.questionView(page, item, quiz.optionsIn(round, item), steps)
        : quiz.cardView(page, item, steps),
      "round",
      bar(round, item, () => finish(after, choice)));
    view.focus();
    scrollTo({ top: 0, behavior: "instant" });
  }

  function bar(round, item, end) {
    const of = round.items.length;
    return quiz.el(
      "div",
      { class: "quiz-bar" },
      quiz.el("p", null, quiz.el("b", null, page.book.name(item.service)), ` ${round.at + 1} of ${of}`),
      quiz.button("End", end, "quiet"),
      quiz.el("progress", { max: of, value: round.at, "aria-hidden": "true" }));
  }

  function finish(round, choice) {
    show(
      quiz.summaryView(page, round, {
        retry: () => step(quiz.again(round, Date.now()), choice),
        more: () => page.start(choice),
        leave: () => {
          location.hash = quiz.writeAddress({ ...choice, run: undefined, q: undefined });
        },
      }),
      "summary");
    view.focus();
    scrollTo({ top: 0, behavior: "instant" });
  }

  /** What was read; an address that names a topic marks it, once, and not again when the page is loaded again. */
  function showReading({ service, topic }) {
    const mine = ++turn;
    cribsheet.reading.data().then((topics) => {
      if (mine !== turn) return;
      const list = Object.hasOwn(topics, service) ? topics[service] : null;
      const asked = list && list.find(([id]) => id === topic);
      if (asked) markOnce(service, asked);
      if (topic) history.replaceState(null, "", quiz.writeReadingAddress(list ? service : ""));
      show(list ? quiz.readingOfService(page, service, list, asked && topic) : quiz.readingView(page, topics), "reading");
      view.focus();
      if ((service && !list) || (topic && !asked)) page.say("What was to be marked is not here any more.");
    }, () => mine === turn && missing(() => showReading({ service, topic }), "The list of topics"));
  }

  function markOnce(service, [id, , facts]) {
    const key = quiz.topicKey(service, id);
    if (quiz.reading(page.store.progress(), key, facts).state !== "read") {
      page.store.mark(key, facts, cribsheet.site.today(new Date()));
    }
    page.store.stop(service, id);
  }

  function route() {
    const place = quiz.readingAddress(location.hash);
    if (place) {
      showReading(place);
      return;
    }
    const choice = quiz.readAddress(location.hash);
    const { q, run, ...wide } = choice;
    const item = page.book.item.get(q);
    if (item) {
      begin([item], String(Date.now()), { service: item.service, count: 10 });
    } else if (run) {
      const found = quiz.candidates(page.book, wide, page.store.progress());
      begin(quiz.pick(found, wide.count, run), run, wide);
    } else {
      turn++;
      setup(wide);
      if (q) page.say("This question is not here any more.");
    }
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (!view || !view.act || event.defaultPrevented || target.closest("dialog, select, textarea, input:not([type=radio]):not([type=checkbox])")) return;
    const meaning = quiz.keyMeaning(event, {
      characters: page.store.setting("keys", true),
      choices: view.choices(),
      onControl: Boolean(target.closest("a, button, summary")),
    });
    if (!meaning) return;
    event.preventDefault();
    view.act(meaning);
  });
  // An address without a word of ours is a place on the page, such as the one behind "Skip to the text".
  addEventListener("hashchange", () => {
    if (/^#[^=]+$/.test(location.hash) && !quiz.readingAddress(location.hash)) return;
    route();
    if (root.dataset.stage === "setup") document.querySelector("h1").focus();
  });
  addEventListener("storage", (event) => {
    if (event.key !== null && event.key !== quiz.KEYS.progress) return;
    page.store.load();
    if (view && view.draw) view.draw();
  });
  route();
})(cribsheet.quiz);
