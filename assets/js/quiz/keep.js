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

  const some = (many, one, more) => many > 0 && `${many} ${many === 1 ? one : more}`;

  /** What progress holds, in words: "answers to 2 questions and cards, 1 topic read"; empty if that is nothing. */
  quiz.foundWords = (progress) => {
    const answers = Object.values(progress.items).filter((item) => item.tries).length;
    const read = Object.keys(progress.read).filter((topic) => quiz.markOf(progress, topic)).length;
    const papers = Object.values(quiz.papersOf(progress)).filter((paper) => !paper.dropped).length;
    return [
      answers > 0 && `answers to ${some(answers, "question or card", "questions and cards")}`,
      read > 0 && `${some(read, "topic", "topics")} read`,
      some(papers, "mock exam", "mock exams"),
    ]
      .filter(Boolean)
      .join(", ");
  };

  /** Adds what a file says to what is stored: {added: whether anything was, words: what the reader is told}. */
  quiz.addFile = (store, text) => {
    const { progress, trouble } = quiz.readProgress(text);
    const before = store.progress();
    const { reset } = before;
    const found = quiz.foundWords(progress);
    const left = quiz.foundWords(quiz.mergeProgress(progress, reset ? { ...quiz.emptyProgress(), reset } : progress));
    if (trouble === "" || found) store.add(progress);
    const words = [
      TROUBLES[trouble],
      left ? `Added: ${left}.` : found ? "All of this file is from before you started over." : trouble === "" && "This file holds nothing yet.",
      quiz.resetAt(progress) > quiz.resetAt(before) &&
        quiz.foundWords(before) &&
        "In this file you started over: what you had answered here before is gone, and can be brought back for a day.",
    ];
    return { added: Boolean(left), words: words.filter(Boolean).join(" ") };
  };

  /** Both ways. `changed` is called when progress has been added. */
  quiz.keepControls = (page, changed) => {
    const said = quiz.el("p", { role: "status" });
    const picker = quiz.el("input", {
      type: "file",
      accept: ".json,application/json",
      change: () => {
        if (picker.files[0]) picker.files[0].text().then(add, () => (said.textContent = TROUBLES.unreadable));
      },
    });
    const add = (text) => {
      const { added, words } = quiz.addFile(page.store, text);
      picker.value = "";
      if (added) changed();
      said.textContent = words;
    };
    const save = () => {
      if (JSON.stringify(page.store.progress()) === JSON.stringify(quiz.emptyProgress())) return void (said.textContent = "There is nothing to save yet: answer a question first.");
      quiz.saveProgress(page);
      said.textContent = "Saved as cribsheet-progress.json.";
    };
    return [
      quiz.el(
        "div",
        { class: "quiz-actions" },
        quiz.button("Save to a file", save),
        quiz.el("label", { class: "quiz-file" }, quiz.el("span", null, "Add from a file"), picker)),
      said,
    ];
  };

  /** The same in a fold, and the way to what is seldom needed. */
  quiz.keepView = (page, changed) =>
    quiz.el(
      "details",
      { class: "quiz-keep" },
      quiz.el("summary", null, "Keep your progress"),
      quiz.el("p", null, "Your answers and read marks stay in this browser. A file takes them to another one, or back after a clean-up."),
      quiz.keepControls(page, changed),
      quiz.el("p", null, quiz.el("a", { href: quiz.writeWay("keep") }, "Start over, or save anonymous results")));

  quiz.saveProgress = (page) => {
    quiz.saveFile("cribsheet-progress.json", "application/json", quiz.progressFile(page.store.progress()));
    quiz.noteSaved(page);
  };

  /** Gives the reader a text as a file. */
  quiz.saveFile = (name, type, text) => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    quiz.el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  };
})(cribsheet.quiz);
