/* The reader's plan: for which exam, on which day, how many cards a day. Two views change it; the rules are here. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** An instant that comes after another; a clock may stand still between two, or go back. */
  quiz.after = (now, at) => Math.max(now, at + 1);

  /** The reader's plan with another part; what it leaves out, it leaves as it was. */
  quiz.changePlan = (page, change) =>
    page.store.change((p) => {
      const before = p.plan || {};
      return quiz.withPlan(p, { date: "", ...before, exam: page.exam(), ...change, at: quiz.after(page.now(), Math.max(before.at || 0, quiz.resetAt(p))) });
    });

  /** Why a date cannot be that of an exam; "" if it can. `today` is the number of the learning day. */
  quiz.dateTrouble = (date, today, exam) => {
    if (date === "") return "";
    const day = quiz.days.number(date);
    if (!Number.isFinite(day)) return "This is no date.";
    if (day <= today) return "The exam must be on a day to come: choose tomorrow or later.";
    if (exam && date < exam.from) return `This exam begins on ${exam.from}.`;
    return exam && exam.until && date > exam.until ? `This exam can be taken until ${exam.until}. Choose an earlier day, or the exam that follows it.` : "";
  };
})(cribsheet.quiz);
