/* Cards by name: those that keep being forgotten, and those that were put away. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** More would not be read; the rest follows when these are done. */
  const MOST = 50;

  const KINDS = { question: "question", recall: "situation", cue: "cue", "cue-back": "cue, backwards", limit: "limit", cloze: "name" };

  /** What a card says, in one line. */
  const front = (card) => {
    if (card.stem) return card.stem;
    return card.kind === "cue-back" && card.back[0][0] === "p" ? card.back[0][1] : card.front;
  };

  /** A page of the notes where the card's fact stands. */
  const pageOf = (page, card) => {
    if (card.page) return card.page;
    const ref = card.about.map((name) => page.book.ref(card, name)).find(Boolean);
    return ref ? ref.page : `services/${card.service}.html`;
  };

  /**
   * A fold that names cards, each with the way to its place in the notes. What they say is loaded when it is opened. `act` is
   * [words, does(id)] for a button at each, or null.
   */
  quiz.listedView = (page, title, words, cards, act) => {
    const list = quiz.el("ul", { class: "quiz-topics" });
    const entry = (card) => {
      const whole = page.book.whole(card);
      const button = act && quiz.button(act[0], () => act[1](card.id), "quiet");
      if (button) button.append(quiz.el("span", { class: "unseen" }, ": ", quiz.inlines(front(whole))));
      return quiz.el(
        "li",
        null,
        quiz.el(
          "span",
          { class: "quiz-topic" },
          quiz.inlines(front(whole)),
          quiz.el("span", { class: "quiz-note" }, `${KINDS[card.kind]}, `, quiz.el("a", { href: pageOf(page, whole) }, `read it in ${page.book.name(card.service)}`))),
        button);
    };
    let filled = false;
    const fill = () => {
      if (filled) return;
      filled = true;
      const shown = cards.slice(0, MOST);
      page.load(shown).then(
        () => list.replaceChildren(...shown.map(entry)),
        () => {
          filled = false;
          list.replaceChildren(quiz.el("li", null, "These cards could not be loaded. Close and open this again."));
        });
    };
    return quiz.el(
      "details",
      { class: "quiz-fold", toggle: (event) => event.target.open && fill() },
      quiz.el("summary", null, title),
      quiz.el("p", { class: "quiz-found" }, words),
      list);
  };
})(cribsheet.quiz);
