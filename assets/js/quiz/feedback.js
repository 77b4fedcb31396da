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

  /** The places of the notes on which a question rests: their words, opened in place, each with the way to its page. */
  quiz.aboutView = (question, book, open) => {
    const known = question.about.map((ref) => book.ref(question, ref)).filter(Boolean);
    const told = known.filter((ref) => ref.text);
    if (known.length === 0) return "";
    if (told.length === 0) {
      return quiz.el("p", { class: "quiz-source" }, known.map((ref) => link(book, ref, "Where this stands: ")));
    }
    return quiz.el(
      "details",
      { class: "quiz-about", open },
      quiz.el("summary", null, "In the notes"),
      told.map((ref) =>
        quiz.el("div", { class: "quiz-fact" }, quiz.el("p", null, link(book, ref, "")), quiz.blocks(ref.text))));
  };

  function link(book, ref, before) {
    const place = [book.name(ref.service), ref.topic].filter(Boolean).join(" › ");
    return [before, quiz.el("a", { href: ref.page }, place)];
  }
})(cribsheet.quiz);
