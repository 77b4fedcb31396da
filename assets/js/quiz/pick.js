/* What to ask: a choice by the reader, the items that meet it, and a few of them by lot. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /**
   * A choice: {exam, domain, task, area, service, kind: "questions" | "cards", only: "new" | "wrong" | "weak", count}.
   * What is absent does not narrow.
   */
  quiz.matches = (item, choice, book) => {
    const exam = book.exams.find((e) => e.id === choice.exam);
    if (choice.kind && (choice.kind === "questions") !== quiz.isQuestion(item)) return false;
    if (choice.service && item.service !== choice.service) return false;
    if (choice.area && book.area(item) !== choice.area) return false;
    if (!exam) return true;
    if (choice.task) return quiz.countedTasks(item, exam).includes(`${exam.id}/${choice.task}`);
    if (choice.domain) return String(quiz.domainOf(item, exam)) === choice.domain;
    return quiz.isForExam(item, exam);
  };

  /** All items that meet a choice, as the reader's progress has it now. */
  quiz.candidates = (book, choice, progress) => {
    const isWeak = choice.only === "weak" && quiz.weakSpots(book, progress);
    const stands = (item) => (isWeak ? isWeak(item) : quiz.standing(progress, item.id) === choice.only);
    return book.items.filter((item) => quiz.matches(item, choice, book) && (!choice.only || stands(item)));
  };

  /** As many as asked for (0 is all), in an order that the seed decides. */
  quiz.pick = (candidates, count, seed) => {
    const order = quiz.shuffled(candidates, seed);
    return count > 0 ? order.slice(0, count) : order;
  };
})(cribsheet.quiz);
