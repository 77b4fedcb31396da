/* Taking back. Nothing is taken out of a log: a deed says which answer no longer counts. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /**
   * The last answer of today that was graded here, as {id, at}; null if there is none. Answers of other ways of learning are theirs:
   * they carry no grade.
   */
  quiz.lastGraded = (desk, items) => {
    const today = desk.schedules.filter((s) => s.lastDay === desk.day).sort((a, b) => b.last - a.last);
    for (const { id, last } of today) {
      const counted = quiz.log.counted(items[id], desk.card(id).stamp);
      if (counted.length > 0 && counted[counted.length - 1].grade !== undefined) return { id, at: last };
    }
    return null;
  };
})(cribsheet.quiz);
