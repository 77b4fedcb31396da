/* Choosing among all questions and cards: by exam, domain, task, area and service. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.KINDS = [["", "Everything"], ["questions", "Questions"], ["cards", "Cards"]];
  quiz.ONLY = [["", "All"], ["new", "New ones"], ["wrong", "Wrong last time"], ["weak", "Weak spots"]];

  /** The choice with one word of it changed; what then makes no sense any more goes. An empty value takes the word back. */
  quiz.chooseAnew = (book, choice, name, value) => {
    const next = { ...choice, [name]: value || undefined };
    if (name === "exam") [next.domain, next.task] = [undefined, undefined];
    if (name === "domain") next.task = undefined;
    const service = name === "area" && value && choice.service ? book.services.get(choice.service) : null;
    if (service && service.area !== value) next.service = undefined;
    if (name === "count") next.count = Number(value);
    return next;
  };

  /** The fields: {element, fill(choice), set(name) → a function of a value}. `changed` gets the new choice. */
  quiz.choosers = (page, changed) => {
    const { book, store } = page;
    let choice = {};

    const set = (name) => (value) => {
      if (name === "exam") store.set("exam", value);
      changed(quiz.chooseAnew(book, choice, name, value));
    };

    const exam = quiz.chooser("Exam", set("exam"));
    const domain = quiz.chooser("Domain", set("domain"));
    const task = quiz.chooser("Task", set("task"));
    const area = quiz.chooser("Area", set("area"));
    const service = quiz.chooser(cribsheet.site.first(cribsheet.site.things.one), set("service"));

    const fill = (now) => {
      choice = now;
      const chosen = book.exams.find((e) => e.id === choice.exam);
      const inDomain = chosen && chosen.domains.find((d) => String(d.id) === choice.domain);
      exam.fill([["", [["", "Any exam"], ...book.exams.map((e) => [e.id, quiz.examWords(e)])]]], choice.exam);
      domain.fill([["", [["", "All domains"], ...domains(chosen)]]], choice.domain);
      task.fill([["", [["", "All tasks"], ...(inDomain ? inDomain.tasks : []).map((t) => [t.id, `${t.id} ${t.name}`])]]], choice.task);
      area.fill([["", [["", "All areas"], ...book.areas.map((a) => [a.id, a.name])]]], choice.area);
      service.fill([["", [["", `All ${cribsheet.site.things.many}`]]], ...services(book, choice.area)], choice.service);
      domain.element.hidden = !chosen;
      task.element.hidden = !inDomain;
    };
    const element = quiz.el("div", { class: "quiz-choosers" }, exam.element, domain.element, task.element, area.element, service.element);
    return { element, fill, set };
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

  /** How many fit a choice. */
  quiz.fitWords = (choice, many) => {
    if (many === 0) return nothingWords(choice);
    return (many === 1 ? "1 fits" : `${many} fit`) + (choice.only === "weak" ? `: ${quiz.weakWords()}.` : ".");
  };

  const nothingWords = (choice) => {
    if (choice.only === "weak") return "No weak spots among what fits: answers show them.";
    if (choice.only === "wrong") return "Nothing that fits went wrong last time.";
    if (choice.only === "new") return "You have answered all that fit.";
    return "Nothing fits. Choose less narrowly.";
  };
})(cribsheet.quiz);
