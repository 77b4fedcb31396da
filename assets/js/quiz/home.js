/* The first view: what to do now, and every way of learning. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const LIST = [
    ["review", "Review", "What you are about to forget, before you do."],
    ["practice", "Practice", "Questions by exam, domain, area or service."],
    ["mock", "Mock exam", "A whole exam against the clock, as in the exam room."],
    ["phrases", "Phrases", "From the words of a question to the service, and back."],
    ["lookalikes", "Look-alikes", "Services that are easily taken for each other."],
    ["ready", "Readiness", "What you have proved, and what would help most."],
    ["read", "Reading", "Topics that you have read, and what has changed since."],
  ];

  quiz.home = (page) => {
    const way = ([name, title, words]) =>
      quiz.el(
        "li",
        null,
        quiz.el("a", { href: quiz.writeWay(name) }, title),
        quiz.el("span", null, words));
    const list = quiz.el("ul", { class: "quiz-ways" }, LIST.map(way));
    const element = quiz.el("div", { class: "quiz-home" }, quiz.reminder(page, () => quiz.home(page)), list, quiz.keepView(page, () => {}));
    page.show({ element, focus: () => list.querySelector("a").focus() }, "home");
  };
})(cribsheet.quiz);
