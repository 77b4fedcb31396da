/* The first view: what the reader wants to practise. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const KINDS = [["", "Everything"], ["questions", "Questions"], ["cards", "Cards"]];
  const ONLY = [["", "All"], ["new", "New ones"], ["wrong", "Wrong last time"]];
  const COUNTS = [["5", "5"], ["10", "10"], ["20", "20"], ["0", "All"]];

  /**
   * The form. `page` offers book and store, `chosen(choice)` hears of every change and `start(choice)` begins.
   * Gives {element, focus}.
   */
  quiz.setupView = (page, first) => {
    const { book, store } = page;
    let choice = { count: 10, ...first };

    const set = (name) => (value) => {
      choice = { ...choice, [name]: value || undefined };
      if (name === "exam") choice = { ...choice, domain: undefined, task: undefined };
      if (name === "domain") choice = { ...choice, task: undefined };
      if (name === "area" && choice.service && book.services.get(choice.service).area !== value && value) {
        choice = { ...choice, service: undefined };
      }
      if (name === "count") choice = { ...choice, count: Number(value) };
      if (name === "exam") store.set("exam", value);
      fill();
      page.chosen(choice);
    };

    const exam = quiz.chooser("Exam", set("exam"));
    const domain = quiz.chooser("Domain", set("domain"));
    const task = quiz.chooser("Task", set("task"));
    const area = quiz.chooser("Area", set("area"));
    const service = quiz.chooser("Service", set("service"));
    const found = quiz.el("p", { class: "quiz-found", role: "status" });
    const start = quiz.el("button", { type: "submit", class: "quiz-button primary" }, "Start");

    const fill = () => {
      const chosen = book.exams.find((e) => e.id === choice.exam);
      const inDomain = chosen && chosen.domains.find((d) => String(d.id) === choice.domain);
      exam.fill([["", [["", "Any exam"], ...book.exams.map((e) => [e.id, quiz.examWords(e)])]]], choice.exam);
      domain.fill([["", [["", "All domains"], ...domains(chosen)]]], choice.domain);
      task.fill([["", [["", "All tasks"], ...(inDomain ? inDomain.tasks : []).map((t) => [t.id, `${t.id} ${t.name}`])]]], choice.task);
      area.fill([["", [["", "All areas"], ...book.areas.map((a) => [a.id, a.name])]]], choice.area);
      service.fill([["", [["", "All services"]]], ...services(book, choice.area)], choice.service);
      domain.element.hidden = !chosen;
      task.element.hidden = !inDomain;
      count();
    };

    const count = () => {
      const many = quiz.candidates(book, choice, store.progress()).length;
      const asked = choice.count > 0 ? Math.min(choice.count, many) : many;
      found.textContent = many === 0 ? nothing(choice) : many === 1 ? "1 fits." : `${many} fit.`;
      start.disabled = many === 0;
      start.textContent = asked > 1 ? `Start with ${asked}` : "Start";
    };

    const element = quiz.el(
      "form",
      {
        class: "quiz-setup",
        submit: (event) => {
          event.preventDefault();
          page.start(choice);
        },
      },
      quiz.segments("Ask me", "kind", KINDS, choice.kind || "", set("kind")),
      quiz.el("div", { class: "quiz-choosers" }, exam.element, domain.element, task.element, area.element, service.element),
      quiz.segments("Which", "only", ONLY, choice.only || "", set("only")),
      quiz.segments("How many", "count", COUNTS, String(choice.count), set("count")),
      quiz.el("div", { class: "quiz-actions" }, start, found),
      keysSwitch(store));
    fill();
    return { element: quiz.el("div", null, element), focus: () => start.focus() };
  };

  const domains = (exam) => (exam ? exam.domains.map((d) => [String(d.id), `${d.name} (${d.weight} %)`]) : []);

  /** The services that are asked about, by area. */
  function services(book, area) {
    const asked = new Set(book.items.map((i) => i.service));
    return book.areas
      .filter((a) => !area || a.id === area)
      .map((a) => [
        a.name,
        [...book.services.values()].filter((s) => s.area === a.id && asked.has(s.id)).map((s) => [s.id, s.short]),
      ]);
  }

  function nothing(choice) {
    if (choice.only === "wrong") return "Nothing that fits went wrong last time.";
    if (choice.only === "new") return "You have answered all that fit.";
    return "Nothing fits. Choose less narrowly.";
  }

  /** Single keys may be in somebody's way: speech input types them, and so do trembling hands. */
  function keysSwitch(store) {
    const box = quiz.el("input", {
      type: "checkbox",
      checked: store.setting("keys", true),
      change: () => store.set("keys", box.checked),
    });
    return quiz.el("label", { class: "quiz-switch" }, box, quiz.el("span", null, "Letters and digits choose an option"));
  }
})(cribsheet.quiz);
