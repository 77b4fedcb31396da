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

  let leaving = false;

  /** Writes when what led to it has been drawn; at once where the page goes away, and soon where nothing is drawn. */
  function afterDrawing(write) {
    if (leaving || document.hidden) {
      write();
      return;
    }
    requestAnimationFrame(() => setTimeout(write));
    setTimeout(write, 200);
  }

  const parts = quiz.parts(document.querySelector("[data-quiz-parts]"));
  let view = null;
  let turn = 0;

  /*
   * What ways of learning get. A view is {element} and, if it has any use for them, focus(), choices(), commands() and act(meaning) for keys,
   * draw() for when another tab has written, and leave() for when it goes away.
   */
  const page = {
    book: quiz.book(cribsheet.data.quiz, (cribsheet.data.quizParts = cribsheet.data.quizParts || {})),
    store: quiz.store(() => window.localStorage, () => Date.now(), false, afterDrawing),
    now: () => Date.now(),

    /** The minutes by which the clock here is ahead of UTC. */
    zone: () => -new Date(page.now()).getTimezoneOffset(),

    /** The date here. */
    date: () => cribsheet.site.today(new Date(page.now())),

    /** The id of the exam that the reader has chosen, or else of the one that is due; "" where any is meant. */
    exam: () => {
      const due = quiz.defaultExam(page.book.exams, page.date());
      return page.store.setting("exam", due ? due.id : "");
    },

    say: (words) => {
      status.textContent = words;
    },

    /** Records a try at an item; its id comes first. */
    record: (id, attempt) => {
      const stamp = page.book.stamp(id);
      page.store.record(id, { zone: page.zone(), ...(stamp ? { stamp } : {}), ...attempt });
    },

    /** Puts a view in the place of the one before, below `above`. */
    show: (next, stage, above) => {
      const trouble = TROUBLES[page.store.trouble];
      if (view && view.leave) view.leave();
      view = next;
      turn++;
      root.dataset.stage = stage;
      root.replaceChildren(
        ...[trouble && quiz.el("p", { class: "quiz-notice", role: "status" }, trouble, " ", quiz.el("a", { href: quiz.writeWay("keep") }, "See your progress")), above, next.element].filter(Boolean));
      page.say("");
    },

    /** Shows a view, goes to its top and puts the focus into it. */
    turnTo: (next, stage, above) => {
      page.show(next, stage, above);
      next.focus();
      scrollTo({ top: 0, behavior: "instant" });
    },

    /** Loads what items say, or by name scripts (`way-mock`) and data. */
    load: (items) => parts(page.book.partsOf(items)),
    need: (names) => parts(names),

    /** Goes on when a promise is kept, unless the reader has gone elsewhere meanwhile; if it is broken, offers to try again. */
    wait: (promise, then, what, again = route) => {
      const mine = ++turn;
      promise.then(
        (value) => mine === turn && then(value),
        (fault) => mine === turn && (fault.changed ? outdated(fault.changed) : missing(again, what)));
    },

    /** Changes the address without another turn of the page. */
    chosen: (choice) => page.rename(quiz.writeAddress(choice)),
    rename: (hash) => history.replaceState(null, "", hash),
    go: (hash) => {
      if (location.hash === hash) route();
      else location.hash = hash;
    },
    start: (choice) => page.go(quiz.writeAddress({ ...choice, run: page.now().toString(36) })),
  };

  const missing = (again, what) => notice(`${what} could not be loaded.`, "Try again", again);
  const outdated = (words) => notice(words, "Load it again", () => location.reload());

  function notice(text, label, action) {
    const words = quiz.el("p", { tabindex: -1 }, text);
    const element = quiz.el(
      "div",
      { class: "quiz-notice" },
      words,
      quiz.el("div", { class: "quiz-actions" }, quiz.button(label, action, "primary")));
    page.show({ element }, "missing");
    page.say(words.textContent);
  }

  function route() {
    const place = quiz.readWay(location.hash);
    const choice = quiz.readAddress(location.hash);
    if (place) {
      const scripts = quiz.WAYS[place.way].map((name) => "way-" + name);
      if (scripts.length === 0) quiz.open[place.way](page, place.rest);
      else page.wait(page.need(scripts), () => quiz.open[place.way](page, place.rest), "This part of the quiz");
    } else if (Object.keys(choice).length > 0) {
      quiz.practise(page, choice);
    } else {
      quiz.home(page);
    }
  }

  // Before anybody else hears of it: what others store when the page goes away is written at once.
  const leave = () => {
    leaving = true;
    page.store.flush();
  };
  addEventListener("pagehide", leave, true);
  addEventListener("pageshow", () => (leaving = false));
  document.addEventListener("visibilitychange", () => document.hidden && page.store.flush(), true);

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (!view || !view.act || event.defaultPrevented || target.closest("dialog, select, textarea, input:not([type=radio]):not([type=checkbox])")) return;
    const meaning = quiz.keyMeaning(event, {
      characters: page.store.setting("keys", true),
      choices: view.choices(),
      commands: view.commands && view.commands(),
      onControl: Boolean(target.closest("a, button, summary")),
    });
    if (!meaning) return;
    event.preventDefault();
    view.act(meaning);
  });
  // An address without a word of ours is a place on the page, such as the one behind "Skip to the text".
  addEventListener("hashchange", () => {
    if (/^#[^=]+$/.test(location.hash) && !quiz.readWay(location.hash)) return;
    route();
    if (["home", "setup"].includes(root.dataset.stage)) document.querySelector("h1").focus();
  });
  addEventListener("storage", (event) => {
    if (event.key !== null && event.key !== quiz.KEYS.progress) return;
    page.store.load();
    if (view && view.draw) view.draw();
  });
  route();
})(cribsheet.quiz);
