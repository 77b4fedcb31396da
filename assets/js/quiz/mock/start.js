/* Before a mock exam: what is open, what it is, how it shall be timed, and how earlier ones went. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.mockStart = (page) => {
    const { book, store } = page;
    let exam = book.exams.find((e) => e.id === page.exam()) || book.exams[book.exams.length - 1];
    let timing = store.setting("mockTime", "0");
    const heading = quiz.el("h2", { class: "quiz-heading", tabindex: -1 }, "Mock exam");
    const open = quiz.el("div", { class: "mock-open" });
    const what = quiz.el("div", { class: "mock-what" });
    const times = quiz.el("div", null);
    const past = quiz.el("section", { class: "mock-past", "aria-label": "Earlier mock exams" });
    const choose = quiz.chooser("Exam", (id) => {
      store.set("exam", id);
      exam = book.exams.find((e) => e.id === id);
      fill();
    });
    choose.fill([["", book.exams.map((e) => [e.id, quiz.examWords(e)])]], exam.id);

    const all = () => Object.entries(quiz.papersOf(store.progress()));
    const draw = () => {
      const going = all().filter(([, p]) => quiz.papers.state(p) === "open" && book.exams.some((e) => e.id === p.exam));
      open.replaceChildren(...going.sort((a, b) => b[1].begun - a[1].begun).map(([id, paper]) => openPaper(page, id, paper, draw)));
      past.replaceChildren(...quiz.mockHistory(exam, all().filter(([, p]) => p.exam === exam.id && quiz.papers.state(p) === "done")));
      begin.classList.toggle("primary", going.length === 0);
    };
    const fill = () => {
      what.replaceChildren(...examWords(page, exam));
      times.replaceChildren(quiz.segments("Time", "timing", quiz.timings(exam), timing, (value) => store.set("mockTime", (timing = value))));
      draw();
    };
    const begin = quiz.el("button", { type: "submit", class: "quiz-button" }, "Begin");
    const form = quiz.el(
      "form",
      {
        class: "quiz-setup",
        submit: (event) => {
          event.preventDefault();
          beginPaper(page, exam, quiz.allowed(exam, timing));
        },
      },
      quiz.el("div", { class: "quiz-choosers" }, choose.element),
      what,
      times,
      quiz.el("div", { class: "quiz-actions" }, begin, quiz.el("p", { class: "quiz-found" }, "You can pause, and close the page: the clock stands still then.")));
    fill();
    return {
      element: quiz.el("div", { class: "mock-start" }, heading, open, form, past, quiz.el("p", { class: "quiz-actions" }, quiz.el("a", { href: "#" }, "To the quiz"))),
      focus: () => heading.focus(),
      draw,
    };
  };

  const questionsOf = (book) => book.items.filter(quiz.isQuestion);

  function draw(page, exam, seed) {
    const papers = Object.values(quiz.papersOf(page.store.progress()));
    const used = quiz.usedIn(papers.map((p) => ({ questions: quiz.papers.asked(p) })));
    return quiz.mockPaper(exam, questionsOf(page.book), used, seed).questions;
  }

  /** Two that begin in the same instant, on two devices, are two. */
  function beginPaper(page, exam, minutes) {
    const at = page.now();
    const id = at.toString(36) + Math.random().toString(36).slice(2, 5);
    const questions = draw(page, exam, id);
    page.store.change((p) => quiz.withPaper(p, id, quiz.papers.begin(exam, questions, { at, seed: id, minutes })));
    page.go(quiz.writeWay("mock", id));
  }

  /** What the blueprint says, and what the book has for it. */
  function examWords(page, exam) {
    const many = draw(page, exam, "").length;
    const number = (n) => n.toLocaleString("en");
    const quotas = quiz.quotas(exam, exam.questions);
    const row = (d) =>
      quiz.el(
        "tr",
        null,
        quiz.el("th", { scope: "row" }, d.name),
        quiz.el("td", null, quiz.el("progress", { max: 100, value: d.weight, "aria-hidden": "true" })),
        quiz.el("td", { class: "quiz-of" }, `${quotas.get(d.id)} (${d.weight} %)`));
    return [
      quiz.el(
        "p",
        null,
        `${exam.questions} questions, as the blueprint parts them. ${exam.questions - exam.unscored} count; ${exam.unscored} do not, and only the report tells which. `,
        `The scale goes from ${number(exam.scale[0])} to ${number(exam.scale[1])} points, and ${number(exam.pass)} pass. Nothing is said of right or wrong before you hand in.`),
      !exam.confirmed && quiz.el("p", { class: "quiz-notice" }, "This blueprint is provisional: weights and numbers are published, the whole list of tasks is not."),
      many < exam.questions && quiz.el("p", { class: "quiz-notice" }, `There are only ${many} questions for it here.`),
      quiz.el(
        "details",
        { class: "mock-fold" },
        quiz.el("summary", null, "Questions by domain"),
        quiz.el("table", { class: "quiz-services", "aria-label": "Questions by domain" }, quiz.el("tbody", null, exam.domains.map(row)))),
    ].filter(Boolean);
  }

  /** A paper that waits, to go on with or to give up. */
  function openPaper(page, id, paper, changed) {
    const exam = page.book.exams.find((e) => e.id === paper.exam);
    const answered = paper.questions.filter((q) => quiz.papers.chosen(paper, q.id).length > 0).length;
    const left = quiz.papers.left(paper);
    const words = [
      `begun on ${quiz.dayOf(paper.begun)}`,
      `${answered} of ${paper.questions.length} answered`,
      left === Infinity ? "no limit of time" : `${quiz.timeWords(left)} left`,
    ].join(", ");
    const giveUp = () => {
      page.store.change((p) => quiz.withPaper(p, id, quiz.papers.drop(quiz.papers.of(p, id) || paper, page.now())));
      changed();
      document.querySelector(".quiz-heading").focus();
      page.say("Given up.");
    };
    return quiz.el(
      "section",
      { class: "mock-waits", "aria-label": "A mock exam that is open" },
      quiz.el("p", null, quiz.el("b", null, quiz.examCode(exam)), ` ${words}.`),
      quiz.el("div", { class: "quiz-actions" }, quiz.button("Go on", () => page.go(quiz.writeWay("mock", id)), "primary")),
      quiz.el(
        "details",
        { class: "mock-fold" },
        quiz.el("summary", null, "Give it up"),
        quiz.el("p", null, "Its answers then count nowhere, and it does not stand among your exams."),
        quiz.button("Give up this exam", giveUp)));
  }

  /** The code of an exam, if its name ends in one: TEA-2. */
  quiz.examCode = (exam) => (/\(([^()]+)\)$/.exec(exam.name) || [null, exam.name])[1];

  /** The date of an instant, here. */
  quiz.dayOf = (at) => cribsheet.reading.dayWords(cribsheet.site.today(new Date(at)), document.documentElement.lang);
})(cribsheet.quiz);
