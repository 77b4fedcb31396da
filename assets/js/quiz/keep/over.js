/* Starting over: asks twice, offers the file first, and can be taken back. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.startOverPart = (page, changed) => {
    const { store } = page;
    const element = quiz.el("section", null);

    const show = (words, ...buttons) => {
      element.replaceChildren(
        quiz.el("h3", null, "Start over"),
        quiz.el("p", null, words),
        quiz.el("div", { class: "quiz-actions" }, buttons));
    };

    /** Shows the next question, says it, and puts the focus on what does no harm. */
    const ask = (words, ...buttons) => {
      show(words, ...buttons);
      page.say(words);
      buttons[0].focus();
    };

    const draw = () => {
      const found = quiz.foundWords(store.progress());
      const back = store.undoable() && quiz.button("Bring it back", bringBack);
      const begin = found !== "" && quiz.button("Start over", first);
      const words = back
        ? "You started over. For a day, or until you do it again, what was before can be brought back."
        : "Throws away all answers, marks and mock exams. A file that you saved before brings nothing of it back when you add it later.";
      element.hidden = !back && !begin;
      show(words, ...[back, begin].filter(Boolean));
    };

    const first = () =>
      ask(
        `This throws away ${quiz.foundWords(store.progress())}. A file would keep them.`,
        quiz.button("Save to a file", () => {
          quiz.saveProgress(page);
          page.say("Saved as cribsheet-progress.json.");
        }),
        quiz.button("Go on", second),
        quiz.button("Cancel", cancel, "quiet"));

    const second = () => ask("Really throw it all away?", quiz.button("Cancel", cancel), quiz.button("Throw it away", reset, "danger"));

    const cancel = () => {
      changed();
      element.querySelector("button").focus();
    };

    const reset = () => {
      store.reset();
      changed();
      page.say("You have started over.");
      element.querySelector("button").focus();
    };

    const bringBack = () => {
      store.bringBack();
      changed();
      page.say(`Back again: ${quiz.foundWords(store.progress())}.`);
      element.querySelector("button").focus();
    };

    return { element, draw };
  };
})(cribsheet.quiz);
