/* Which items the reader knows least, for a last look. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

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
        return { item, weak: quiz.weakness(last), wrong: tries.filter((t) => quiz.weakness(t) > 1).length, at: last.at };
      })
      .filter(({ weak }) => weak > 0)
      .sort((a, b) => b.weak - a.weak || b.wrong - a.wrong || b.at - a.at || (a.item.id < b.item.id ? -1 : 1))
      .slice(0, most)
      .map(({ item }) => item);
})(cribsheet.quiz);
