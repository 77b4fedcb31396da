/* What Today shows of itself: the list of its steps, a topic to read, the end. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const many = (number, one, more) => `${number} ${number === 1 ? one : more}`;

  const pageOf = (step) => `services/${step.service}.html#${encodeURIComponent(step.topic)}`;

  function cardWords({ due, fresh }) {
    const parts = [due > 0 && `${due} due`, fresh > 0 && `${fresh} new`].filter(Boolean);
    return `Review ${many(due + fresh, "card", "cards")}` + (due > 0 && fresh > 0 ? `: ${parts.join(", ")}` : due > 0 ? "" : fresh > 1 ? ", all new" : ", a new one");
  }

  /** A step in words. */
  quiz.stepWords = (step, book) => {
    if (step.kind === "review") return cardWords(step);
    if (step.kind === "read") return `Read ${book.name(step.service)}: ${step.title}`;
    return many(step.cards, "look-alike", "look-alikes");
  };

  /** The list of steps, with what is done. */
  function list(today, book) {
    const entry = (step, i) => {
      const state = i < today.step ? "done" : i === today.step && today.begun ? "now" : "";
      return quiz.el(
        "li",
        { class: state, "aria-current": state === "now" ? "step" : undefined },
        quiz.el("span", { class: "quiz-what" }, state === "done" ? [quiz.el("span", { "aria-hidden": "true" }, "✓ "), quiz.el("span", { class: "unseen" }, "Done: ")] : null, quiz.stepWords(step, book)),
        quiz.el("span", { class: "quiz-of" }, `${quiz.minutes(step.seconds)} min`));
    };
    return quiz.el("ol", { class: "quiz-steps" }, today.steps.map(entry));
  }

  function leftWords({ due, topics }) {
    const parts = [due > 0 && many(due, "more card is due", "more cards are due"), topics > 0 && `${many(topics, "topic", "topics")} to read`].filter(Boolean);
    return parts.length > 0 ? `Left for tomorrow: ${parts.join(", ")}.` : "Nothing is left for tomorrow.";
  }

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
      { class: "quiz-today" },
      heading,
      minutes,
      nothing ? quiz.el("p", null, "Nothing is due, and everything is read. ", quiz.el("a", { href: quiz.writeWay("practice") }, "Practise something"), ".") : list(today, page.book),
      nothing ? null : quiz.el("div", { class: "quiz-actions sticky" }, start),
      nothing ? null : quiz.el("p", { class: "quiz-found" }, left ? leftWords(left) : "", " ", paceWords(pace)));
    return { element, focus: () => heading.focus() };
  };

  /** A topic to read: on its own page, which leads back. `steps` are {read, skip}. */
  quiz.readStepView = (page, step, { read, skip }) => {
    const heading = quiz.el("h2", { class: "quiz-heading", tabindex: -1 }, step.title);
    const link = quiz.el("a", { class: "quiz-button primary", href: pageOf(step) }, `Read it in ${page.book.name(step.service)}`);
    const element = quiz.el(
      "div",
      { class: "quiz-card" },
      quiz.el("p", { class: "quiz-context" }, `${page.book.name(step.service)} › to read, about ${many(quiz.minutes(step.seconds), "minute", "minutes")}`),
      heading,
      quiz.el("p", { class: "quiz-found" }, "Mark it as read there, or come back and say so here. Today goes on where you left it."),
      quiz.el("div", { class: "quiz-actions sticky" }, link, quiz.button("I have read it", read), quiz.button("Not today", skip, "quiet")));
    return { element, focus: () => heading.focus() };
  };

  /** The end. */
  quiz.todayEndView = (page, today, told) => {
    const heading = quiz.el("h2", { class: "quiz-score", tabindex: -1 }, "Done for today");
    const minutes = quiz.minutes(quiz.spentSeconds(today, page.now()));
    const element = quiz.el(
      "div",
      { class: "quiz-summary" },
      heading,
      quiz.el("p", null, `${many(minutes, "minute", "minutes")} of ${today.minutes}.`, told ? ` ${told}` : ""),
      list(today, page.book),
      quiz.el(
        "div",
        { class: "quiz-actions" },
        quiz.el("a", { class: "quiz-button primary", href: "#" }, "To the quiz"),
        quiz.button("10 minutes more", () => page.go(quiz.writeWay("today", "10", "more")))));
    return { element, focus: () => heading.focus(), choices: () => 0, act: () => {} };
  };
})(cribsheet.quiz);
