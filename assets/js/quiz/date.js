/* The reader's exam and its date, on the first view. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** "TEA-1 in 12 days", and what there is to say without a date. */
  quiz.examLine = (exam, date, today) => {
    const code = exam ? quiz.examWords(exam).split(",")[0] : "Your exam";
    const days = quiz.days.number(date) - quiz.days.number(today);
    if (!(days >= 0)) return `${code}: when is your exam?`;
    return days === 0 ? `${code} is today` : days === 1 ? `${code} is tomorrow` : `${code} in ${days} days`;
  };

  const dateOf = (page) => (page.store.progress().plan || {}).date || "";
  const examOf = (page) => page.book.exams.find((e) => e.id === page.exam());

  /** A fold: {element, draw()}. A field for a date takes the browser longer than all else on the first view: it comes after that. */
  quiz.examView = (page, changed) => {
    const line = quiz.el("span", null);
    const element = quiz.el(
      "details",
      { class: "quiz-keep quiz-exam" },
      quiz.el("summary", null, line),
      quiz.el("p", null, "With a date, reviews are planned up to it: everything comes once more in the last days."));
    let fields = null;
    const draw = () => {
      line.textContent = quiz.examLine(examOf(page), dateOf(page), page.date());
      if (fields) fields.draw();
    };
    draw();
    quiz.later(() => {
      fields = examFields(page, changed);
      element.append(...fields.elements);
    });
    return { element, draw };
  };

  function examFields(page, changed) {
    const said = quiz.el("p", { class: "quiz-found", role: "status" });
    const input = quiz.el("input", { type: "date", change: () => choose({ date: input.value }) });

    const choose = (change) => {
      if ("exam" in change) page.store.set("exam", change.exam);
      said.textContent = input.validity.badInput ? "This is no date." : quiz.dateTrouble(input.value, quiz.days.of(page.now(), page.zone()), examOf(page));
      input.setAttribute("aria-invalid", String(said.textContent !== ""));
      if (said.textContent === "") quiz.changePlan(page, { date: input.value });
      changed();
    };
    const chooser = quiz.chooser("Exam", (id) => choose({ exam: id }));
    const draw = () => {
      chooser.fill([["", [["", "Any exam"], ...page.book.exams.map((e) => [e.id, quiz.examWords(e)])]]], page.exam());
      if (document.activeElement !== input && said.textContent === "") input.value = dateOf(page);
    };
    draw();
    const date = quiz.el("label", { class: "quiz-chooser" }, quiz.el("span", null, "Date"), input);
    return { elements: [quiz.el("div", { class: "quiz-choosers" }, chooser.element, date), said], draw };
  }
})(cribsheet.quiz);
