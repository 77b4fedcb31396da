/*
 * When to ask the reader to save a file: on the third day with answers that are in this browser only. Some browsers delete what a page
 * keeps if nobody has visited it for a week. Who says "not now" is left alone for another week of such days.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [DAYS, DAYS_AFTER_NO] = [3, 7];

  /**
   * On how many days something was answered that no file has, or 0 while there is no reason to ask. `saved` and `declined` are the
   * instants of the last file and the last "not now", 0 if there was none; `zone` counts for answers without one.
   */
  quiz.daysToSave = (progress, { saved, declined }, zone) => {
    const unsaved = daysSince(progress, saved, zone);
    const enough = declined > saved ? daysSince(progress, declined, zone) >= DAYS_AFTER_NO : unsaved >= DAYS;
    return enough ? unsaved : 0;
  };

  function daysSince(progress, instant, zone) {
    const days = new Set();
    for (const item of Object.values(progress.items)) {
      for (const attempt of item.tries || []) {
        if (attempt.at > instant) days.add(quiz.days.of(attempt.at, Number.isFinite(attempt.zone) ? attempt.zone : zone));
      }
    }
    return days.size;
  }

  /** Remembers in the settings that a file was saved, or that the reader does not want to. */
  quiz.noteSaved = (page) => page.store.set("saved", page.now());
  quiz.noteDeclined = (page) => page.store.set("declined", page.now());

  /** The request to save, or null. `done` is called when it is answered. */
  quiz.reminder = (page, done) => {
    const { store } = page;
    const days = quiz.daysToSave(store.progress(), { saved: store.setting("saved", 0), declined: store.setting("declined", 0) }, page.zone());
    if (days === 0 || store.trouble !== "") return null;
    const answered = (then, words) => () => {
      then(page);
      done(words);
    };
    return quiz.el(
      "section",
      { class: "quiz-notice quiz-remind", "aria-label": "Save your progress" },
      quiz.el(
        "p",
        null,
        `Answers of ${days} days are in this browser only. Some browsers delete what a page keeps when you have not come for a week; a file stays.`),
      quiz.el(
        "div",
        { class: "quiz-actions" },
        quiz.button("Save to a file", answered(quiz.saveProgress, "Saved to a file.")),
        quiz.button("Not now", answered(quiz.noteDeclined, "You are reminded again another day."), "quiet")));
  };
})(cribsheet.quiz);
