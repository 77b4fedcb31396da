/* The estimate against the pass mark, the domains, and what would raise it most. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MOST = 5;

  const many = (number, one, more) => `${number} ${number === 1 ? one : more}`;

  const VERDICTS = {
    above: "All of it is above the pass mark.",
    around: "The pass mark lies within it: it could go either way.",
    below: "All of it is below the pass mark.",
  };

  /** What is missing for an estimate, in a sentence. */
  quiz.neededWords = (exam, { more, needed }) => {
    const name = (id) => exam.domains.find((d) => d.id === id).name;
    const domains = needed.map(({ domain, more: n }) => `${n} in ${name(domain)}`).join(", ");
    return `answers to ${many(more, "more question", "more questions")} that you have not seen before` + (domains ? `, of these at least ${domains}.` : ".");
  };

  /** The scale from the lowest to the highest score, with the range and the pass mark. The words beside it say the same. */
  function scale(exam, { range, points }) {
    const [low, high] = exam.scale;
    const at = (score) => (100 * (score - low)) / (high - low);
    const svg = (name, attributes, ...children) => {
      const element = document.createElementNS(document.querySelector("svg").namespaceURI, name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      element.append(...children);
      return element;
    };
    const bar = (x, width, name) => svg("rect", { x: `${x}%`, width: `${width}%`, y: 9, height: 10, rx: 3, class: name });
    const line = (score, name) => svg("line", { x1: `${at(score)}%`, x2: `${at(score)}%`, y1: 2, y2: 26, class: name });
    return svg(
      "svg",
      { class: "quiz-scale", height: 28, width: "100%", "aria-hidden": "true" },
      bar(0, 100, "whole"),
      bar(at(range.low), at(range.high) - at(range.low), "range"),
      line(points, "points"),
      line(exam.pass, "pass"));
  }

  quiz.estimateView = (exam, ready) => {
    if (!ready.enough) {
      return quiz.el(
        "section",
        null,
        quiz.el("p", { class: "quiz-score quiz-verdict-line" }, "Too little to tell"),
        quiz.el("p", null, "An estimate needs ", quiz.neededWords(exam, ready)),
        quiz.el("p", { class: "quiz-actions" }, practise(exam, {}, "Practice 20 new questions")));
    }
    const { range, points } = ready;
    return quiz.el(
      "section",
      null,
      quiz.el("p", { class: "quiz-score quiz-verdict-line" }, `${range.low} to ${range.high}`),
      scale(exam, ready),
      quiz.el("p", null, `The pass mark is ${exam.pass}. ${VERDICTS[ready.against]} `),
      quiz.el("p", { class: "quiz-found" }, `Most likely about ${points}; with what you know now, eight exams in ten would end within the range.`));
  };

  function practise(exam, narrow, words, kind = "primary") {
    const choice = { exam: exam.id, ...narrow, kind: "questions", only: "new", count: 20 };
    return quiz.el("a", { class: `quiz-button ${kind}`, href: quiz.writeAddress(choice) }, words);
  }

  quiz.domainsView = (exam, ready) => {
    const row = (domain) => {
      const { questions, mean } = ready.domains.find((d) => d.id === domain.id);
      const answers = questions === 0 ? "nothing answered" : `${many(questions, "question", "questions")} answered`;
      return quiz.el(
        "tr",
        null,
        quiz.el("th", { scope: "row" }, domain.name, quiz.el("span", { class: "quiz-note" }, `${domain.weight} % of the exam, ${answers}`)),
        quiz.el("td", null, mean === undefined ? null : quiz.el("progress", { max: 100, value: Math.round(100 * mean), "aria-hidden": "true" })),
        quiz.el("td", { class: "quiz-of" }, mean === undefined ? "not known" : `${Math.round(100 * mean)} %`));
    };
    return quiz.el(
      "section",
      null,
      quiz.el("h3", null, "By domain"),
      quiz.el(
        "table",
        { class: "quiz-services" },
        quiz.el("caption", { class: "unseen" }, "Expected share of right answers"),
        quiz.el("tbody", null, exam.domains.map(row))));
  };

  quiz.raiseView = (exam, ready) => {
    const name = (id) => exam.domains.flatMap((d) => d.tasks).find((t) => t.id === id).name;
    const entry = ({ task, domain, gain, seen }) =>
      quiz.el(
        "li",
        null,
        quiz.el("a", { href: quiz.writeAddress({ exam: exam.id, domain: String(domain), task, kind: "questions", count: 10 }) }, `${task} ${name(task)}`),
        quiz.el("span", { class: "quiz-note" }, gain > 0 && ready.enough ? `up to ${many(gain, "point", "points")}` : "", seen ? "" : ready.enough ? ", not answered yet" : "not answered yet"));
    return quiz.el(
      "section",
      null,
      quiz.el("h3", null, "What would raise it most"),
      quiz.el("ol", { class: "quiz-raise" }, ready.raise.slice(0, MOST).map(entry)));
  };
})(cribsheet.quiz);
