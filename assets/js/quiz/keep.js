/* The reader's progress as a file: saved here, brought back there. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const TROUBLES = {
    unreadable: "This file holds no progress.",
    newer: "A newer edition of this site made this file. Nothing was taken from it.",
    damaged: "Some of this file could not be read. The rest was added.",
  };

  /** A fold with both ways. `changed` is called when progress has been added. */
  quiz.keepView = (store, changed) => {
    const said = quiz.el("p", { role: "status" });
    const picker = quiz.el("input", {
      type: "file",
      accept: ".json,application/json",
      change: () => {
        if (picker.files[0]) picker.files[0].text().then(add, () => (said.textContent = TROUBLES.unreadable));
      },
    });

    const add = (text) => {
      const { progress, trouble } = quiz.readProgress(text);
      const many = Object.keys(progress.items).length;
      if (many > 0) store.add(progress);
      said.textContent = TROUBLES[trouble] || `Added: answers to ${many} questions and cards.`;
      picker.value = "";
      if (many > 0) changed();
    };

    return quiz.el(
      "details",
      { class: "quiz-keep" },
      quiz.el("summary", null, "Keep your progress"),
      quiz.el("p", null, "Your answers stay in this browser. A file takes them to another one, or back after a clean-up."),
      quiz.el(
        "div",
        { class: "quiz-actions" },
        quiz.button("Save to a file", () => save(quiz.progressFile(store.progress()))),
        quiz.el("label", { class: "quiz-file" }, quiz.el("span", null, "Add from a file"), picker)),
      said);
  };

  function save(text) {
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    quiz.el("a", { href: address, download: "cribsheet-progress.json" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  }
})(cribsheet.quiz);
