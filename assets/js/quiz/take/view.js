/* Taking questions and cards away: `#take` chooses, `#take/sheet/…` shows what is chosen as a sheet for paper. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  const COUNTS = [["10", "10"], ["20", "20"], ["50", "50"], ["0", "All"]];

  quiz.open.take = (page, [what, chosen]) => {
    const choice = chosen ? { count: 20, ...quiz.readAddress(chosen) } : { count: 20, exam: page.exam() || undefined };
    if (what === "sheet") {
      sheet(page, choice);
    } else {
      page.turnTo(quiz.takeView(page, choice), "take");
    }
  };

  function sheet(page, choice) {
    const found = quiz.candidates(page.book, choice, page.store.progress());
    const items = quiz.pick(found, choice.count, choice.run || "sheet");
    const back = quiz.writeWay("take", "choice", quiz.writeAddress(choice).slice(1));
    const show = () => page.turnTo(quiz.sheetView(page, items.map(page.book.whole), back), "paper");
    page.wait(page.load(items), show, "These questions");
  }

  quiz.takeView = (page, first) => {
    const { book, store } = page;
    let choice = first;
    const choosers = quiz.choosers(page, (next) => {
      choice = next;
      fill();
    });
    const { set } = choosers;
    const found = quiz.el("p", { class: "quiz-found", role: "status" });
    const anki = quiz.button("Save for Anki", () => saveForAnki());
    const paper = quiz.button("Make a sheet", () =>
      page.go(quiz.writeWay("take", "sheet", quiz.writeAddress({ ...choice, run: page.now().toString(36) }).slice(1))));
    const heading = quiz.el("h2", { tabindex: -1, class: "quiz-heading" }, "Take away");
    const chosen = () => quiz.candidates(book, choice, store.progress());

    const fill = () => {
      choosers.fill(choice);
      const many = chosen().length;
      found.textContent = quiz.fitWords(choice, many);
      anki.disabled = paper.disabled = many === 0;
      paper.textContent = `Make a sheet of ${choice.count > 0 ? Math.min(choice.count, many) : many}`;
    };

    const saveForAnki = () => {
      const items = chosen();
      const done = () => {
        quiz.saveFile("cribsheet-anki-some.txt", "text/plain", quiz.ankiText(book, items, document.querySelector("[data-quiz]").dataset.title));
        page.say(`Saved ${items.length} as cribsheet-anki-some.txt.`);
      };
      page.load(items).then(done, () => page.say("These questions could not be loaded. Please try again."));
    };

    const element = quiz.el(
      "div",
      { class: "quiz-setup" },
      heading,
      quiz.segments("Take", "kind", quiz.KINDS, choice.kind || "", set("kind")),
      choosers.element,
      quiz.segments("Which", "only", quiz.ONLY, choice.only || "", set("only")),
      found,
      quiz.el(
        "section",
        null,
        quiz.el("h3", null, "Cards for Anki"),
        quiz.el("p", null, "Adding the file to Anki again updates the cards and keeps their schedule. The file says which note type it wants."),
        quiz.el("div", { class: "quiz-actions" }, anki)),
      quiz.el(
        "section",
        null,
        quiz.el("h3", null, "A sheet for paper"),
        quiz.el("p", null, "Questions first, answers on pages of their own."),
        quiz.segments("How many", "count", COUNTS, String(choice.count), set("count")),
        quiz.el("div", { class: "quiz-actions" }, paper)),
      quiz.el("p", { class: "quiz-actions" }, quiz.el("a", { href: "#" }, "To the quiz")));
    fill();
    return { element, focus: () => heading.focus(), draw: fill };
  };
})(cribsheet.quiz);
