/* Exams: which is due, and what belongs to which part of one. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** The exam that can be sat on a day (YYYY-MM-DD): the newest of them, or else the next to come. */
  quiz.defaultExam = (exams, day) => {
    const open = exams.filter((e) => e.from <= day && (!e.until || day <= e.until));
    const coming = exams.filter((e) => e.from > day);
    const byStart = (a, b) => (a.from < b.from ? -1 : 1);
    return open.sort(byStart).pop() || coming.sort(byStart)[0] || exams[exams.length - 1];
  };

  /** An exam in few words: its code, if the name ends in one, and the days that matter. */
  quiz.examWords = (exam) => {
    const code = /\(([^()]+)\)$/.exec(exam.name);
    const days = exam.until ? `, until ${exam.until}` : `, from ${exam.from}`;
    return (code ? code[1] : exam.name) + days + (exam.confirmed ? "" : ", provisional");
  };

  /** The names of tasks of an exam as items write them (tea/4.3), of one domain or of all. */
  quiz.tasksOf = (exam, domain) =>
    exam.domains
      .filter((d) => !domain || String(d.id) === String(domain))
      .flatMap((d) => d.tasks.map((t) => `${exam.id}/${t.id}`));

  /** Which domain each task of an exam is in: Map of name → id. */
  const places = new WeakMap();

  function placesOf(exam) {
    if (!places.has(exam)) places.set(exam, new Map(exam.domains.flatMap((d) => d.tasks.map((t) => [`${exam.id}/${t.id}`, d.id]))));
    return places.get(exam);
  }

  /**
   * The id of the one domain that an item counts for: the one that most of its tasks are in, among equals the first; undefined if none is.
   * Practice, mock exam, report and readiness all go by it, so that a question is found again where it was counted.
   */
  quiz.domainOf = (item, exam) => {
    const many = new Map();
    for (const task of item.tasks) {
      const domain = placesOf(exam).get(task);
      if (domain !== undefined) many.set(domain, (many.get(domain) || 0) + 1);
    }
    const most = Math.max(...many.values());
    const found = exam.domains.find((d) => many.get(d.id) === most);
    return found && found.id;
  };

  /** The tasks that an item counts for: those that it names in its domain. */
  quiz.countedTasks = (item, exam) => {
    const domain = quiz.domainOf(item, exam);
    return item.tasks.filter((task) => domain !== undefined && placesOf(exam).get(task) === domain);
  };

  /** Where the rule is said. */
  quiz.DOMAIN_RULE = "A question counts for one domain, the one that most of its tasks are in, and for those of its tasks.";

  /** Whether an item may come up for an exam. One that names no task at all may come up for any. */
  quiz.isForExam = (item, exam) =>
    item.tasks.length === 0 || item.tasks.some((t) => t.startsWith(exam.id + "/"));
})(cribsheet.quiz);
