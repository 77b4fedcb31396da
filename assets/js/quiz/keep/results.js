/*
 * Anonymous results: what shows whoever writes the questions which are too easy, too hard, or misleading. Of each question the first
 * answer alone, for later ones have seen the reasons: {chosen: keys of options, right, sure?}. `share` is the part of these that was
 * right. No time, no place, no name, nothing about cards or reading; `cribsheet items` reads it.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** From so many answers on, a reader's share says something. */
  quiz.ENOUGH_RESULTS = 20;

  quiz.resultsOf = (book, progress) => {
    const questions = {};
    for (const { id } of book.items.filter(quiz.isQuestion)) {
      const item = Object.hasOwn(progress.items, id) ? progress.items[id] : null;
      const first = item && quiz.log.counted(item)[0];
      if (!first || !Array.isArray(first.chosen) || first.chosen.length === 0) continue;
      const { chosen, right, sure } = first;
      questions[id] = { chosen: [...chosen].sort(), right, ...(typeof sure === "boolean" ? { sure } : {}) };
    }
    const all = Object.values(questions);
    const share = all.length === 0 ? 0 : Math.round((10000 * all.filter((q) => q.right).length) / all.length) / 10000;
    return { kind: "cribsheet-results", version: 1, share, questions };
  };

  quiz.resultsPart = (page) => {
    const count = quiz.el("p", { class: "quiz-found" });
    const save = quiz.button("Save anonymous results", () => {
      quiz.saveFile("cribsheet-results.json", "application/json", JSON.stringify(quiz.resultsOf(page.book, page.store.progress()), null, 1));
      page.say("Saved as cribsheet-results.json.");
    });
    const draw = () => {
      const many = Object.keys(quiz.resultsOf(page.book, page.store.progress()).questions).length;
      save.disabled = many < quiz.ENOUGH_RESULTS;
      count.textContent = save.disabled
        ? `You have answered ${many} ${many === 1 ? "question" : "questions"}; from ${quiz.ENOUGH_RESULTS} on, a file helps.`
        : `${many} questions.`;
    };
    const element = quiz.el(
      "section",
      null,
      quiz.el("h3", null, "Help to improve the questions"),
      quiz.el("p", null, "This file says which option you chose first, for each question, and nothing about you: no name, no time, no place. Attach it where you report mistakes, if you like."),
      quiz.el("div", { class: "quiz-actions" }, save, count));
    return { element, draw };
  };
})(cribsheet.quiz);
