/* How the estimate is made, in plain words with its numbers: see readiness.js, which holds to them. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.formulaView = (exam) => {
    const r = quiz.READINESS;
    const scored = exam.questions - exam.unscored;
    const lines = [
      "Only your last answer to each question of this exam counts. Cards do not: they have no wrong options.",
      `An answer that was right but not sure counts ${r.unsure} of a right one. A question that you had answered before says less about new ones, so it weighs ${r.repeated}. ${quiz.DOMAIN_RULE} Of several tasks each gets an equal part.`,
      "For each domain your right and wrong answers and one imagined answer of each kind give the share that you may expect there: (right + 1) / (answers + 2). With few answers it stays near one half, and its range is wide.",
      `Domains are added by their weights: ${exam.domains.map((d) => `${d.name} ${d.weight} %`).join(", ")}.`,
      `The range has two parts: what your answers do not tell about you, and the luck of which ${scored} scored questions are drawn. It is ±${r.spread} standard deviations wide, so that it holds eight exams in ten.`,
      `Shares become points as in the mock exam: ${exam.scale[0]} for none right, ${exam.pass} for ${Math.round((100 * exam.pass) / exam.scale[1])} %, ${exam.scale[1]} for all, in straight lines between. How the real exam does it is not published.`,
      `Below ${r.least} weighed answers in all, or ${r.leastInDomain} in a domain, nothing is estimated.`,
      `What would raise it: a task has an equal part of its domain’s weight. Its own share is guessed from your answers to it and ${r.likeItsDomain} imagined ones like its domain’s; the points are those that you would win by learning half of what is missing.`,
      "It does not know how hard the real questions are, nor how well ours are like them. Take it as a compass, not as a promise.",
    ];
    return quiz.el(
      "details",
      { class: "quiz-formula" },
      quiz.el("summary", null, "How this is computed"),
      quiz.el("ul", null, lines.map((line) => quiz.el("li", null, line))));
  };
})(cribsheet.quiz);
