/* What Today shows of itself: the list of its steps, a topic to read, the end. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const many = (number, one, more) => `${number} ${number === 1 ? one : more}`;

  function cardWords({ due, fresh }) {
    const parts = [due > 0 && `${due} due`, fresh > 0 && `${fresh} new`].filter(Boolean);
    return `Review ${many(due + fresh, "card", "cards")}` + (due > 0 && fresh > 0 ? `: ${parts.join(", ")}` : due > 0 ? "" : fresh > 1 ? ", all new" : ", a new one");
  }

  /** A step in words. */
  quiz.stepWords = (step, book) => {
    if (step.kind === "review") return cardWords(step);
    if (step.kind === "read") return `Read ${many(step.topics.length, "topic", "topics")} of ${book.name(step.service)}`;
    return many(step.cards, "look-alike", "look-alikes");
  };

  /** The list of steps, with what is done. */
  function list(today, book) {
    const minutes = quiz.stepMinutes(today.steps);
    const entry = (step, i) => {
      const state = i < today.step ? (today.cut.includes(i) ? "cut" : "done") : i === today.step && today.begun ? "now" : "";
      return quiz.el(
        "li",
        { class: state, "aria-current": state === "now" ? "step" : undefined },
        quiz.el("span", { class: "quiz-what" }, state === "done" ? [quiz.el("span", { "aria-hidden": "true" }, "✓ "), quiz.el("span", { class: "unseen" }, "Done: ")] : null, quiz.stepWords(step, book)),
        quiz.el("span", { class: "quiz-of" }, state === "cut" ? "left for later" : `${minutes[i]} min`));
    };
    return quiz.el("ol", { class: "quiz-steps" }, today.steps.map(entry));
  }

  const leftWords = ({ due }) => (due > 0 ? `${many(due, "more card is", "more cards are")} due and left for later. ` : "");

  const paceWords = ({ card, measured }) =>
    measured.includes("card") ? `Planned by your own pace: ${card} seconds a card.` : `Planned with ${card} seconds a card, until you have answered enough to measure yours.`;

  /** The opening: `given` is {today, left, pace, begin}. */
  quiz.todayView = (page, { today, left, pace, begin }) => {
    const heading = quiz.el("h2", { class: "quiz-heading", tabindex: -1 }, "Today");
    const minutes = quiz.segments("Minutes", "minutes", quiz.TODAY_MINUTES.map((m) => [String(m), String(m)]), String(today.minutes), (value) =>
      page.go(quiz.writeWay("today", value)));
    const start = quiz.button(today.begun ? "Go on" : "Begin", begin, "primary");
    const nothing = today.steps.length === 0;
    const element = quiz.el(
      "div",
      { class: "quiz-agenda" },
      heading,
      minutes,
      nothing ? quiz.el("p", null, "Nothing is due, and everything is read. ", quiz.el("a", { href: quiz.writeWay("practice") }, "Practice something"), ".") : list(today, page.book),
      nothing ? null : quiz.el("div", { class: "quiz-actions sticky" }, start),
      nothing ? null : quiz.el("p", { class: "quiz-found" }, left ? leftWords(left) : "", paceWords(pace)));
    return { element, focus: () => heading.focus() };
  };

  /** Topics to read: on their own page. `topics` are [id, title, facts]; `next` goes on. */
  quiz.readStepView = (page, { service, seconds }, topics, next) => {
    const name = page.book.name(service);
    const heading = quiz.el("h2", { class: "quiz-heading", tabindex: -1 }, `Read in ${name}`);
    const button = quiz.button("", next, "primary");
    const rows = topics.map((topic) => quiz.topicRow(page, service, topic, () => draw()));
    const draw = () => {
      const progress = page.store.progress();
      const left = topics.filter(([id, , facts]) => quiz.reading(progress, quiz.topicKey(service, id), facts).state !== "read").length;
      button.textContent = left === 0 ? "Go on" : left === topics.length ? "Not today" : `Leave ${many(left, "topic", "topics")} for tomorrow`;
      button.classList.toggle("primary", left === 0);
      rows.forEach((row) => row.draw(progress));
    };
    draw();
    const element = quiz.el(
      "div",
      { class: "quiz-reading" },
      heading,
      quiz.el("p", { class: "quiz-found" }, `About ${many(quiz.minutes(seconds), "minute", "minutes")}. Mark each when you have read it, there or here; this page goes on where you left it.`),
      quiz.el("ul", { class: "quiz-topics" }, rows.map((row) => row.element)),
      quiz.el("div", { class: "quiz-actions sticky" }, button));
    return { element, focus: () => heading.focus(), draw };
  };

  /** The end. */
  quiz.todayEndView = (page, today) => {
    const heading = quiz.el("h2", { class: "quiz-score", tabindex: -1 }, today.cut.length > 0 ? "That was today" : "Done for today");
    const minutes = quiz.minutes(quiz.spentSeconds(today, page.now()));
    const element = quiz.el(
      "div",
      { class: "quiz-summary" },
      heading,
      quiz.el("p", null, `${many(minutes, "minute", "minutes")} of ${today.minutes}.`),
      list(today, page.book),
      quiz.el(
        "div",
        { class: "quiz-actions" },
        quiz.el("a", { class: "quiz-button primary", href: "#" }, "To the quiz"),
        quiz.button("10 minutes more", () => page.go(quiz.writeWay("today", "10", "more")))));
    return { element, focus: () => heading.focus(), choices: () => 0, act: () => {} };
  };
})(cribsheet.quiz);
