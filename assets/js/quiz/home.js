/* The first view: what to do now, and every way of learning with how it stands. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const ways = ({ first, things }) => [
    ["review", "Review", "What you are about to forget, before you do."],
    ["practice", "Practice", `Questions by exam, domain, area or ${things.one}.`],
    ["mock", "Mock exam", "A whole exam against the clock, as in the exam room."],
    ["phrases", "Phrases", `From the words of a question to the ${things.one}, and back.`],
    ["lookalikes", "Look-alikes", `${first(things.many)} that are easily taken for each other.`],
    ["ready", "Readiness", "What you have proved, and what would help most."],
    ["read", "Reading", "Topics that you have read, and what has changed since."],
    ["sheet", "Night before", "Your weak facts, to be read once more or printed."],
  ];

  quiz.home = (page) => {
    const known = ways(cribsheet.site);
    const states = new Map(known.map(([name]) => [name, quiz.el("span", { class: "quiz-state" }, "\u00a0")]));
    const way = ([name, title, words]) =>
      quiz.el("li", null, quiz.el("a", { href: quiz.writeWay(name) }, title), quiz.el("span", null, words), states.get(name));
    const list = quiz.el("ul", { class: "quiz-ways" }, known.map(way));
    const now = quiz.el("div", null);
    const draw = () => {
      exam.draw();
      now.replaceChildren(...[examView(page), quiz.nowView(page)].filter(Boolean));
      quiz.tellStates(page, (name, words) => list.isConnected && states.get(name).replaceChildren(words));
    };
    const again = (words) => {
      quiz.home(page);
      document.querySelector("h1").focus();
      page.say(words);
    };
    const exam = quiz.examView(page, () => draw());
    const element = quiz.el("div", { class: "quiz-home" }, quiz.reminder(page, again), now, exam.element, list, quiz.keepView(page, draw));
    page.show({ element, focus: () => (now.querySelector("a, button") || list.querySelector("a")).focus(), draw }, "home");
    draw();
  };

  /** A mock exam that waits comes before all else. */
  function examView(page) {
    const [id, words] = quiz.openExam(page.store.progress());
    if (!id) return null;
    return now("Mock exam", words, [quiz.el("a", { class: "quiz-button primary", href: quiz.writeWay("mock", id) }, "Go on")]);
  }

  const hasBegun = ({ items, papers = {} }) => Object.keys(items).length > 0 || Object.keys(papers).length > 0;

  /** The one thing to do: begin, go on, or today. */
  quiz.nowView = (page) => {
    const open = quiz.openToday(page);
    const minutes = (m, kind) => quiz.el("a", { class: `quiz-button ${kind}`, href: quiz.writeWay("today", String(m)) }, `${m} min`);
    const usual = page.store.setting("minutes", 25);
    const plans = [10, 25, 45].map((m) => minutes(m, !open && hasBegun(page.store.progress()) && m === usual ? "primary" : ""));
    if (open) {
      const left = quiz.minutes(quiz.timeLeft(open, page.now()).all);
      return now("Today", `${open.step} of ${open.steps.length} steps done, ${left === 1 ? "1 minute" : `${left} minutes`} left.`, [
        quiz.el("a", { class: "quiz-button primary", href: quiz.writeWay("today", String(open.minutes)) }, "Go on"),
      ]);
    }
    if (hasBegun(page.store.progress())) return now("Today", "What is due, something to read, two look-alikes. How long have you got?", plans);
    const first = quiz.beginning(page.book, page.store.progress(), page.exam());
    return first && now(first.title, first.words, [quiz.button(first.button, () => page.start(first.choice), "primary")]);
  };

  const FIRST = 10;

  /** What to begin with, {title, words, button, choice}: questions of the exam, or else any, or else cards; null where there is nothing to ask. */
  quiz.beginning = (book, progress, exam) => {
    const plan = "From then on this page plans your day.";
    const from = (choice, what, words) => {
      const many = Math.min(FIRST, quiz.candidates(book, choice, progress).length);
      const named = many === 1 ? `1 ${what}` : `${many} ${what}s`;
      return many > 0 && { title: `${many === FIRST ? "Ten" : many} ${what}${many === 1 ? "" : "s"} to begin with`, words: `${words} ${plan}`, button: `Begin with ${named}`, choice: { ...choice, count: FIRST } };
    };
    return (
      (exam && from({ exam, kind: "questions" }, "question", "Mixed over the whole exam, with a reason for every option.")) ||
      from({ kind: "questions" }, "question", "Mixed over all the notes, with a reason for every option.") ||
      from({ kind: "cards" }, "card", "Mixed over all the notes.") ||
      null
    );
  };

  const now = (title, words, actions) =>
    quiz.el("section", { class: "quiz-now" }, quiz.el("h2", null, title), quiz.el("p", null, words), quiz.el("div", { class: "quiz-actions" }, actions));
})(cribsheet.quiz);
