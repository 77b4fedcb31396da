/* All about the reader's progress in one place: files, what was put aside, anonymous results, starting over. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  quiz.open.keep = (page) => {
    const heading = quiz.el("h2", { tabindex: -1, class: "quiz-heading" }, "Your progress");
    const stands = quiz.el("p", { class: "quiz-found" });
    const [aside, results, over] = [quiz.asidePart, quiz.resultsPart, quiz.startOverPart].map((part) => part(page, () => draw()));
    const draw = () => {
      const found = quiz.foundWords(page.store.progress());
      stands.textContent = found ? `In this browser: ${found}.` : "There is none in this browser yet.";
      [aside, results, over].forEach((part) => part.draw());
    };
    draw();
    const element = quiz.el(
      "div",
      { class: "quiz-own" },
      heading,
      stands,
      quiz.el("p", null, "Nothing of it leaves this device unless you carry it. A file takes it to another browser, and two files become one: nothing in either is lost."),
      quiz.keepControls(page, draw),
      aside.element,
      results.element,
      over.element,
      quiz.el("p", { class: "quiz-actions" }, quiz.el("a", { href: "#" }, "To the quiz")));
    page.turnTo({ element, focus: () => heading.focus(), draw }, "keep");
  };

  /** What could not be used: saved first, and only then removed. */
  quiz.asidePart = (page, changed) => {
    const element = quiz.el("section", null);
    const saved = new Set();
    const row = ({ key, at, text }) => {
      const size = `${Math.ceil(text.length / 1024)} kB`;
      const day = new Date(at).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
      const remove = quiz.button("Remove", () => {
        page.store.drop(key);
        changed();
        page.say("Removed.");
        (element.querySelector("button") || document.querySelector(".quiz-heading")).focus();
      });
      const why = quiz.el("span", { class: "quiz-note" }, "It can be removed once it is saved.");
      const save = quiz.button("Save to a file", () => {
        quiz.saveFile(`cribsheet-put-aside-${at}.json`, "application/json", text);
        saved.add(key);
        remove.disabled = false;
        if (key !== "") why.remove();
        page.say(key === "" ? "Saved." : "Saved. Now it can be removed.");
      });
      remove.disabled = !saved.has(key);
      if (key === "") [remove.hidden, why.textContent] = [true, "There was no room to put it aside: it stays where it is, and nothing is stored meanwhile."];
      return quiz.el("li", null, quiz.el("p", null, `Put aside on ${day}, ${size}`), quiz.el("div", { class: "quiz-actions" }, save, remove, saved.has(key) ? null : why));
    };
    const draw = () => {
      const kept = page.store.kept();
      element.hidden = kept.length === 0;
      element.replaceChildren(
        quiz.el("h3", null, "What could not be read"),
        quiz.el("p", null, "It is kept as it was. An edition of this site that can read it takes it up by itself; or save it, and ask whoever runs the site."),
        quiz.el("ul", null, kept.map(row)));
    };
    return { element, draw };
  };
})(cribsheet.quiz);
