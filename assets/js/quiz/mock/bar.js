/* The line above a mock exam: where one is, the time that is left, and the ways to hide it and to stop it. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** From so much time on it is shown as short. */
  const SHORT = 5 * 60000;

  /** {element, draw(where, left, running), time(left)}; `where` are nodes, `running` is whether the clock can be stopped. */
  quiz.mockBar = (store, pause) => {
    const words = quiz.el("p", { class: "mock-where" });
    const time = quiz.el("span", { class: "mock-time", role: "timer" });
    const isShown = () => store.setting("mockClock", true);
    const hide = quiz.button("", () => {
      store.set("mockClock", !isShown());
      show();
    }, "quiet");
    const stop = quiz.button("Pause", pause, "quiet");
    const show = () => {
      time.hidden = !isShown();
      hide.replaceChildren(isShown() ? "Hide" : "Show", quiz.el("span", { class: "unseen" }, " the time"));
    };
    show();
    const tell = (left) => {
      time.replaceChildren(...(left === Infinity ? [] : [quiz.clockWords(left), quiz.el("span", { class: "unseen" }, " left")]));
      time.classList.toggle("short", left <= SHORT);
    };
    return {
      element: quiz.el("div", { class: "mock-bar" }, words, time, hide, stop),
      time: tell,
      draw: (where, left, running) => {
        words.replaceChildren(...where);
        tell(left);
        stop.hidden = !running;
        hide.hidden = left === Infinity;
      },
    };
  };
})(cribsheet.quiz);
