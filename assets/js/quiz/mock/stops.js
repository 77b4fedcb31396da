/* Where a mock exam rests: paused, and before it is handed in. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const plain = (title, element) => ({ element, focus: () => title.focus(), choices: () => 0, act: () => {} });

  const titled = (words) => quiz.el("h2", { class: "quiz-heading", tabindex: -1 }, words);

  /**
   * The clock stands still, and the question is out of sight. `came` is whether the reader has come back to the page, `shown` whether the time may be seen; `allow(minutes)`
   * gives more time, or all of it (0).
   */
  quiz.pauseView = (exam, { left, shown, states, came }, { onward, allow, minutes }) => {
    const title = titled(came ? "Welcome back" : "Paused");
    const time = quiz.el("p", null);
    const say = () => {
      const rest = left();
      const still = came ? "The clock has stood still since you left." : "The clock stands still.";
      time.textContent = !shown ? still : rest === Infinity ? `${still} There is no limit of time.` : `${still} ${quiz.timeWords(rest)} left.`;
    };
    say();
    const ways = quiz.timings(exam);
    const given = ways.find(([way]) => quiz.allowed(exam, way) === minutes);
    const more = quiz.segments("Time", "timing", ways, given ? given[0] : "", (way) => {
      allow(quiz.allowed(exam, way));
      say();
    });
    return plain(
      title,
      quiz.el(
        "div",
        { class: "mock-stop" },
        title,
        time,
        quiz.el("p", null, quiz.leftWords(states) + "."),
        quiz.el("div", { class: "quiz-actions" }, quiz.button("Go on", onward, "primary"), quiz.el("a", { href: quiz.writeWay("mock") }, "All mock exams")),
        quiz.el("details", { class: "mock-fold" }, quiz.el("summary", null, "Change the time"), more)));
  };

  /** What is still open, with the way to each, before the paper is handed in for good. */
  quiz.handInView = (states, { jump, back, handIn }) => {
    const open = states.filter((s) => s.open);
    const part = states.filter((s) => s.part);
    const flagged = states.filter((s) => s.flagged);
    const some = (many, what) => (many === 1 ? `1 question is ${what}` : `${many} questions are ${what}`);
    const title = titled("Hand in?");
    const list = (found, words) => (found.length === 0 ? [] : [quiz.el("h3", null, words), quiz.gridOf(found.map((s) => ({ ...s, current: false })), jump)]);
    return plain(
      title,
      quiz.el(
        "div",
        { class: "mock-stop" },
        title,
        open.length + part.length + flagged.length === 0
          ? quiz.el("p", null, "Every question is answered, and none is flagged.")
          : quiz.el("p", { class: "quiz-notice" }, [open.length > 0 && `${some(open.length, "open")} and would count as wrong.`, part.length > 0 && `${some(part.length, "answered with too few options")} and would count as wrong.`, flagged.length > 0 && `${some(flagged.length, "flagged")}.`].filter(Boolean).join(" ")),
        list(open, "Open"),
        list(part, "Too few options"),
        list(flagged, "Flagged"),
        quiz.el("p", null, "Once handed in, answers cannot be changed."),
        quiz.el("div", { class: "quiz-actions" }, quiz.button("Hand in now", handIn, "primary"), quiz.button("Back to the questions", back))));
  };
})(cribsheet.quiz);
