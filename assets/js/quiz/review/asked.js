/*
 * One card on the desk, in the form that its kind asks for. Each view is {element, focus, choices, act}, made of (page, whole card,
 * steps): `steps.answered(told, grade)` is told of an answer that judges itself and gives the grades to choose from; `steps.turned()`
 * gives them where the reader is the judge.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** A question: its own view, with grades in the place of the button that goes on. */
  quiz.askQuestion = (page, card, { answered, seed }) => {
    let grades = null;
    const view = quiz.questionView(page, card, quiz.shuffled(card.options, seed), {
      answered: (right, told) => {
        grades = answered({ right, ...told }, quiz.log.grade({ right, ...told }));
        return grades;
      },
      forward: () => {},
      onward: "",
    });
    return {
      ...view,
      choices: () => (grades ? 4 : view.choices()),
      act: (meaning) => {
        if (!grades) view.act(meaning);
        else if (meaning !== "forward") grades.choose(meaning.choose);
      },
    };
  };

  const contextOf = (card) => (card.context.length > 0 ? quiz.el("p", { class: "quiz-context" }, card.context.join(" › ")) : null);

  const sourceOf = (page, card) =>
    quiz.el("p", { class: "quiz-source" }, quiz.el("a", { href: card.page }, `See it in ${page.book.name(card.service)}`));

  /** A card to think about and turn over. From the back of a cue one looks for the situation. */
  quiz.askRecall = (page, card, { turned }) => {
    const isBack = card.kind === "cue-back";
    const [first, ...others] = card.back;
    const [asked, answer] = isBack
      ? [first[0] === "p" ? quiz.inlines(first[1]) : quiz.blocks([first]), [quiz.el("p", null, quiz.inlines(card.front)), ...quiz.blocks(others)]]
      : [quiz.inlines(card.front), quiz.blocks(card.back)];
    const front = quiz.el("h2", { class: "quiz-stem", tabindex: -1 }, asked);
    const back = quiz.el("div", { class: "quiz-back", hidden: true, tabindex: -1, role: "group", "aria-label": "Answer" }, answer, sourceOf(page, card));
    const actions = quiz.el("div", { class: "quiz-actions sticky" }, quiz.button("Show the answer", () => show(), "primary"));
    let grades = null;

    const show = () => {
      grades = turned();
      back.hidden = false;
      actions.replaceChildren(grades.element);
      back.focus({ preventScroll: true });
    };

    return {
      element: quiz.el(
        "div",
        { class: "quiz-card" },
        contextOf(card),
        front,
        isBack ? quiz.el("p", { class: "quiz-how-many" }, "In which situation?") : null,
        back,
        actions),
      focus: () => front.focus(),
      choices: () => (grades ? 4 : 0),
      act: (meaning) => {
        if (meaning !== "forward") grades.choose(meaning.choose);
        else if (!grades) show();
      },
    };
  };

  /** The hole of a card: [an element, a function that fills it]. */
  function withHole(nodes, answer) {
    const element = quiz.el("h2", { class: "quiz-stem", tabindex: -1 }, quiz.inlines(nodes));
    const fill = () =>
      element.querySelectorAll(".quiz-hole").forEach((hole) => hole.replaceWith(quiz.el("mark", { class: "quiz-filled" }, answer)));
    return [element, fill];
  }

  /** A card with a hole; what belongs there is typed. */
  quiz.askTyped = (page, card, { answered }) => {
    const [front, fill] = withHole(card.front, card.hidden || card.answer);
    const input = quiz.el("input", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "done" });
    const label = quiz.el("label", { class: "quiz-chooser quiz-typed" }, quiz.el("span", null, quiz.askedWords(card)), input);
    const result = quiz.el("p", { class: "quiz-result" });
    const actions = quiz.el("div", { class: "quiz-actions" });
    let grades = null;

    const judged = (typed) => {
      const judgement = quiz.judge(card, typed);
      const trouble = quiz.typedTrouble(card, judgement);
      if (trouble) {
        result.textContent = trouble;
        page.say(trouble);
        input.focus();
      } else {
        answer(quiz.typedWords(card, typed, judgement), judgement);
      }
    };

    const answer = (words, { verdict, grade }) => {
      fill();
      input.disabled = true;
      result.textContent = words;
      result.classList.add(verdict === "wrong" ? "wrong" : "right");
      grades = answered({ right: verdict !== "wrong" }, grade);
      actions.before(sourceOf(page, card));
      actions.replaceChildren(grades.element, result);
      actions.classList.add("sticky");
      page.say(words);
      grades.focus();
    };

    actions.append(
      quiz.el("button", { type: "submit", class: "quiz-button primary" }, "Check"),
      quiz.button("I don’t know", () => answer(`It is ${card.answer}.`, { verdict: "wrong", grade: 1 })),
      result);
    const form = quiz.el(
      "form",
      {
        class: "quiz-card",
        submit: (event) => {
          event.preventDefault();
          if (!grades) judged(input.value);
        },
      },
      contextOf(card),
      front,
      label,
      actions);
    return {
      element: form,
      focus: () => input.focus({ preventScroll: true }),
      choices: () => (grades ? 4 : 0),
      act: (meaning) => {
        if (meaning !== "forward" && grades) grades.choose(meaning.choose);
      },
    };
  };

  quiz.askCard = (page, card, steps) => {
    if (card.kind === "question") return quiz.askQuestion(page, card, steps);
    return card.answer === undefined ? quiz.askRecall(page, card, steps) : quiz.askTyped(page, card, steps);
  };
})(cribsheet.quiz);
