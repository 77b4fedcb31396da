/* What a text says, as words that can be held against those of another. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const EMPTY = new Set(
    ("a about after all also an and any are as at be before but by can could do does each every few for from has have if in into is it its " +
      "least less many may more most must need needed new no not nothing of old on one only or other our out own same so some than that the " +
      "their them then there these they this to too two up was what when where which while who with without yet you your").split(" "));

  const singular = (word) => (word.length > 3 ? word.replace(/s$/, "") : word);

  /** The words that mean something, each once, in the singular. */
  quiz.content = (text) =>
    new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word && !EMPTY.has(word)).map(singular));

  quiz.shared = (one, other) => [...one].filter((word) => other.has(word)).length;
})(cribsheet.quiz);
