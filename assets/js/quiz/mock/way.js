/* `#mock`: begin, go on, look back. `#mock/<id>`: one paper, while it is taken; then its report, and its wrong ones again. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  quiz.open.mock = (page, [id = "", part = ""]) => {
    const paper = quiz.papers.of(page.store.progress(), id);
    const exam = paper && page.book.exams.find((e) => e.id === paper.exam);
    const state = paper && quiz.papers.state(paper);
    if (!exam || state === "dropped") {
      page.turnTo(quiz.mockStart(page), "mock");
      if (id) page.say(paper && !exam ? "The exam of this paper is not in this edition." : "This mock exam is not here.");
      return;
    }
    const shows = state === "open" ? "" : part === "again" ? "again" : "report";
    if (shows !== part) page.rename(quiz.writeWay("mock", id, ...[shows].filter(Boolean)));
    const items = quiz.knownIn(page.book, paper).map((q) => page.book.item.get(q.id));
    if (shows === "again") again(page, exam, paper, items);
    else {
      page.wait(page.need(page.book.partsOf(items, ["questions"])), () => {
        if (shows === "") quiz.mockRoom(page, id, exam);
        else report(page, id, exam, paper);
      }, "These questions");
    }
  };

  function report(page, id, exam, paper) {
    page.turnTo(quiz.mockReportView(page, id, exam), "mock");
    if (paper.done.by === "time") page.say("Time was up: the exam was handed in as it stood.");
  }

  /** The questions of a paper that this edition still has. */
  quiz.knownIn = (book, paper) => paper.questions.filter((q) => book.item.has(q.id) && quiz.isQuestion(book.item.get(q.id)));

  /** Judges a paper by the book, whose questions must be there: what `papers.handIn` needs, {judge, report}. */
  quiz.mockJudge = (book, exam) => {
    const judge = (id, chosen) => {
      const item = book.item.get(id);
      return item && quiz.isQuestion(item) ? quiz.isRight(book.whole(item), chosen) : null;
    };
    const report = (paper) =>
      quiz.mockReport(
        exam,
        { ...paper, questions: quiz.knownIn(book, paper) },
        (id) => judge(id, quiz.papers.chosen(paper, id)),
        (id) => book.item.get(id).tasks);
    return { judge, report };
  };

  /** The options of a question as this paper shows them. */
  quiz.optionsOn = (paper, question) => quiz.shuffled(question.options, `${paper.seed} ${question.id}`);

  /** What went wrong, or was left open, as a round of practice. */
  function again(page, exam, paper, items) {
    page.wait(page.load(items), () => {
      const { judge } = quiz.mockJudge(page.book, exam);
      const wrong = items.filter((item) => !judge(item.id, quiz.papers.chosen(paper, item.id)));
      quiz.practiseItems(page, wrong, `${paper.seed} again`, { exam: exam.id, kind: "questions", only: "wrong", count: 10 });
    }, "These questions");
  }
})(cribsheet.quiz);
