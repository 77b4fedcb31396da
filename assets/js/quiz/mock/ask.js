/* One question of a mock exam: chosen at will until the paper is handed in, and nothing said of right or wrong. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** M as in mark: F is an option's where there are six. */
  const FLAG = "m";

  /**
   * A view. `place` is {number, of}; `question` is null where this edition does not have it. `state()` gives {chosen, flagged} as they are
   * stored; `chose(keys)`, `flag(on)` and `go(by)` hear of what the reader does; `keys` says whether single keys do anything.
   */
  quiz.askView = (question, options, { number, of }, { state, chose, flag, go, keys }) => {
    const many = question ? quiz.rightOnes(question) : 0;
    const rows = options.map((option, i) => quiz.optionRow(option, i, many > 1));
    const chosen = () => rows.filter((r) => r.input.checked).map((r) => r.option.key);
    const stem = quiz.el(
      "h2",
      { class: "quiz-stem", tabindex: -1 },
      quiz.el("span", { class: "unseen" }, `Question ${number} of ${of}: `),
      question ? quiz.inlines(question.stem) : "This question is not in this edition any more. It does not count.");
    const turnFlag = () => flag(flagged.getAttribute("aria-pressed") !== "true");
    const flagged = quiz.button("Flag for review", turnFlag, "mock-flag");
    if (keys) {
      flagged.setAttribute("aria-keyshortcuts", FLAG);
      flagged.append(quiz.el("kbd", { "aria-hidden": "true" }, FLAG.toUpperCase()));
    }
    const turn = (words, by, kind) => {
      const button = quiz.button(words, () => go(by), kind);
      button.disabled = number + by < 1;
      return button;
    };
    const draw = () => {
      const now = state();
      rows.forEach((r) => (r.input.checked = now.chosen.includes(r.option.key)));
      flagged.setAttribute("aria-pressed", String(now.flagged));
    };
    draw();

    return {
      element: quiz.el(
        "form",
        {
          class: "quiz-question",
          change: () => chose(chosen()),
          submit: (event) => {
            event.preventDefault();
            go(1);
          },
        },
        quiz.el(
          "fieldset",
          null,
          quiz.el("legend", null, stem),
          question ? quiz.blocks(question.setting) : null,
          question ? quiz.unsaidView(question) : null,
          quiz.el("ol", { class: "quiz-options" }, rows.map((r) => r.element))),
        quiz.el("div", { class: "quiz-actions mock-turns" }, turn("Previous", -1), flagged, turn(number === of ? "To the end" : "Next", 1, "primary"))),
      focus: () => stem.focus(),
      choices: () => rows.length,
      commands: () => ({ [FLAG]: "flag" }),
      act: (meaning) => {
        if (meaning.command) turnFlag();
        else if (meaning === "forward") go(1);
        else {
          rows[meaning.choose].choose();
          chose(chosen());
        }
      },
      draw,
    };
  };
})(cribsheet.quiz);
