/* All questions of a paper by their numbers: where one is, what is answered, flagged, open; each leads to its question. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** How many are open and how many flagged, in words: "3 open, 1 flagged". */
  quiz.leftWords = (states) => {
    const open = states.filter((s) => s.open).length;
    const flagged = states.filter((s) => s.flagged).length;
    return [open === 0 ? "All answered" : `${open} open`, flagged > 0 && `${flagged} flagged`].filter(Boolean).join(", ");
  };

  const stateWords = (s) => [s.gone ? "not here any more" : s.open ? "open" : "answered", s.flagged && "flagged"].filter(Boolean).join(", ");

  /** Which way each key goes among so many buttons, of which `line` stand in a row. */
  const WAYS = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    ArrowDown: (at, line) => at + line,
    ArrowUp: (at, line) => at - line,
    Home: () => 0,
    End: (at, line, many) => many - 1,
  };

  /** Where a key leads from a place in a grid; the place itself where it leads nowhere, −1 for another key. */
  quiz.gridMove = (key, at, line, many) => {
    if (!Object.hasOwn(WAYS, key)) return -1;
    const to = WAYS[key](at, line, many);
    return to < 0 || to >= many ? at : to;
  };

  /** One stop for Tab in all of the grid: arrows, Home and End go from button to button. */
  function roving(grid) {
    const buttons = [...grid.querySelectorAll("button")];
    const turn = (to) => buttons.forEach((b, i) => (b.tabIndex = i === to ? 0 : -1));
    turn(Math.max(buttons.findIndex((b) => b.hasAttribute("aria-current")), 0));
    grid.addEventListener("focusin", ({ target }) => turn(buttons.indexOf(target)));
    grid.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const top = buttons[0].getBoundingClientRect().top;
      const line = buttons.filter((b) => b.getBoundingClientRect().top === top).length;
      const to = quiz.gridMove(event.key, buttons.indexOf(event.target), line, buttons.length);
      if (to < 0) return;
      event.preventDefault();
      buttons[to].focus();
    });
    return grid;
  }

  /**
   * Buttons for some of the questions. A state is {number, open, flagged, gone, current}; what is answered is filled, what is flagged has
   * a flag, and their names say it too.
   */
  quiz.gridOf = (states, jump) =>
    roving(quiz.el(
      "ol",
      { class: "mock-grid" },
      states.map((s) =>
        quiz.el(
          "li",
          null,
          quiz.el(
            "button",
            {
              type: "button",
              class: [s.open ? "open" : "answered", s.flagged && "flagged"].filter(Boolean).join(" "),
              "aria-label": `Question ${s.number}, ${stateWords(s)}`,
              "aria-current": s.current && "step",
              click: () => jump(s.number - 1),
            },
            String(s.number))))));

  /** What stands below a question, all of them in a fold, and the way out: {element, draw(states)}. */
  quiz.mockGrid = (jump, finish, open) => {
    const words = quiz.el("span", { class: "mock-left" });
    const place = quiz.el("div", null);
    const fold = quiz.el(
      "details",
      { class: "mock-fold", open },
      quiz.el("summary", null, "All questions ", words),
      place,
      quiz.el("p", { class: "mock-key", "aria-hidden": "true" }, quiz.el("span", { class: "answered" }, "answered"), quiz.el("span", { class: "open" }, "open"), quiz.el("span", { class: "flagged" }, "flagged")));
    const element = quiz.el("div", { class: "mock-all" }, fold, quiz.el("div", { class: "quiz-actions" }, quiz.button("Hand in…", finish)));
    return {
      element,
      draw: (states) => {
        words.textContent = quiz.leftWords(states);
        const focused = place.contains(document.activeElement) ? [...place.querySelectorAll("button")].indexOf(document.activeElement) : -1;
        place.replaceChildren(quiz.gridOf(states, jump));
        if (focused >= 0) place.querySelectorAll("button")[focused].focus();
      },
    };
  };
})(cribsheet.quiz);
