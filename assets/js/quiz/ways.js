/*
 * The ways of learning, each behind an address: `#review`, `#mock/…`. A way is a function of (page, rest: what the address says after
 * its name) that shows a view; it hangs itself on `quiz.open`. Some come in scripts of their own, loaded when they are chosen.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  /** Which scripts each way needs besides those of the page (folders of assets/js/quiz). */
  quiz.WAYS = {
    practice: [],
    read: [],
    today: ["mock", "ready", "review", "drill", "today"],
    mock: ["mock"],
    review: ["review"],
    phrases: ["drill"],
    lookalikes: ["drill"],
    ready: ["mock", "ready"],
    sheet: ["sheet"],
    take: ["take"],
    keep: ["keep"],
  };

  /** `#mock/k3x/report` as {way: "mock", rest: ["k3x", "report"]}; null for what is not the address of a way. */
  quiz.readWay = (hash) => {
    const [way, ...rest] = hash.replace(/^#/, "").split("/");
    if (!Object.hasOwn(quiz.WAYS, way)) return null;
    try {
      return { way, rest: rest.map(decodeURIComponent) };
    } catch {
      return { way, rest: [] };
    }
  };

  quiz.writeWay = (way, ...rest) => "#" + [way, ...rest.map(encodeURIComponent)].join("/");
})(cribsheet.quiz);
