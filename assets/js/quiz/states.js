/* How each way of learning stands, for the first view: told after it has been drawn, since some of it needs scripts that are not there yet. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MINUTE = 60000;

  /** Whether the reader has chosen some cards only to be reviewed. */
  quiz.isNarrowed = (store) => {
    const { off = [], area = "", service = "" } = store.setting("review", {});
    return off.length > 0 || area !== "" || service !== "";
  };

  const many = (number, one, more) => `${number} ${number === 1 ? one : more}`;

  const isMap = (value) => typeof value === "object" && value !== null;

  const tried = (progress, is) => Object.keys(progress.items).filter((id) => is(id) && quiz.lastTry(progress, id)).length;

  /** What can be told at once, of progress alone. Of review, readiness and reading only that they have not begun. */
  quiz.plainStates = (book, progress, exam) => {
    const questions = book.items.filter((item) => quiz.isQuestion(item) && (!exam || quiz.isForExam(item, exam)));
    const answered = questions.filter((q) => quiz.isAnswered(progress, q)).length;
    const phrases = tried(progress, (id) => /~pick(?:-back)?$/.test(id));
    const lookalikes = tried(progress, (id) => id.startsWith("~"));
    const none = Object.keys(progress.items).length === 0;
    return {
      review: none ? "Nothing to forget yet" : undefined,
      ready: none ? "Too little to tell" : undefined,
      read: Object.keys(progress.read).length === 0 ? "Nothing read yet" : undefined,
      sheet: none ? "Nothing went wrong yet" : weak(book, progress),
      practice: answered > 0 ? `${answered} of ${questions.length} answered` : many(questions.length, "question", "questions"),
      mock: mock(progress),
      phrases: phrases > 0 ? `${phrases} tried` : "Not tried yet",
      lookalikes: lookalikes > 0 ? `${lookalikes} tried` : "Not tried yet",
    };
  };

  /** As many items as the last answer was wrong to. */
  function weak(book, progress) {
    const wrong = book.items.filter((item) => quiz.standing(progress, item.id) === "wrong").length;
    return wrong > 0 ? `${wrong} wrong last time` : "Nothing wrong last time";
  }

  const openPapers = (papers) =>
    Object.entries(papers).filter(([, p]) => !isMap(p.done) && !isMap(p.dropped)).sort((a, b) => b[1].begun - a[1].begun);

  /** The exam that waits, as [id, words] (see mock/paper.js); [] if there is none. */
  quiz.openExam = (progress) => {
    const [[id, open] = []] = openPapers(quiz.papersOf(progress));
    if (!id) return [];
    const limit = isMap(open.limit) && open.limit.minutes > 0 ? open.limit.minutes : 0;
    const left = Math.max(0, Math.ceil(limit - (Number.isFinite(open.spent) ? open.spent : 0) / MINUTE));
    const answered = Object.values(isMap(open.answers) ? open.answers : {}).filter((a) => isMap(a) && Array.isArray(a.chosen) && a.chosen.length > 0).length;
    const rest = limit > 0 ? `, ${left >= 60 ? `${Math.floor(left / 60)} h ` : ""}${left % 60} min left` : "";
    return [id, `${answered} of ${open.questions.length} answered${rest}.`];
  };

  function mock(progress) {
    const papers = quiz.papersOf(progress);
    const done = Object.values(papers).filter((p) => isMap(p.done)).length;
    if (openPapers(papers).length > 0) return "One waits for you";
    return done > 0 ? `${done} taken` : "Not taken yet";
  }

  /** What readiness says in few words. */
  quiz.readyWords = (ready) =>
    ready.enough ? `${ready.range.low} to ${ready.range.high}` : `Too little to tell, ${many(ready.more, "answer", "answers")} more`;

  const reviewWords = ({ due, fresh }) => (due > 0 ? `${due} due` : fresh > 0 ? "Nothing due, new ones wait" : "Nothing due");

  /** Does something when what can be seen has been drawn, and nothing else waits. */
  quiz.later = (what) => (window.requestIdleCallback ? requestIdleCallback(what, { timeout: 1000 }) : setTimeout(what, 50));

  /** Tells each state as it becomes known: `tell(way, words)`. Who has not begun needs none of the rest. */
  quiz.tellStates = (page, tell) => {
    const progress = page.store.progress();
    const exam = page.book.exams.find((e) => e.id === page.exam());
    Object.entries(quiz.plainStates(page.book, progress, exam))
      .filter(([, words]) => words)
      .forEach(([name, words]) => tell(name, words));
    if (Object.keys(progress.items).length > 0) {
      quiz.later(() => ready(page, tell));
      quiz.later(() => review(page, tell));
    }
    if (Object.keys(progress.read).length > 0) quiz.later(() => reading(page, tell));
  };

  const nothing = () => {};

  function ready(page, tell) {
    const exam = page.book.exams.find((e) => e.id === page.exam());
    if (!exam) return;
    page.need(["way-mock", "way-ready"]).then(() => tell("ready", quiz.readyWords(quiz.readiness(page.book, page.store.progress().items, exam))), nothing);
  }

  function review(page, tell) {
    page
      .need(["way-review"])
      .then(() => quiz.needReview(page))
      .then(() => tell("review", reviewWords(quiz.countWork(quiz.reviewOf(page).work())) + (quiz.isNarrowed(page.store) ? ", of your choice" : "")), nothing);
  }

  function reading(page, tell) {
    cribsheet.reading.data().then((topics) => tell("read", cribsheet.reading.sumWords(page.store.progress(), topics)), nothing);
  }
})(cribsheet.quiz);
