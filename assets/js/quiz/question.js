/* One question: choose, check, read why, go on. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.NUMBERS = ["no", "one", "two", "three", "four", "five", "six"];

  /**
   * What a scenario leaves unsaid: the question, where it tells a situation only, and how many options are right, if more than one; "" where
   * nothing is left. In the bank a stem says both.
   */
  quiz.unsaid = (question) => {
    if (question.bank) return "";
    const many = quiz.rightOnes(question);
    return [question.situation && "What fits best?", many > 1 && "Choose " + quiz.NUMBERS[many] + "."].filter(Boolean).join(" ");
  };

  quiz.unsaidView = (question) => {
    const words = quiz.unsaid(question);
    return words && quiz.el("p", { class: "quiz-how-many" }, words);
  };

  /**
   * A view: {element, focus, choices, act}. `page` offers book and say(words); `answered(right, {chosen, sure?})` is called once and may
   * give {element, focus} for the place of the button; `forward()` is called when the reader goes on. `sure` is false if the reader said so. `options` are in the order of this round.
   */
  quiz.questionView = (page, question, options, { answered, forward, onward }) => {
    const many = quiz.rightOnes(question);
    const rows = options.map((option, place) => quiz.optionRow(option, place, many > 1));
    const stem = quiz.el("h2", { class: "quiz-stem", tabindex: -1 }, quiz.inlines(question.stem));
    const result = quiz.el("p", { class: "quiz-result" });
    const button = quiz.el("button", { type: "submit", class: "quiz-button primary" }, "Check");
    const after = quiz.el("div", { class: "quiz-after", hidden: true });
    const unsure = quiz.button("Check, but not sure", () => check(false));
    let checked = false;

    const check = (sure) => {
      const chosen = rows.filter((r) => r.input.checked).map((r) => r.option.key);
      if (chosen.length === 0) {
        result.textContent = many > 1 ? `Choose ${quiz.NUMBERS[many]} options first.` : "Choose an option first.";
        page.say(result.textContent);
        return;
      }
      checked = true;
      const right = quiz.isRight(question, chosen);
      rows.forEach((r) => r.judge());
      result.textContent = quiz.verdict(right, options);
      result.classList.add(right ? "right" : "wrong");
      after.append(...quiz.blocks(question.explanation), quiz.aboutView(question, page.book));
      after.hidden = false;
      button.textContent = onward;
      unsure.remove();
      const more = answered(right, sure === false ? { chosen, sure } : { chosen });
      page.say(result.textContent);
      if (more) button.replaceWith(more.element);
      (more || button).focus({ preventScroll: true });
    };

    const form = quiz.el(
      "form",
      {
        class: "quiz-question",
        submit: (event) => {
          event.preventDefault();
          if (!checked) check();
          else if (button.isConnected) forward();
        },
      },
      quiz.el(
        "fieldset",
        null,
        quiz.el("legend", null, stem),
        quiz.blocks(question.setting),
        quiz.unsaidView(question),
        quiz.el("ol", { class: "quiz-options" }, rows.map((r) => r.element))),
      after,
      quiz.el("div", { class: "quiz-actions sticky" }, button, unsure, result));

    return {
      element: form,
      focus: () => stem.focus(),
      choices: () => (checked ? 0 : rows.length),
      act: (meaning) => {
        if (meaning === "forward") form.requestSubmit();
        else rows[meaning.choose].choose();
      },
    };
  };

  /** An option to choose, and once it is judged, why it was right or wrong. `name` is that of its group. */
  quiz.optionRow = (option, place, multiple, name = "answer") => {
    const input = quiz.el("input", { type: multiple ? "checkbox" : "radio", name, value: option.key });
    const verdict = quiz.el("div", { class: "quiz-verdict", hidden: true });
    const element = quiz.el(
      "li",
      { class: "quiz-option" },
      quiz.el(
        "label",
        null,
        input,
        quiz.el("span", { class: "quiz-letter" }, quiz.LETTERS[place]),
        quiz.el("span", { class: "quiz-words" }, quiz.inlines(option.text))),
      verdict);
    return {
      option,
      input,
      element,
      choose: () => {
        input.checked = multiple ? !input.checked : true;
        input.focus();
      },
      judge: () => {
        input.disabled = true;
        element.classList.add(option.right ? "right" : "wrong");
        element.classList.toggle("chosen", input.checked);
        const yours = input.checked ? "your choice" : option.right && multiple ? "not chosen" : "";
        verdict.append(
          quiz.el("p", { class: "quiz-mark" }, quiz.el("b", null, option.right ? "Right" : "Wrong"), yours && `, ${yours}`),
          ...quiz.blocks(option.reason || []));
        verdict.hidden = false;
      },
    };
  };
})(cribsheet.quiz);
