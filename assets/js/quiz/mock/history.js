/* How mock exams went, one after the other: drawn, and as a table that says the same. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** More than these do not fit side by side on a phone. */
  const DRAWN = 20;

  /** The range and the middle of it, from a paper that was handed in. */
  const sound = ({ done }) => [done.points, done.low, done.high, done.right, done.asked].every(Number.isFinite);

  const points = (number) => number.toLocaleString("en");

  /** Elements for an exam's papers, given as [id, paper]; none if there are none. */
  quiz.mockHistory = (exam, papers) => {
    const past = papers.filter(([, p]) => sound(p)).sort((a, b) => a[1].done.at - b[1].done.at);
    if (past.length === 0) return [];
    return [
      quiz.el("h3", null, "How it went"),
      past.length > 1 ? quiz.mockPlot(exam, past.slice(-DRAWN).map(([, p]) => p.done)) : null,
      quiz.el(
        "table",
        { class: "quiz-services mock-table" },
        quiz.el("caption", null, `${quiz.examCode(exam)}: points, and the range of eight exams in ten`),
        quiz.el("tbody", null, [...past].reverse().map((entry) => row(exam, entry)))),
    ].filter(Boolean);
  };

  function row(exam, [id, { done }]) {
    return quiz.el(
      "tr",
      null,
      quiz.el("th", { scope: "row" }, quiz.el("a", { href: quiz.writeWay("mock", id, "report") }, quiz.dayOf(done.at))),
      quiz.el("td", null, `${done.right} of ${done.asked} right`),
      quiz.el("td", { class: "quiz-of" }, quiz.el("b", null, points(done.points)), ` (${points(done.low)} to ${points(done.high)}) `, quiz.passMark(exam, done.points)));
  }

  /** Passed or not, by sign and word. */
  quiz.passMark = (exam, reached) =>
    reached >= exam.pass
      ? quiz.el("span", { class: "mock-pass" }, "passed")
      : quiz.el("span", { class: "mock-fail" }, "not passed");

  /** Part of a drawing. The page's frame has drawings, and so the name of their space. */
  quiz.svg = (name, attributes, ...children) => {
    const element = document.createElementNS(document.querySelector("svg").namespaceURI, name);
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    element.append(...children.flat(Infinity));
    return element;
  };

  /** Places are in percent across and pixels down, so that lines and letters keep their size on every screen. */
  const [HEIGHT, TOP, LEFT] = [190, 22, 12];

  /** Points over time, oldest first, each with its range, and the line that must be reached. */
  quiz.mockPlot = (exam, results) => {
    const [low, high] = exam.scale;
    const x = (i) => `${LEFT + ((100 - LEFT) * (i + 0.5)) / results.length}%`;
    const y = (value) => TOP + ((high - value) / (high - low)) * (HEIGHT - 2 * TOP);
    const level = (value, kind) => [
      quiz.svg("line", { class: kind, x1: 0, x2: "100%", y1: y(value), y2: y(value) }),
      quiz.svg("text", { x: 0, y: y(value) - 5 }, points(value)),
    ];
    const mark = (r, i) => [
      i > 0 ? quiz.svg("line", { class: "course", x1: x(i - 1), x2: x(i), y1: y(results[i - 1].points), y2: y(r.points) }) : [],
      quiz.svg("line", { class: "range", x1: x(i), x2: x(i), y1: y(r.low), y2: y(r.high) }),
      quiz.svg("circle", { cx: x(i), cy: y(r.points), r: 5 }),
    ];
    const words = `Points of the last ${results.length} exams, oldest first: ${results.map((r) => points(r.points)).join(", ")}. ${points(exam.pass)} pass.`;
    return quiz.el(
      "figure",
      { class: "mock-plot" },
      quiz.svg("svg", { role: "img", "aria-label": words, width: "100%", height: HEIGHT }, level(low, "edge"), level(high, "edge"), level(exam.pass, "pass"), results.map(mark)),
      quiz.el("figcaption", null, "Points, oldest exam first, each with its range. The dashed line is the pass mark."));
  };
})(cribsheet.quiz);
