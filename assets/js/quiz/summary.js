/* The last view of a round: how it went, and what to do about it. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.summaryView = (page, round, { retry, more, leave }) => {
    const tally = quiz.tally(round);
    const title = quiz.el("h2", { class: "quiz-score", tabindex: -1 }, score(tally));
    const actions = [
      tally.wrong.length > 0 && quiz.button(tally.wrong.length > 1 ? `Try the ${tally.wrong.length} again` : "Try it again", retry, "primary"),
      quiz.button("More like these", more, tally.wrong.length > 0 ? "" : "primary"),
      quiz.button("Choose something else", leave),
    ];
    return {
      element: quiz.el(
        "div",
        { class: "quiz-summary" },
        title,
        tally.services.length > 1 ? services(tally, page.book) : null,
        tally.wrong.length > 0 ? wrong(tally, page.book) : null,
        quiz.el("div", { class: "quiz-actions" }, actions.filter(Boolean))),
      focus: () => title.focus(),
      choices: () => 0,
      act: () => {},
    };
  };

  function score({ right, asked }) {
    if (asked === 0) return "Nothing was answered.";
    return right === asked && asked > 1 ? `All ${asked} right` : `${right} of ${asked} right`;
  }

  function services(tally, book) {
    const row = ({ service, right, asked }) =>
      quiz.el(
        "tr",
        null,
        quiz.el("th", { scope: "row" }, book.name(service)),
        quiz.el("td", null, quiz.el("progress", { max: asked, value: right, "aria-hidden": "true" })),
        quiz.el("td", { class: "quiz-of" }, `${right} of ${asked}`));
    return quiz.el(
      "table",
      { class: "quiz-services" },
      quiz.el("caption", null, `Right answers by ${cribsheet.site.things.one}`),
      quiz.el("tbody", null, tally.services.map(row)));
  }

  function wrong(tally, book) {
    const entry = (item) => {
      const { stem, front } = book.whole(item);
      return quiz.el(
        "li",
        null,
        quiz.el("a", { href: quiz.writeAddress({ q: item.id }) }, quiz.inlines(stem || front)),
        tally.services.length > 1 ? quiz.el("span", null, ` ${book.name(item.service)}`) : null);
    };
    return [
      quiz.el("h3", null, "Not there yet"),
      quiz.el("ul", { class: "quiz-wrong" }, tally.wrong.map(entry)),
    ];
  }
})(cribsheet.quiz);
