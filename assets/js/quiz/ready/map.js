/*
 * The map of service × task × domain: what there is, what was seen, what is proved. A section for each domain, a list for each task, and
 * services as cells, whose ring fills as they are proved; numbers say the same. It opens domain by domain, so that it fits a phone.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const sum = (cells) =>
    cells.reduce((all, c) => ({ items: all.items + c.items, seen: all.seen + c.seen, proved: all.proved + c.proved }), { items: 0, seen: 0, proved: 0 });

  const words = ({ items, seen, proved }) => `${proved} of ${items} proved` + (seen > proved ? `, ${seen} seen` : "");

  /** Not only by color: a cell of which nothing was seen has a dashed edge, one that is proved in full a tick. */
  const state = ({ items, seen, proved }) => (proved === items ? "proved" : seen > 0 ? "seen" : "open");

  const SIGNS = { proved: "✓", seen: "◐", open: "○" };

  quiz.mapView = (book, items, exam) => {
    const map = quiz.coverageMap(book, items, exam);
    const roomy = matchMedia("(min-width: 60rem)").matches;
    return quiz.el(
      "section",
      { class: "quiz-map" },
      quiz.el("h3", null, "The map"),
      quiz.el("p", { class: "quiz-found" }, `Of each ${cribsheet.site.things.one} what it has for a task: ○ nothing seen, ◐ begun, ✓ all proved, that is last answered right and sure.`),
      map.map(({ domain, tasks }, i) => domainView(book, exam, exam.domains[i], tasks, roomy && i === 0)));
  };

  function domainView(book, exam, domain, tasks, open) {
    const all = sum(tasks.flatMap((t) => t.services));
    return quiz.el(
      "details",
      { open },
      quiz.el("summary", null, quiz.el("span", null, domain.name), " ", quiz.el("span", { class: "quiz-of" }, words(all))),
      tasks.map(({ task, services }, i) => taskView(book, exam, domain, domain.tasks[i], services)));
  }

  function taskView(book, exam, domain, task, services) {
    const address = (service) => quiz.writeAddress({ exam: exam.id, domain: String(domain.id), task: task.id, service, count: 10 });
    const cell = (c) =>
      quiz.el(
        "li",
        { class: state(c) },
        quiz.el(
          "a",
          { href: address(c.service) },
          quiz.el("span", { class: "quiz-sign", "aria-hidden": "true" }, SIGNS[state(c)]),
          quiz.el("span", null, book.name(c.service)),
          " ",
          quiz.el("span", { class: "quiz-of", "aria-hidden": "true" }, `${c.proved}/${c.items}`),
          quiz.el("span", { class: "unseen" }, `: ${words(c)}`)));
    return quiz.el(
      "div",
      { class: "quiz-task" },
      quiz.el("h4", null, `${task.id} ${task.name}`),
      services.length === 0 ? quiz.el("p", { class: "quiz-found" }, "Nothing here serves this task yet.") : quiz.el("ul", { class: "quiz-cells" }, services.map(cell)));
  }
})(cribsheet.quiz);
