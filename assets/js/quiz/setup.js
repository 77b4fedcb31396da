/* The first view: what the reader wants to practise. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const COUNTS = [["5", "5"], ["10", "10"], ["20", "20"], ["0", "All"]];

  /**
   * The form. `page` offers book and store, `chosen(choice)` hears of every change and `start(choice)` begins.
   * Gives {element, focus}.
   */
  quiz.setupView = (page, first) => {
    const { book, store } = page;
    let choice = { count: 10, ...first };

    const choosers = quiz.choosers(page, (next) => {
      choice = next;
      fill();
      page.chosen(choice);
    });
    const set = choosers.set;
    const found = quiz.el("p", { class: "quiz-found", role: "status" });
    const start = quiz.el("button", { type: "submit", class: "quiz-button primary" }, "Start");

    const fill = () => {
      choosers.fill(choice);
      count();
    };

    const count = () => {
      const many = quiz.candidates(book, choice, store.progress()).length;
      const asked = choice.count > 0 ? Math.min(choice.count, many) : many;
      found.textContent = quiz.fitWords(choice, many);
      start.disabled = many === 0;
      start.textContent = asked > 1 ? `Start with ${asked}` : "Start";
    };

    const element = quiz.el(
      "form",
      {
        class: "quiz-setup",
        submit: (event) => {
          event.preventDefault();
          page.start(choice);
        },
      },
      quiz.segments("Ask me", "kind", quiz.KINDS, choice.kind || "", set("kind")),
      choosers.element,
      quiz.segments("Which", "only", quiz.ONLY, choice.only || "", set("only")),
      quiz.segments("How many", "count", COUNTS, String(choice.count), set("count")),
      quiz.el("div", { class: "quiz-actions" }, start, found),
      keysSwitch(store));
    fill();
    return { element: quiz.el("div", null, element), focus: () => start.focus() };
  };

  /** Single keys may be in somebody's way: speech input types them, and so do trembling hands. */
  function keysSwitch(store) {
    const box = quiz.el("input", {
      type: "checkbox",
      checked: store.setting("keys", true),
      change: () => store.set("keys", box.checked),
    });
    return quiz.el("label", { class: "quiz-switch" }, box, quiz.el("span", null, "Letters and digits choose an option"));
  }
})(cribsheet.quiz);
