/* The plan and the choice of cards, as forms. Every change is stored at once. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [MOST_REVIEWS, MOST_FRESH] = [9999, 999];

  const field = (words, input, note) => quiz.el("label", { class: "quiz-chooser" }, quiz.el("span", null, words), input, note);

  /** Exam, date and daily limits. `changed()` hears of each change; {element, draw}. */
  quiz.planView = (page, changed) => {
    const said = quiz.el("p", { class: "quiz-said", role: "status" });
    const chosen = () => page.book.exams.find((e) => e.id === page.exam());
    const exam = quiz.chooser("Exam", (id) => {
      page.store.set("exam", id);
      quiz.changePlan(page, {});
      keep();
    });
    const date = quiz.el("input", { type: "date", change: () => keep() });
    const keep = () => {
      const today = quiz.days.of(page.now(), page.zone());
      said.textContent = date.validity.badInput ? "This is no date." : quiz.dateTrouble(date.value, today, chosen());
      date.setAttribute("aria-invalid", String(said.textContent !== ""));
      if (said.textContent === "") quiz.changePlan(page, { date: date.value });
      changed();
    };
    const number = (name, most) =>
      quiz.el("input", {
        type: "number",
        min: 0,
        max: most,
        step: 1,
        inputmode: "numeric",
        change: (event) => {
          const many = Math.min(most, Math.max(0, Math.round(event.target.valueAsNumber)));
          if (Number.isFinite(many)) quiz.changePlan(page, { [name]: many });
          draw();
          changed();
        },
      });
    const reviews = number("reviews", MOST_REVIEWS);
    const fresh = number("fresh", MOST_FRESH);
    const draw = () => {
      const progress = page.store.progress();
      const { limit } = quiz.planOf(progress);
      exam.fill([["", [["", "Any exam"], ...page.book.exams.map((e) => [e.id, quiz.examWords(e)])]]], page.exam());
      const free = (input) => document.activeElement !== input;
      if (free(date) && said.textContent === "") date.value = (progress.plan && progress.plan.date) || "";
      if (free(reviews)) reviews.value = limit.reviews;
      if (free(fresh)) fresh.value = limit.fresh;
    };
    draw();
    return {
      draw,
      element: quiz.el(
        "div",
        null,
        quiz.el("div", { class: "quiz-choosers" }, exam.element, field("Day of the exam", date), field("Reviews a day, at most", reviews), field("New cards a day", fresh)),
        said),
    };
  };

  /** Which cards come: kinds, area, service. */
  quiz.choiceView = (page, changed) => {
    const { book, store } = page;
    const chosen = () => store.setting("review", {});
    const set = (change) => {
      store.set("review", { ...chosen(), ...change });
      fill();
      changed();
    };
    const kind = ([name, words]) => {
      const box = quiz.el("input", {
        type: "checkbox",
        checked: !(chosen().off || []).includes(name),
        change: () => {
          const others = (chosen().off || []).filter((n) => n !== name);
          set({ off: box.checked ? others : [...others, name] });
        },
      });
      return quiz.el("label", { class: "quiz-switch" }, box, quiz.el("span", null, words));
    };
    const { first, things } = cribsheet.site;
    const area = quiz.chooser("Area", (value) => set({ area: value, service: "" }));
    const service = quiz.chooser(first(things.one), (value) => set({ service: value }));
    const fill = () => {
      const { area: here, service: one } = chosen();
      const inArea = [...book.services.values()].filter((s) => !here || s.area === here);
      area.fill([["", [["", "All areas"], ...book.areas.map((a) => [a.id, a.name])]]], here);
      service.fill([["", [["", `All ${things.many}`], ...inArea.map((s) => [s.id, s.short])]]], one);
    };
    fill();
    return quiz.el(
      "div",
      null,
      quiz.el("fieldset", { class: "quiz-kinds" }, quiz.el("legend", null, "Kinds"), quiz.cards.KINDS.map(kind)),
      quiz.el("div", { class: "quiz-choosers" }, area.element, service.element));
  };
})(cribsheet.quiz);
