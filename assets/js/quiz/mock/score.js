/* What a mock exam was worth: points against the pass mark, the range and how it comes about, domains and tasks. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const number = (n) => n.toLocaleString("en");
  const percent = (share) => `${Math.round(share * 100)} %`;

  /** What the range says about the pass mark. */
  quiz.rangeWords = (exam, { range, clear, passed }) => {
    const words = `With what you know, eight exams in ten would end between ${number(range.low)} and ${number(range.high)} points`;
    if (!clear) return `${words}. The pass mark of ${number(exam.pass)} lies within: it could have gone either way.`;
    return `${words}, ${passed ? "above" : "below"} the pass mark of ${number(exam.pass)}.`;
  };

  /** Places are in percent across, so that letters keep their size; what is drawn is said in words beside it. */
  quiz.scoreGauge = (exam, { points, range }) => {
    const [low, high] = exam.scale;
    const x = (value) => `${((value - low) / (high - low)) * 100}%`;
    const share = (from, to) => `${((to - from) / (high - low)) * 100}%`;
    return quiz.svg(
      "svg",
      { class: "mock-gauge", "aria-hidden": "true", width: "100%", height: 52 },
      quiz.svg("rect", { class: "scale", x: 0, y: 14, width: "100%", height: 12, rx: 6 }),
      quiz.svg("rect", { class: "range", x: x(range.low), y: 14, width: share(range.low, range.high), height: 12, rx: 6 }),
      quiz.svg("line", { class: "pass", x1: x(exam.pass), x2: x(exam.pass), y1: 6, y2: 34 }),
      quiz.svg("circle", { cx: x(points), cy: 20, r: 7 }),
      quiz.svg("text", { x: 0, y: 48 }, number(low)),
      quiz.svg("text", { x: x(exam.pass), y: 48, "text-anchor": "middle" }, `${number(exam.pass)} pass`),
      quiz.svg("text", { x: "100%", y: 48, "text-anchor": "end" }, number(high)));
  };

  /** How points and range are computed, with this exam's figures. */
  quiz.scoreExplained = (exam, { right, asked, points, range }, unscored) => {
    const { low, high } = quiz.wilson(right, asked);
    const [least, most] = exam.scale;
    return quiz.el(
      "details",
      { class: "mock-fold mock-how" },
      quiz.el("summary", null, "How this is computed"),
      quiz.el(
        "p",
        null,
        `How the real exam makes points of answers is not published; this is ours. ${right} of the ${asked} questions that count were right, ${percent(asked ? right / asked : 0)}. `,
        `The scale is straight from ${number(least)} for none to ${number(exam.pass)} for ${percent(exam.pass / most)} right, and from there to ${number(most)} for all: that gives ${number(points)}. `,
        `What was left open is wrong, and of several options all must be right. The ${unscored} questions that do not count change nothing.`),
      quiz.el(
        "p",
        null,
        `${asked} questions are a sample of all that could be asked. By Wilson’s interval, ${right} right of ${asked} fit with anything from ${percent(low)} to ${percent(high)} of all questions, for eight exams in ten; `,
        `on the scale that is ${number(range.low)} to ${number(range.high)}. A question met before, or a bank that is easier than the exam, is not part of this margin.`));
  };

  /** Domains, each with its tasks below it. */
  quiz.domainTable = (exam, { domains, tasks }) => {
    const row = (name, { right, asked }, kind) =>
      quiz.el(
        "tr",
        { class: kind },
        quiz.el("th", { scope: "row" }, name),
        quiz.el("td", null, asked > 0 ? quiz.el("progress", { max: asked, value: right, "aria-hidden": "true" }) : null),
        quiz.el("td", { class: "quiz-of" }, asked > 0 ? `${right} of ${asked}` : "not asked"));
    return quiz.el(
      "table",
      { class: "quiz-services mock-domains" },
      quiz.el("caption", null, `Right answers by domain and task, of the questions that count. A task leads to its practice. ${quiz.DOMAIN_RULE}`),
      domains.map((d) =>
        quiz.el("tbody", null, row(d.name, d, "mock-domain"), tasks.filter((t) => t.domain === d.id).map((t) => row(quiz.taskLink(exam, t), t)))));
  };

  /** The way from a task, {id, name, domain: id}, to its practice. */
  quiz.taskLink = (exam, { id, name, domain }) =>
    quiz.el("a", { href: quiz.writeAddress({ exam: exam.id, domain: String(domain), task: id, kind: "questions", count: 10 }) }, `${id} ${name}`);
})(cribsheet.quiz);
