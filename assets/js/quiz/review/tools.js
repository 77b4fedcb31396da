/* What can be done with a card besides answering it. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const TOOLS = [
    ["undo", "Undo", "u", "Take back the last answer"],
    ["bury", "Bury", "b", "Not before tomorrow"],
    ["suspend", "Suspend", "s", "Not until I bring it back"],
  ];

  /**
   * {element, commands, act, draw}: `does` has a function for each tool; `canUndo()`; `isFree(letter)` says whether a letter is not needed to
   * choose an option.
   */
  quiz.toolsView = (page, does, { canUndo, isFree }) => {
    const keys = page.store.setting("keys", true);
    const buttons = TOOLS.map(([name, words, key, title]) => {
      const button = quiz.button(words, () => does[name](), "quiet");
      button.title = title;
      if (keys) button.append(quiz.el("kbd", { "aria-hidden": "true" }, key.toUpperCase()));
      return button;
    });
    const draw = () => {
      buttons[0].disabled = !canUndo();
      buttons.forEach((button, i) => {
        const free = isFree(TOOLS[i][2]);
        if (keys && free) button.setAttribute("aria-keyshortcuts", TOOLS[i][2]);
        button.querySelectorAll("kbd").forEach((kbd) => (kbd.hidden = !free));
      });
    };
    draw();
    return {
      element: quiz.el("div", { class: "quiz-tools", role: "group", "aria-label": "This card" }, buttons),
      draw,
      commands: () => Object.fromEntries(TOOLS.filter(([, , key]) => isFree(key)).map(([name, , key]) => [key, name])),
      act: (name) => {
        if (name !== "undo" || canUndo()) does[name]();
      },
    };
  };
})(cribsheet.quiz);
