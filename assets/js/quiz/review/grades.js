/* Four grades, each with where it leads. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const NAMES = ["Again", "Hard", "Good", "Easy"];

  /** "in the last pass," and its days, which stay together. */
  const parted = (words) => {
    const cut = words.lastIndexOf(", ") + 1;
    return cut > 0 ? [words.slice(0, cut) + " ", quiz.el("span", { class: "quiz-whole" }, words.slice(cut + 1))] : words;
  };

  quiz.gradeName = (grade) => NAMES[grade - 1];

  /** {element, focus, choose(place)}; `suggested` is a grade or 0, `graded(grade)` is called once. */
  quiz.gradesView = (page, previews, suggested, graded) => {
    let open = true;
    const choose = (grade) => {
      if (!open) return;
      open = false;
      graded(grade);
    };
    const keys = page.store.setting("keys", true);
    const buttons = previews.map((preview) => {
      const { grade } = preview;
      return quiz.el(
        "button",
        {
          type: "button",
          class: "quiz-grade" + (grade === suggested ? " suggested" : ""),
          "aria-keyshortcuts": keys && String(grade),
          click: () => choose(grade),
        },
        quiz.el("b", null, NAMES[grade - 1], grade === suggested && suggested ? quiz.el("span", { class: "unseen" }, ", suggested") : null),
        " ",
        quiz.el("span", null, parted(quiz.waitWords(preview))),
        keys ? quiz.el("kbd", { "aria-hidden": "true" }, String(grade)) : null);
    });
    const element = quiz.el("div", { class: "quiz-grades", role: "group", "aria-label": "How well did you know it?" }, buttons);
    return {
      element,
      focus: () => (buttons[suggested - 1] || element.querySelector("button")).focus({ preventScroll: true }),
      choose: (place) => choose(place + 1),
    };
  };
})(cribsheet.quiz);
