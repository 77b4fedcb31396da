/* Practice: choose what to be asked, answer at once, see how it went. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  /** What to practise, with the exam that the reader has chosen or that is due. */
  quiz.open.practice = (page, rest, choice = { count: 10 }) => {
    page.show(quiz.setupView(page, { exam: page.exam() || undefined, ...choice }), "setup");
  };

  /** A round of practice with what the address says: one item, or some that meet a choice. */
  quiz.practise = (page, { q, run, ...wide }) => {
    const item = page.book.item.get(q);
    if (item) {
      begin(page, [item], String(page.now()), { service: item.service, count: 10 });
    } else if (run) {
      const found = quiz.candidates(page.book, wide, page.store.progress());
      begin(page, quiz.pick(found, wide.count, run), run, wide);
    } else {
      quiz.open.practice(page, [], wide);
      if (q) page.say("This question is not here any more.");
    }
  };

  /** A round with these items; `choice` is where "More like these" and "Choose something else" lead. */
  quiz.practiseItems = begin;

  function begin(page, items, seed, choice) {
    page.wait(page.load(items), () => step(page, quiz.newRound(items, seed), choice), "These questions");
  }

  function step(page, round, choice) {
    const current = quiz.current(round);
    if (!current) {
      finish(page, round, choice);
      return;
    }
    const item = page.book.whole(current);
    let after = round;
    const name = quiz.nameOf(page.book, item);
    const steps = {
      answered: (right, told = {}) => {
        name.show();
        after = quiz.answered(round, right);
        page.record(item.id, { right, ...told });
      },
      turned: name.show,
      forward: () => step(page, quiz.forward(after), choice),
      onward: round.at + 1 < round.items.length ? "Next" : "See how it went",
    };
    const view = quiz.isQuestion(item)
      ? quiz.questionView(page, item, quiz.optionsIn(round, item), steps)
      : quiz.cardView(page, item, steps);
    page.turnTo(view, "round", quiz.bar(name.element, round.at, round.items.length, () => finish(page, after, choice)));
  }

  /** Where one is: a name (words, or an element of its own), how far, and the way out. */
  quiz.bar = (name, at, of, end) =>
    quiz.el(
      "div",
      { class: "quiz-bar" },
      quiz.el("p", null, typeof name === "string" ? quiz.el("b", null, name) : name, ` ${at + 1} of ${of}`),
      quiz.button("End", end, "quiet"),
      quiz.el("progress", { max: of, value: at, "aria-hidden": "true" }));

  function finish(page, round, choice) {
    const view = quiz.summaryView(page, round, {
      retry: () => step(page, quiz.again(round, page.now()), choice),
      more: () => page.start(choice),
      leave: () => page.go(quiz.writeAddress({ ...choice, run: undefined, q: undefined })),
    });
    page.turnTo(view, "summary");
  }
})(cribsheet.quiz);
