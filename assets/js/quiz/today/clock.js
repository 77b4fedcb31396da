/* The time that is left: a line that keeps itself up to date, and that the reader may hide. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const LOOK = 5000;

  quiz.todayWords = (seconds) => {
    if (seconds < 30) return "time is up";
    if (seconds < 90) return "1 minute left";
    return `${Math.round(seconds / 60)} minutes left`;
  };

  /** `left()` gives seconds. `stop()` ends it; an element that is not on the page any more ends it too. */
  quiz.clockView = (page, left) => {
    const words = quiz.el("span", { class: "quiz-time" });
    const button = quiz.button("", () => {
      page.store.set("clock", !shown());
      draw();
    }, "quiet");
    const shown = () => page.store.setting("clock", true);
    const draw = () => {
      words.textContent = shown() ? `Today: ${quiz.todayWords(left())}` : "Today";
      button.textContent = shown() ? "Hide the time" : "Show the time";
    };
    draw();
    const timer = setInterval(() => (element.isConnected ? draw() : clearInterval(timer)), LOOK);
    const element = quiz.el("div", { class: "quiz-clock" }, words, button);
    return element;
  };
})(cribsheet.quiz);
