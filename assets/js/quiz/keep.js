/* The reader's progress as a file: saved here, brought back there. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const TROUBLES = {
    unreadable: "This file holds no progress.",
    newer: "A newer edition of this site made this file. Nothing was taken from it.",
    damaged: "Some of this file could not be read.",
  };

  /** What a file brings, in words: "answers to 2 questions and cards, 1 topic read"; empty if that is nothing. */
  quiz.foundWords = (progress) => {
    const answers = Object.keys(progress.items).length;
    const read = Object.keys(progress.read).filter((topic) => quiz.markOf(progress, topic)).length;
    const some = (many, one, more) => `${many} ${many === 1 ? one : more}`;
    return [
      answers > 0 && `answers to ${some(answers, "question or card", "questions and cards")}`,
      read > 0 && `${some(read, "topic", "topics")} read`,
    ]
      .filter(Boolean)
      .join(", ");
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
      const found = quiz.foundWords(progress);
      if (trouble === "" || found) store.add(progress);
      said.textContent = [TROUBLES[trouble], found ? `Added: ${found}.` : trouble === "" ? "This file holds nothing yet." : ""]
        .filter(Boolean)
        .join(" ");
      picker.value = "";
      if (found) changed();
    };

    return quiz.el(
      "details",
      { class: "quiz-keep" },
      quiz.el("summary", null, "Keep your progress"),
      quiz.el("p", null, "Your answers and read marks stay in this browser. A file takes them to another one, or back after a clean-up."),
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
