/* A sheet of questions for paper: the questions first, and the answers apart, on pages of their own. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** `items` are whole; the order is theirs. */
  quiz.sheetView = (page, items, back) => {
    const heading = quiz.el("h2", { tabindex: -1, class: "quiz-heading" }, `${items.length} ${items.length === 1 ? "question" : "questions"} on paper`);
    const element = quiz.el(
      "div",
      { class: "quiz-paper" },
      heading,
      quiz.el(
        "div",
        { class: "quiz-actions" },
        quiz.button("Print", () => window.print(), "primary"),
        quiz.el("a", { href: back }, "Choose others")),
      quiz.el("ol", { class: "quiz-paper-asked" }, items.map((item) => asked(page, item))),
      quiz.el("section", { class: "quiz-paper-answers" }, quiz.el("h2", null, "Answers"), quiz.el("ol", null, items.map((item) => answered(page, item)))));
    return { element, focus: () => heading.focus() };
  };

  function asked(page, item) {
    if (!quiz.isQuestion(item)) {
      const where = [page.book.name(item.service), ...item.context].join(" › ");
      return quiz.el("li", null, quiz.el("p", { class: "quiz-context" }, where), quiz.el("p", null, quiz.inlines(item.front)), quiz.el("p", { class: "quiz-line" }));
    }
    return quiz.el(
      "li",
      null,
      quiz.el("p", null, quiz.inlines(item.stem)),
      quiz.blocks(item.setting),
      quiz.unsaidView(item),
      quiz.el("ol", { class: "quiz-listed" }, quiz.neutralOrder(item.options).map((o) => quiz.el("li", null, quiz.inlines(o.text)))));
  }

  function answered(page, item) {
    if (!quiz.isQuestion(item)) return quiz.el("li", null, quiz.blocks(item.back));
    const options = quiz.neutralOrder(item.options);
    const reason = (o, place) =>
      quiz.el("li", null, quiz.el("b", null, `${quiz.LETTERS[place]} ${o.right ? "right" : "wrong"}`), " ", quiz.blocks(o.reason || []));
    return quiz.el(
      "li",
      null,
      quiz.el("p", null, quiz.el("b", null, quiz.letters(options.flatMap((o, place) => (o.right ? [place] : [])))), ` (${page.book.name(item.service)})`),
      quiz.el("ul", null, options.map(reason)),
      quiz.blocks(item.explanation));
  }
})(cribsheet.quiz);
