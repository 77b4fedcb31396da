/* One card: think, turn it over, say whether it was there. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** A view like that of a question; the reader is the judge. */
  quiz.cardView = (page, card, { answered, forward, turned }) => {
    const front = quiz.el("h2", { class: "quiz-stem", tabindex: -1 }, quiz.inlines(card.front));
    const back = quiz.el(
      "div",
      { class: "quiz-back", hidden: true, tabindex: -1, role: "group", "aria-label": "Answer" },
      quiz.blocks(card.back),
      quiz.el("p", { class: "quiz-source" }, quiz.el("a", { href: card.page }, `See it in ${page.book.name(card.service)}`)));
    const judge = (right) => {
      answered(right);
      forward();
    };
    const turn = quiz.button("Show the answer", () => show(), "primary");
    const verdict = (words, key, right, kind) => {
      const button = quiz.button(words, () => judge(right), kind);
      if (page.store.setting("keys", true)) {
        button.setAttribute("aria-keyshortcuts", key);
        button.append(quiz.el("kbd", { "aria-hidden": "true" }, key));
      }
      return button;
    };
    const actions = quiz.el("div", { class: "quiz-actions sticky" }, turn);
    let shown = false;

    const show = () => {
      shown = true;
      if (turned) turned();
      back.hidden = false;
      actions.replaceChildren(verdict("Not yet", "1", false), verdict("I knew it", "2", true, "primary"));
      back.focus({ preventScroll: true });
    };

    return {
      element: quiz.el(
        "div",
        { class: "quiz-card" },
        card.context.length > 0 ? quiz.el("p", { class: "quiz-context" }, card.context.join(" › ")) : null,
        front,
        back,
        actions),
      focus: () => front.focus(),
      choices: () => (shown ? 2 : 0),
      act: (meaning) => {
        if (meaning === "forward") {
          if (!shown) show();
        } else {
          judge(meaning.choose === 1);
        }
      },
    };
  };
})(cribsheet.quiz);
