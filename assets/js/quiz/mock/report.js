/* The report on a mock exam that was handed in. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const number = (n) => n.toLocaleString("en");

  /** The questions' texts must be there; why options are right or wrong comes when a question is opened. */
  quiz.mockReportView = (page, id, exam) => {
    const paper = quiz.papers.of(page.store.progress(), id);
    const { judge, report } = quiz.mockJudge(page.book, exam);
    const found = report(paper);
    const rows = quiz.reviewedRows(page, exam, paper, judge);
    const title = quiz.el(
      "h2",
      { class: "quiz-score", tabindex: -1 },
      `${number(found.points)} points `,
      quiz.passMark(exam, found.points));
    const wrong = rows.filter((r) => r.verdict !== "right" && r.verdict !== "gone").length;
    const again = wrong > 0 && quiz.el("a", { class: "quiz-button primary", href: quiz.writeWay("mock", id, "again") }, wrong > 1 ? `Practice the ${wrong} again` : "Practice it again");
    const list = quiz.reviewedList(page, exam, rows);
    return {
      element: quiz.el(
        "div",
        { class: "mock-report" },
        title,
        quiz.el("p", { class: "quiz-found" }, `${quiz.examCode(exam)}${exam.confirmed ? "" : ", provisional"}, ${quiz.dayOf(paper.done.at)}`),
        notices(paper, found, rows),
        quiz.scoreGauge(exam, found),
        quiz.el("p", null, quiz.rangeWords(exam, found)),
        facts(paper, found, rows),
        quiz.scoreExplained(exam, found, paper.questions.filter((q) => !q.scored).length),
        quiz.el(
          "div",
          { class: "quiz-actions" },
          again || null,
          quiz.button("Print all of it", () => print(page, list)),
          quiz.el("a", { href: quiz.writeWay("mock") }, "All mock exams")),
        quiz.el("h3", null, "Domains and tasks"),
        quiz.domainTable(exam, found),
        quiz.el("h3", null, "Questions"),
        list.element),
      focus: () => title.focus(),
    };
  };

  /** What the reader must know before believing the number. */
  function notices(paper, found, rows) {
    const gone = rows.filter((r) => r.verdict === "gone").length;
    const before = paper.done.points;
    return [
      paper.done.by === "time" && "Time was up: the exam was handed in as it stood.",
      gone > 0 && `${gone === 1 ? "1 question is" : `${gone} questions are`} not in this edition any more, and not counted.`,
      Number.isFinite(before) && before !== found.points &&
        `When it was handed in, it was worth ${number(before)} points. Its questions have been changed since, and this report goes by what they say now.`,
    ]
      .filter(Boolean)
      .map((words) => quiz.el("p", { class: "quiz-notice" }, words));
  }

  function facts(paper, found, rows) {
    const unscored = rows.filter((r) => !r.scored && r.verdict !== "gone");
    const minutes = quiz.papers.minutes(paper);
    const time = quiz.clockWords(quiz.papers.spent(paper)) + (minutes > 0 ? ` of ${quiz.clockWords(minutes * 60000)}` : ", no limit");
    const fact = (name, value) => quiz.el("div", null, quiz.el("dt", null, name), quiz.el("dd", null, value));
    return quiz.el(
      "dl",
      { class: "mock-facts" },
      fact("Time", time),
      fact("Right", `${found.right} of ${found.asked}`),
      fact("Right, not counting", `${unscored.filter((r) => r.verdict === "right").length} of ${unscored.length}`));
  }

  /** Every question opened, with its reasons; then to paper. */
  function print(page, list) {
    list.openAll().then(
      () => window.print(),
      () => page.say("The reasons could not be loaded."));
  }
})(cribsheet.quiz);
