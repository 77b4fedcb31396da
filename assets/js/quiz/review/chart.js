/* What the coming days bring: bars for the eye, a table for everybody. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [STEP, BAR, HEIGHT] = [10, 8, 100];

  const draw = (name, attributes, ...children) => {
    const element = document.createElementNS(document.querySelector("svg").namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** Of what a day's bar is made, from its foot. */
  const PARTS = [
    ["pass", "last pass", (d) => d.pass],
    ["reviews", "reviews", (d) => d.reviews - d.pass],
    ["fresh", "new", (d) => d.fresh],
  ];

  function bar(day, i, most) {
    let top = HEIGHT;
    return PARTS.map(([name, , many]) => {
      const height = (many(day) / most) * HEIGHT;
      top -= height;
      return draw("rect", { class: name, x: i * STEP + (STEP - BAR) / 2, y: top, width: BAR, height });
    });
  }

  function bars(days, most) {
    const box = { class: "quiz-load-bars", viewBox: `0 0 ${days.length * STEP} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" };
    return draw("svg", box, ...days.flatMap((day, i) => bar(day, i, most)));
  }

  const key = (shown) =>
    quiz.el("p", { class: "quiz-load-key", "aria-hidden": "true" }, shown.map(([name, words]) => quiz.el("span", { class: name }, words)));

  /** The days of a forecast (see forecast.js); `exam` is the day of the exam, or null. */
  quiz.forecastView = (days, exam) => {
    const most = Math.max(1, ...days.map((d) => d.reviews + d.fresh));
    const busiest = days.find((d) => d.reviews + d.fresh === most);
    const shown = PARTS.filter(([, , many]) => days.some((d) => many(d) > 0));
    const words = busiest ? `${quiz.many(most, "card")} on the fullest day, ${quiz.dayWords(busiest.day)}.` : "Nothing is due in these days.";
    const end = exam === null ? quiz.dayWords(days[days.length - 1].day) : `exam ${quiz.dayWords(exam)}`;
    return quiz.el(
      "figure",
      { class: "quiz-load" },
      quiz.el("figcaption", null, words),
      bars(days, most),
      quiz.el("p", { class: "quiz-load-ends", "aria-hidden": "true" }, quiz.el("span", null, "today"), quiz.el("span", null, end)),
      shown.length > 1 ? key(shown) : null,
      table(days, shown));
  };

  function table(days, shown) {
    const isCarried = days.some((d) => d.carried > 0);
    const names = [...shown.map(([, words]) => words), ...(isCarried ? ["left over"] : [])];
    const row = (d) =>
      quiz.el(
        "tr",
        null,
        quiz.el("th", { scope: "row" }, quiz.dayWords(d.day)),
        shown.map(([, , many]) => quiz.el("td", null, String(many(d)))),
        isCarried ? quiz.el("td", null, String(d.carried)) : null);
    return quiz.el(
      "details",
      { class: "quiz-fold" },
      quiz.el("summary", null, "Day by day"),
      quiz.el(
        "div",
        { class: "table", tabindex: 0, role: "group", "aria-label": "Cards for each day" },
        quiz.el(
          "table",
          null,
          quiz.el("thead", null, quiz.el("tr", null, ["day", ...names].map((name) => quiz.el("th", { scope: "col" }, name)))),
          quiz.el("tbody", null, days.map(row)))));
  }
})(cribsheet.quiz);
