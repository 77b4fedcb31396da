/* The questions of a paper that was handed in: which were right, and each opened in place with its reasons. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const WORDS = { right: "Right", wrong: "Wrong", open: "Open", gone: "Not counted" };

  /** What to show: [name, words, which rows]. */
  const FILTERS = [
    ["wrong", "Wrong or open", (r) => r.verdict === "wrong" || r.verdict === "open"],
    ["flagged", "Flagged", (r) => r.flagged],
    ["unscored", "Not counting", (r) => !r.scored],
    ["all", "All", () => true],
  ];

  /** The tasks that a question was drawn for: [{id, name, domain}], named in that domain. */
  function tasksOf(exam, domain, question) {
    const { tasks = [] } = exam.domains.find((d) => d.id === domain) || {};
    return tasks.filter((t) => question && question.tasks.includes(`${exam.id}/${t.id}`)).map(({ id, name }) => ({ id, name, domain }));
  }

  /** [{id, number, domain: its name, tasks: [{id, name, domain}], scored, flagged, verdict: "right" | "wrong" | "open" | "gone", question, options, chosen}]. */
  quiz.reviewedRows = (page, exam, paper, judge) =>
    paper.questions.map(({ id, domain, scored }, i) => {
      const chosen = quiz.papers.chosen(paper, id);
      const right = judge(id, chosen);
      const question = right === null ? null : page.book.item.get(id);
      const verdict = right === null ? "gone" : right ? "right" : chosen.length === 0 ? "open" : "wrong";
      const { name = "" } = exam.domains.find((d) => d.id === domain) || {};
      const place = { domain: name, tasks: tasksOf(exam, domain, question) };
      return { id, number: i + 1, ...place, scored, flagged: quiz.papers.flagged(paper, id), verdict, question, chosen, order: (q) => quiz.optionsOn(paper, q) };
    });

  /** {element, openAll(): a promise}. */
  quiz.reviewedList = (page, exam, rows) => {
    const views = rows.map((row) => ({ row, ...reviewed(page, exam, row) }));
    const list = quiz.el("ol", { class: "mock-reviewed" }, views.map((v) => v.element));
    const shown = FILTERS.map(([name, words, fits]) => ({ name, words, fits, many: rows.filter(fits).length })).filter((f) => f.many > 0);
    const show = (name, told) => {
      const { fits, many } = shown.find((f) => f.name === name);
      views.forEach((v) => (v.element.hidden = !fits(v.row)));
      if (told) page.say(many === 1 ? "1 question." : `${many} questions.`);
    };
    const filter = quiz.segments("Show", "reviewed", shown.map((f) => [f.name, `${f.words} (${f.many})`]), shown[0].name, (name) => show(name, true));
    show(shown[0].name, false);
    return {
      element: quiz.el("div", null, filter, list),
      openAll: () => {
        views.forEach((v) => (v.element.hidden = false));
        filter.querySelector("[value=all]").checked = true;
        return Promise.all(views.map((v) => v.open()));
      },
    };
  };

  function reviewed(page, exam, row) {
    const said = row.question ? page.book.whole(row.question) : null;
    const body = quiz.el("div", { class: "mock-answers" });
    let filled = null;
    const fill = () => {
      if (!said || filled) return filled;
      filled = page.load([row.question]).then(() => body.replaceChildren(...answers(page, exam, row)));
      filled.catch(() => {
        filled = null;
        body.replaceChildren(quiz.el("p", { class: "quiz-notice" }, "The reasons could not be loaded. Close and open this to try again."));
      });
      return filled;
    };
    const tags = [row.flagged && "flagged", !row.scored && "does not count"].filter(Boolean).join(", ");
    const summary = quiz.el(
      "summary",
      null,
      quiz.el("span", { class: "mock-number" }, String(row.number)),
      quiz.el(
        "span",
        { class: "mock-asked" },
        quiz.el("span", { class: "mock-verdict " + row.verdict }, WORDS[row.verdict], tags && quiz.el("span", null, `, ${tags}`)),
        " ",
        quiz.el("span", { class: "mock-stem" }, said ? quiz.inlines(said.stem) : "This question is not in this edition any more."),
        row.tasks.length > 0 ? quiz.el("span", { class: "quiz-note" }, `${row.domain}, ${row.tasks.map((t) => t.id).join(", ")}`) : null));
    const details = said ? quiz.el("details", { toggle: () => details.open && fill() }, summary, body) : quiz.el("p", null, [...summary.childNodes]);
    return {
      element: quiz.el("li", null, details),
      open: () => {
        if (!said) return null;
        details.open = true;
        return fill();
      },
    };
  }

  /** The options as they stood, each with its reason, and where in the notes it stands. */
  function answers(page, exam, row) {
    const question = page.book.whole(row.question);
    const many = quiz.rightOnes(question) > 1;
    const options = row.order(question);
    const rows = options.map((option, i) => quiz.optionRow(option, i, many, `answer ${row.number}`));
    rows.forEach((r) => {
      r.input.checked = row.chosen.includes(r.option.key);
      r.judge();
    });
    return [
      ...quiz.blocks(question.setting),
      quiz.el(
        "fieldset",
        { "aria-label": `Options of question ${row.number}` },
        quiz.el("ol", { class: "quiz-options" }, rows.map((r) => r.element))),
      quiz.el("div", { class: "quiz-after" }, quiz.blocks(question.explanation), quiz.aboutView(question, page.book)),
      row.tasks.length > 0 ? quiz.el("p", { class: "quiz-source" }, "Practice: ", row.tasks.map((t, i) => [i > 0 ? "; " : "", quiz.taskLink(exam, t)])) : "",
    ];
  }
})(cribsheet.quiz);
