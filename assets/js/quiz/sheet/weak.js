/* Which items the reader knows least, for a last look. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [AGAIN, HARD] = [1, 2];

  /** How weak an answer is: 3 for wrong and sure of it, 2 for wrong, 1 for right with doubt, 0 for known. */
  function weakness(attempt) {
    if (!attempt.right || attempt.grade === AGAIN) return attempt.sure === false ? 2 : 3;
    return attempt.sure === false || attempt.grade === HARD ? 1 : 0;
  }

  /**
   * Items of a book whose last answer was wrong or in doubt, the weakest first: what was wrong before what was right with doubt, then
   * what was wrong more often, then what was answered last. Nothing that the reader has put away.
   */
  quiz.weakest = (book, items, most) =>
    book.items
      .filter((item) => Object.hasOwn(items, item.id) && !quiz.log.standing(items[item.id]).suspended)
      .map((item) => ({ item, tries: quiz.log.counted(items[item.id]) }))
      .filter(({ tries }) => tries.length > 0)
      .map(({ item, tries }) => {
        const last = tries[tries.length - 1];
        return { item, weak: weakness(last), wrong: tries.filter((t) => weakness(t) > 1).length, at: last.at };
      })
      .filter(({ weak }) => weak > 0)
      .sort((a, b) => b.weak - a.weak || b.wrong - a.wrong || b.at - a.at || (a.item.id < b.item.id ? -1 : 1))
      .slice(0, most)
      .map(({ item }) => item);
})(cribsheet.quiz);
