/* One drill from its first item to its end. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /**
   * `drill` is {title, items, seed, viewOf(item, steps, seed): a view, told(item): {asked, answer} inlines, page, note} for the end,
   * more(): another drill}.
   */
  quiz.runDrill = (page, drill) => step(page, drill, quiz.newRound(drill.items, drill.seed));

  function step(page, drill, round) {
    const item = quiz.current(round);
    if (!item) {
      end(page, drill, round);
      return;
    }
    let after = round;
    const steps = {
      answered: (right, told = {}) => {
        after = quiz.answered(round, right);
        page.record(item.id, { right, ...told });
      },
      forward: () => step(page, drill, quiz.forward(after)),
      onward: round.at + 1 < round.items.length ? "Next" : "See how it went",
    };
    const bar = quiz.bar(drill.title, round.at, round.items.length, () => end(page, drill, after));
    page.turnTo(drill.viewOf(item, steps, drill.seed), "round", bar);
  }

  function end(page, drill, round) {
    const { asked, right, wrong } = quiz.tally(round);
    const again = () => quiz.runDrill(page, { ...drill, items: wrong, seed: String(page.now()) });
    const title = quiz.el("h2", { class: "quiz-score", tabindex: -1 }, words(asked, right));
    const actions = [
      wrong.length > 0 && quiz.button(wrong.length > 1 ? `Try the ${wrong.length} again` : "Try it again", again, "primary"),
      quiz.button("Go on", drill.more, wrong.length > 0 ? "" : "primary"),
      quiz.el("a", { class: "quiz-leave", href: "#" }, "To the quiz"),
    ];
    const element = quiz.el(
      "div",
      { class: "quiz-summary" },
      title,
      wrong.length > 0 ? missed(drill, wrong) : null,
      quiz.el("div", { class: "quiz-actions" }, actions.filter(Boolean)));
    page.turnTo({ element, focus: () => title.focus(), choices: () => 0, act: () => {} }, "summary");
  }

  function words(asked, right) {
    if (asked === 0) return "Nothing was answered.";
    return right === asked && asked > 1 ? `All ${asked} right` : `${right} of ${asked} right`;
  }

  /** What went wrong, once more with its answer. */
  function missed(drill, wrong) {
    const entry = (item) => {
      const { asked, answer, page } = drill.told(item);
      return quiz.el("div", null, quiz.el("dt", null, quiz.inlines(asked)), quiz.el("dd", null, quiz.el("a", { href: page }, quiz.inlines(answer))));
    };
    return [quiz.el("h3", null, "Not there yet"), quiz.el("dl", { class: "quiz-missed" }, wrong.map(entry))];
  }
})(cribsheet.quiz);
