/* Something to choose from, where one tap answers: no check, no doubt, and on. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** A view like that of a question (see question.js) of what `quiz.phraseQuestion` gives. */
  quiz.pickView = (page, question, { answered, forward, onward }) => {
    const rows = question.options.map((option, place) => row(option, place, () => choose(place)));
    const stem = quiz.el("h2", { class: "quiz-stem", tabindex: -1 }, quiz.inlines(question.stem));
    const result = quiz.el("p", { class: "quiz-result" });
    const next = quiz.button(onward, () => forward(), "primary");
    const pass = quiz.button("I don’t know", () => choose(-1), "quiet");
    const actions = quiz.el("div", { class: "quiz-actions sticky" }, pass);
    const after = quiz.el("p", { class: "quiz-source quiz-after", hidden: true }, quiz.el("a", { href: question.page }, `See it in ${page.book.name(question.service)}`));
    let done = false;

    const choose = (place) => {
      if (done) return;
      done = true;
      const right = place >= 0 && question.options[place].right;
      rows.forEach((r, i) => r.judge(i === place));
      result.textContent = quiz.verdict(right, question.options);
      result.classList.add(right ? "right" : "wrong");
      after.hidden = false;
      actions.replaceChildren(next, result);
      answered(right, { chosen: place >= 0 ? [question.options[place].key] : [] });
      page.say(result.textContent);
      next.focus({ preventScroll: true });
    };

    return {
      element: quiz.el(
        "div",
        { class: "quiz-pick" },
        quiz.el(
          "fieldset",
          null,
          quiz.el("legend", null, quiz.el("p", { class: "quiz-context" }, question.ask), stem),
          quiz.el("ol", { class: "quiz-options" }, rows.map((r) => r.element))),
        after,
        actions),
      focus: () => stem.focus(),
      choices: () => (done ? 0 : rows.length),
      act: (meaning) => {
        if (meaning !== "forward") choose(meaning.choose);
        else if (done) forward();
      },
    };
  };

  function row(option, place, choose) {
    const verdict = quiz.el("div", { class: "quiz-verdict", hidden: true });
    const button = quiz.el(
      "button",
      { type: "button", click: choose },
      quiz.el("span", { class: "quiz-letter" }, quiz.LETTERS[place]),
      " ",
      quiz.el("span", { class: "quiz-words" }, quiz.inlines(option.text)));
    const element = quiz.el("li", { class: "quiz-option" }, button, verdict);
    return {
      element,
      judge: (chosen) => {
        button.setAttribute("aria-disabled", "true");
        element.classList.add(option.right ? "right" : "wrong");
        element.classList.toggle("chosen", chosen);
        verdict.append(
          quiz.el("p", { class: "quiz-mark" }, quiz.el("b", null, option.right ? "Right" : "Wrong"), chosen ? ", your choice" : ""),
          ...quiz.blocks(option.reason));
        verdict.hidden = false;
      },
    };
  }
})(cribsheet.quiz);
