/* The sheet for the night before shows the reader's own weak facts where pages share what the browser keeps: on a host. */
(function () {
  "use strict";

  const place = document.querySelector("[data-weak]");
  const template = document.querySelector("template[data-weak-scripts]");
  if (!place || !template) return;

  async function show() {
    const scripts = document.importNode(template.content, true).querySelectorAll("script");
    await Promise.all([cribsheet.reading.marks(), ...Array.from(scripts, cribsheet.site.run)]);
    const quiz = cribsheet.quiz;
    const book = quiz.book(cribsheet.data.quiz, (cribsheet.data.quizParts = cribsheet.data.quizParts || {}));
    const progress = quiz.store(() => window.localStorage, () => Date.now(), true).progress();
    const items = quiz.weakItems(book, progress);
    if (items.length === 0) return;
    await quiz.parts(document.querySelector("[data-quiz-parts]"))(book.partsOf(items));
    place.querySelector(".weak-ask").replaceWith(quiz.weakList(book, items));
  }

  function start() {
    if (cribsheet.reading.shared && cribsheet.reading.hasProgress()) show().catch(() => {});
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
