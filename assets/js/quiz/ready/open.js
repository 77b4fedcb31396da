/* Readiness: `#ready`. An estimate where there is enough to go by, what would raise it, the map, and how all of it is computed. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  quiz.open.ready = (page) => {
    const exam = page.book.exams.find((e) => e.id === page.exam()) || page.book.exams[0];
    if (!exam) {
      const words = quiz.el("p", { tabindex: -1 }, "No exam is described here, so there is nothing to be ready for.");
      page.turnTo({ element: quiz.el("div", { class: "quiz-notice" }, words), focus: () => words.focus() }, "ready");
      return;
    }
    page.turnTo(quiz.readyView(page, exam), "ready");
  };

  quiz.readyView = (page, exam) => {
    const heading = quiz.el("h2", { class: "quiz-heading", tabindex: -1 }, "Readiness");
    const body = quiz.el("div", null);
    const chooser = quiz.chooser("Exam", (id) => {
      page.store.set("exam", id);
      exam = page.book.exams.find((e) => e.id === id);
      draw();
      page.say(body.querySelector(".quiz-verdict-line").textContent);
    });
    const draw = () => {
      chooser.fill([["", page.book.exams.map((e) => [e.id, quiz.examWords(e)])]], exam.id);
      const progress = page.store.progress();
      const { items } = progress;
      const ready = quiz.readiness(page.book, items, exam);
      body.replaceChildren(
        quiz.estimateView(exam, ready),
        quiz.domainsView(exam, ready),
        quiz.raiseView(exam, ready),
        quiz.sureView(quiz.calibration(page.book, progress, exam)),
        quiz.mapView(page.book, items, exam),
        quiz.formulaView(exam));
    };
    draw();
    const element = quiz.el("div", { class: "quiz-ready" }, heading, chooser.element, body, quiz.el("p", { class: "quiz-actions" }, quiz.el("a", { href: "#" }, "To the quiz")));
    return { element, focus: () => heading.focus(), draw };
  };
})(cribsheet.quiz);
