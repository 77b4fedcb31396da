/* Questions on a service's page: their plain list of options becomes a form. Nothing is stored here; that is the quiz's page. */
(function () {
  "use strict";

  const LETTERS = "ABCDEFGHI";

  const el = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  /** Notes tell the right answer first; here any order is as likely as another. */
  function shuffle(list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  }

  /** Within an option a link would lead away from the question, and tell. */
  function unlinked(element) {
    element.querySelectorAll("a").forEach((link) => link.replaceWith(...link.childNodes));
    return element;
  }

  function enhance(box, number) {
    const multiple = "multiple" in box.dataset;
    const listed = box.querySelectorAll("[data-option]");
    const verdicts = box.querySelectorAll("[data-verdict]");
    const rows = shuffle(Array.from(listed, (li, i) => row(li, verdicts[i], multiple, "question-" + number)));
    rows.forEach((row, place) => (row.letter.textContent = LETTERS[place]));

    const result = el("p", { className: "quiz-result" });
    result.setAttribute("role", "status");
    const button = el("button", { type: "submit", className: "quiz-button primary", textContent: "Check" });
    const after = box.querySelector("[data-after]");
    const stem = box.querySelector("[data-stem]");
    const legend = el("legend", {}, unlinked(stem));
    const setting = Array.from(box.querySelectorAll("[data-setting]"), unlinked);
    const says = /\bchoose\b/i.test(stem.textContent);
    const howMany = says ? [] : Array.from(box.querySelectorAll(".quiz-how-many"));
    after.className = "quiz-after";
    after.hidden = true;

    const show = (judged) => {
      rows.forEach((row) => row.show(judged));
      after.hidden = !judged;
      button.textContent = judged ? "Try again" : "Check";
      result.classList.remove("right", "wrong");
      result.textContent = "";
    };
    const check = () => {
      if (!rows.some((row) => row.input.checked)) {
        result.textContent = "Choose an option first.";
        return;
      }
      const right = rows.every((row) => row.input.checked === row.right);
      const letters = rows.filter((row) => row.right).map((row) => row.letter.textContent);
      show(true);
      result.classList.add(right ? "right" : "wrong");
      result.textContent = right ? "Right." : `Not right. ${letters.join(" and ")} ${letters.length > 1 ? "are" : "is"} right.`;
    };
    const again = () => {
      rows.forEach((row) => (row.input.checked = false));
      show(false);
      rows[0].input.focus();
    };

    const form = el(
      "form",
      { className: "quiz-question" },
      el("fieldset", {}, legend, ...setting, ...howMany, el("ol", { className: "quiz-options" }, ...rows.map((row) => row.element))),
      after,
      el("div", { className: "quiz-actions" }, button, result));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (after.hidden) check();
      else again();
    });
    box.className = "quiz-asked";
    box.replaceChildren(form);
  }

  function row(listed, told, multiple, name) {
    const right = told.dataset.verdict === "right";
    const input = el("input", { type: multiple ? "checkbox" : "radio", name, value: listed.dataset.option });
    const letter = el("span", { className: "quiz-letter" });
    const words = unlinked(el("span", { className: "quiz-words" }, ...listed.childNodes));
    const verdict = el("div", { className: "quiz-verdict", hidden: true }, ...told.childNodes);
    const element = el("li", { className: "quiz-option" }, el("label", {}, input, letter, words), verdict);
    return {
      right,
      input,
      letter,
      element,
      show: (judged) => {
        verdict.hidden = !judged;
        input.disabled = judged;
        element.classList.toggle("right", judged && right);
        element.classList.toggle("wrong", judged && !right);
        element.classList.toggle("chosen", judged && input.checked);
      },
    };
  }

  /** All questions and cards of the service are on the quiz's page, which remembers. */
  function more(last) {
    const root = document.documentElement.dataset.root || "";
    const link = el("a", { href: `${root}quiz.html#service=${last.dataset.service}`, textContent: `Practice all of this ${cribsheet.site.things.one}` });
    const standing = el("a", { href: `${root}quiz.html#ready`, textContent: "How you stand" });
    last.after(el("p", { className: "quiz-more" }, link, " ", standing));
  }

  function start() {
    const boxes = document.querySelectorAll("[data-question]");
    boxes.forEach(enhance);
    if (boxes.length > 0) more(boxes[boxes.length - 1]);
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
