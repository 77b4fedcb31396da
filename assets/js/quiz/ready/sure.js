/*
 * Calibration: whether the reader knows what the reader knows. Of all tries at questions of an exam that count: how many that were
 * given as sure were right, and how many that were not. A good judge of oneself is right far more often when sure. Answers of a mock exam stay out: there nobody asks
 * how sure one is.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Fewer answers of a kind say nothing. */
  const LEAST = 5;

  /** {sure: {right, asked}, unsure: {right, asked}, enough}. */
  quiz.calibration = (book, { items, papers = {} }, exam) => {
    const examined = new Set(Object.values(papers).flatMap(({ answers }) => Object.entries(answers || {}).map(([id, answer]) => `${id} ${answer && answer.at}`)));
    const sum = { sure: { right: 0, asked: 0 }, unsure: { right: 0, asked: 0 } };
    for (const item of book.items) {
      if (!quiz.isQuestion(item) || !quiz.isForExam(item, exam) || !Object.hasOwn(items, item.id)) continue;
      for (const attempt of quiz.log.counted(items[item.id], item.stamp)) {
        if (examined.has(`${item.id} ${attempt.at}`)) continue;
        const kind = sum[attempt.sure === false ? "unsure" : "sure"];
        kind.asked++;
        if (attempt.right) kind.right++;
      }
    }
    return { ...sum, enough: sum.sure.asked >= LEAST && sum.unsure.asked >= LEAST };
  };

  const percent = ({ right, asked }) => Math.round((100 * right) / asked);

  /** What follows from it, in a sentence. */
  quiz.calibrationWords = ({ sure, unsure, enough }) => {
    if (!enough) return `Use “Check, but not sure” when you guess: after ${LEAST} answers of each kind you see here how well you know what you know.`;
    const gap = percent(sure) - percent(unsure);
    if (percent(sure) < 70) return "You are often sure and wrong. Read the reasons of those questions first: nothing else costs as many points.";
    if (gap >= 15) return "Your doubt is a good guide: trust it, and review what you were not sure of.";
    return "You are right about as often when you doubt as when you do not: you know more than you think.";
  };

  quiz.sureView = (calibration) => {
    const row = (words, kind) =>
      quiz.el(
        "tr",
        null,
        quiz.el("th", { scope: "row" }, words),
        quiz.el("td", null, kind.asked > 0 ? quiz.el("progress", { max: kind.asked, value: kind.right, "aria-hidden": "true" }) : null),
        quiz.el("td", { class: "quiz-of" }, kind.asked > 0 ? `${kind.right} of ${kind.asked} right` : "no answers"));
    return quiz.el(
      "section",
      null,
      quiz.el("h3", null, "Sure or not"),
      quiz.el("p", null, quiz.calibrationWords(calibration)),
      quiz.el(
        "table",
        { class: "quiz-services" },
        quiz.el("caption", { class: "unseen" }, "Right answers by how sure you were"),
        quiz.el("tbody", null, row("Sure", calibration.sure), row("Not sure", calibration.unsure))));
  };
})(cribsheet.quiz);
