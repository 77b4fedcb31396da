/* What is said after an answer. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.LETTERS = "ABCDEFGHI";

  /** The letters of options, in words: "A", "A and C". */
  quiz.letters = (places) => {
    const letters = places.map((place) => quiz.LETTERS[place]);
    const last = letters.pop();
    return letters.length > 0 ? `${letters.join(", ")} and ${last}` : last;
  };

  /** A verdict in words, for whoever does not see the colors. */
  quiz.verdict = (right, options) => {
    if (right) return "Right.";
    const places = options.flatMap((o, place) => (o.right ? [place] : []));
    return `Not right. ${quiz.letters(places)} ${places.length > 1 ? "are" : "is"} right.`;
  };

  /**
   * Whether the name of its service would give an item's answer away: a right option has it and a wrong one has not, or the answer of a card
   * has it and its front has not.
   */
  quiz.isTold = (book, item) => {
    const { name = "", short = item.service } = book.services.get(item.service) || {};
    const names = [name, short].filter(Boolean).map((n) => ` ${plainWords(n)} `);
    const has = (text) => names.some((n) => ` ${plainWords(text)} `.includes(n));
    if (item.options) {
      const by = (right) => item.options.filter((o) => Boolean(o.right) === right).map((o) => has(quiz.plain(o.text)));
      return by(true).includes(true) && by(false).includes(false);
    }
    if (item.answer !== undefined) return has(item.answer);
    const [first = ["p", []]] = item.back;
    return item.kind !== "cue-back" && first[0] === "p" && has(quiz.plain(first[1])) && !has(quiz.plain(item.front));
  };

  const plainWords = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  /** The name of an item's service above it: {element, show()}; where it would tell the answer, only once it is shown. */
  quiz.nameOf = (book, item) => {
    const element = quiz.el("b", null, quiz.isTold(book, item) ? "" : book.name(item.service));
    return { element, show: () => element.replaceChildren(book.name(item.service)) };
  };

  /** The places of the notes on which a question rests: their words, opened in place, each with the way to its page. */
  quiz.aboutView = (question, book) => {
    const known = question.about.map((ref) => book.ref(question, ref)).filter(Boolean);
    const told = known.filter((ref) => ref.text);
    if (known.length === 0) return "";
    if (told.length === 0) {
      return quiz.el("p", { class: "quiz-source" }, known.map((ref) => link(book, ref, "Where this stands: ")));
    }
    return quiz.el(
      "details",
      { class: "quiz-about", open: true },
      quiz.el("summary", null, "In the notes"),
      told.map((ref) =>
        quiz.el("div", { class: "quiz-fact" }, quiz.el("p", null, link(book, ref, "")), quiz.blocks(ref.text))));
  };

  function link(book, ref, before) {
    const place = [book.name(ref.service), ref.topic].filter(Boolean).join(" › ");
    return [before, quiz.el("a", { href: ref.page }, place)];
  }
})(cribsheet.quiz);
