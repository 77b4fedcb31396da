/* The reader's half of the sheet for the night before: the facts behind what went wrong, in the notes' own words. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  /** So many fit on the back of a sheet. */
  const MOST = 40;

  quiz.weakItems = (book, progress) => quiz.weakest(book, progress.items, MOST);

  /**
   * What an item rests on, each as {service, key, href, words}: bullets without what stands below them; a card's two sides; of a
   * scenario, which rests on itself, its question and answer.
   */
  function facts(book, item) {
    const whole = book.whole(item);
    if (!quiz.isQuestion(item)) {
      const words = [quiz.el("b", null, quiz.inlines(whole.front)), " ", quiz.blocks(whole.back.map(alone))];
      return [{ service: item.service, key: item.id, href: whole.page, words }];
    }
    const known = whole.about.map((ref) => [ref, book.ref(whole, ref)]).filter(([, found]) => found);
    const told = known.filter(([, found]) => found.text);
    if (told.length === 0) return known.slice(0, 1).map(([key, { service, page }]) => ({ service, key, href: page, words: answered(whole) }));
    return told.map(([key, { service, page, text }]) => ({ service, key, href: page, words: quiz.blocks(text.map(alone)) }));
  }

  function answered(question) {
    const right = question.options.filter((o) => o.right).map((o) => quiz.el("p", null, quiz.inlines(o.text)));
    return [quiz.el("b", null, quiz.inlines(question.stem)), right];
  }

  /** A bullet by itself. */
  const alone = (block) => (block[0] === "ul" ? ["ul", block[1].map(([text]) => [text])] : block);

  /** The list, by service; each fact once. */
  quiz.weakList = (book, items) => {
    const groups = new Map();
    const seen = new Set();
    for (const fact of items.flatMap((item) => facts(book, item))) {
      if (seen.has(fact.key)) continue;
      seen.add(fact.key);
      groups.set(fact.service, [...(groups.get(fact.service) || []), fact]);
    }
    const group = ([service, list]) =>
      quiz.el(
        "section",
        null,
        quiz.el("h3", null, quiz.el("a", { href: `services/${service}.html` }, book.name(service))),
        quiz.el("ul", null, list.map(({ href, words }) => quiz.el("li", null, words, " ", quiz.el("a", { href, class: "weak-link" }, "in the notes")))));
    return quiz.el("div", { class: "figures weak-list" }, [...groups].map(group));
  };

  quiz.open.sheet = (page) => {
    const items = quiz.weakItems(page.book, page.store.progress());
    page.wait(page.load(items), () => {
      const heading = quiz.el("h2", { tabindex: -1, class: "quiz-heading" }, "Your weak facts");
      const nothing = quiz.el("p", null, "Nothing that you answered last was wrong or in doubt.");
      const element = quiz.el(
        "div",
        { class: "quiz-sheet" },
        heading,
        quiz.el("p", { class: "quiz-found" }, "What went wrong or was a guess, in the words of the notes, the weakest first."),
        items.length > 0 ? quiz.weakList(page.book, items) : nothing,
        quiz.el(
          "div",
          { class: "quiz-actions" },
          items.length > 0 ? quiz.button("Print", () => print(), "primary") : null,
          quiz.el("a", { href: "sheet.html" }, "Look-alikes and limits for the night before"),
          quiz.el("a", { href: "#" }, "To the quiz")));
      page.show({ element, focus: () => heading.focus() }, "sheet");
      heading.focus();
    }, "Your facts");
  };
})(cribsheet.quiz);
