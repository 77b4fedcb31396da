/*
 * How ready the reader is, and how sure one can be of that.
 *
 * Coverage. Of the items of a service that serve a task: seen are those ever answered; proved are those whose last answer was
 * right and not unsure.
 * The estimate. Evidence are the last answers to questions (cards have no wrong options). A right one that was unsure counts half
 * right. A question that had been answered before says less about new ones: it weighs a half. A question for several tasks is
 * parted among them. For each domain, right and wrong evidence and one imagined answer of each kind make a beta distribution; its
 * mean is the share expected there. Domains are added by the blueprint's weights, with the variance of what we do not know and
 * that of the draw of the exam's own questions. The range holds eight exams in ten, on the scale of the mock exam.
 * Too little. Below 40 weighed answers in all, or below 5 in a domain, nothing is estimated.
 * What would raise it. A task has its domain's weight in equal parts. Its own share is estimated from its evidence and four
 * imagined answers like its domain's. The gain is what the score would win if half of what is missing to all right were learned.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [LEAST, LEAST_IN_DOMAIN] = [40, 5];
  const [UNSURE, REPEATED] = [0.5, 0.5];
  const LIKE_ITS_DOMAIN = 4;
  const EIGHT_IN_TEN = 1.2816;

  /** For whoever explains them. */
  quiz.READINESS = { least: LEAST, leastInDomain: LEAST_IN_DOMAIN, unsure: UNSURE, repeated: REPEATED, likeItsDomain: LIKE_ITS_DOMAIN, spread: EIGHT_IN_TEN };

  const triesOf = (items, { id, stamp }) => (Object.hasOwn(items, id) ? quiz.log.counted(items[id], stamp) : []);

  /** An item as it stands: {seen, proved}. */
  quiz.standingOf = (items, item) => {
    const tries = triesOf(items, item);
    const last = tries[tries.length - 1];
    return { seen: tries.length > 0, proved: Boolean(last && last.right && last.sure !== false && last.grade !== 2) };
  };

  /**
   * The map: [{domain, tasks: [{task, services: [{service, items, seen, proved}]}]}], services in the order of the book; a
   * service that has nothing for a task is not there, so a task without services is a gap of the book.
   */
  quiz.coverageMap = (book, items, exam) => {
    const cells = new Map();
    for (const item of book.items) {
      const standing = quiz.standingOf(items, item);
      for (const task of quiz.countedTasks(item, exam)) {
        const key = `${task} ${item.service}`;
        const cell = cells.get(key) || { service: item.service, items: 0, seen: 0, proved: 0 };
        cells.set(key, cell);
        cell.items++;
        if (standing.seen) cell.seen++;
        if (standing.proved) cell.proved++;
      }
    }
    const services = [...book.services.keys()];
    const row = (task) => services.map((s) => cells.get(`${exam.id}/${task.id} ${s}`)).filter(Boolean);
    return exam.domains.map((d) => ({
      domain: d.id,
      tasks: d.tasks.map((t) => ({ task: t.id, services: row(t) })),
    }));
  };

  /** Evidence by task: Map of task → {right, asked}, weighed, and how many questions it comes from, each parted among its tasks. */
  quiz.evidence = (book, items, exam) => {
    const found = new Map(exam.domains.flatMap((d) => d.tasks.map((t) => [`${exam.id}/${t.id}`, { right: 0, asked: 0, questions: 0 }])));
    for (const item of book.items.filter(quiz.isQuestion)) {
      const tries = triesOf(items, item);
      const tasks = quiz.countedTasks(item, exam);
      if (tries.length === 0 || tasks.length === 0) continue;
      const last = tries[tries.length - 1];
      const weight = (tries.length > 1 ? REPEATED : 1) / tasks.length;
      const right = !last.right ? 0 : last.sure === false ? UNSURE : 1;
      for (const task of tasks) {
        found.get(task).right += weight * right;
        found.get(task).asked += weight;
        found.get(task).questions += 1 / tasks.length;
      }
    }
    return found;
  };

  const add = (list) => list.reduce((sum, e) => ({ right: sum.right + e.right, asked: sum.asked + e.asked, questions: sum.questions + e.questions }), { right: 0, asked: 0, questions: 0 });

  /** What the answers in a domain say: the mean and variance of Beta(1 + right, 1 + wrong). */
  function belief({ right, asked }) {
    const [a, b] = [1 + right, 1 + asked - right];
    return { mean: a / (a + b), variance: (a * b) / ((a + b) ** 2 * (a + b + 1)) };
  }

  function domainsOf(exam, evidence) {
    const total = exam.domains.reduce((sum, d) => sum + d.weight, 0);
    return exam.domains.map((d) => {
      const seen = add(d.tasks.map((t) => evidence.get(`${exam.id}/${t.id}`)));
      return { id: d.id, share: d.weight / total, ...seen, ...belief(seen) };
    });
  }

  /**
   * The estimate for an exam: {enough, asked, needed: [{domain, more}], points, range: {low, high}, against: "above" | "around" |
   * "below" the pass mark, domains: [{id, questions: how many were answered, mean}], raise}. With too little to tell there are only enough (false),
   * asked, more: how many answers are missing at least, needed, domains without means, and raise.
   */
  quiz.readiness = (book, items, exam) => {
    const evidence = quiz.evidence(book, items, exam);
    const domains = domainsOf(exam, evidence);
    const asked = domains.reduce((sum, d) => sum + d.asked, 0);
    const lacks = (d) => Math.max(Math.ceil(LEAST_IN_DOMAIN - d.asked), 0);
    const lacking = domains.filter((d) => lacks(d) > 0).map((d) => ({ domain: d.id, more: lacks(d) }));
    const raise = raising(exam, evidence, domains);
    if (asked < LEAST || lacking.length > 0) {
      const more = Math.max(Math.ceil(LEAST - asked), lacking.reduce((sum, l) => sum + l.more, 0));
      return { enough: false, asked, more, needed: lacking, domains: domains.map(({ id, questions }) => ({ id, questions: Math.round(questions) })), raise };
    }
    const mean = domains.reduce((sum, d) => sum + d.share * d.mean, 0);
    const spread = EIGHT_IN_TEN * Math.sqrt(variance(exam, domains));
    const range = { low: quiz.scaled(exam, mean - spread), high: quiz.scaled(exam, mean + spread) };
    const against = range.low >= exam.pass ? "above" : range.high < exam.pass ? "below" : "around";
    const means = domains.map(({ id, questions, mean: m }) => ({ id, questions: Math.round(questions), mean: m }));
    return { enough: true, asked, needed: [], points: quiz.scaled(exam, mean), range, against, domains: means, raise };
  };

  /** What is not known of the reader, and what the draw of scored questions adds: E[p(1 − p)] of each, in its domain's number. */
  function variance(exam, domains) {
    const scored = exam.questions - exam.unscored;
    const ofDomain = (d) => d.share ** 2 * d.variance + (d.share * (d.mean * (1 - d.mean) - d.variance)) / scored;
    return domains.reduce((sum, d) => sum + ofDomain(d), 0);
  }

  /** Tasks by what they would win, most first: [{task, domain, gain: points, seen: whether there is any evidence}]. */
  function raising(exam, evidence, domains) {
    const whole = domains.reduce((sum, d) => sum + d.share * d.mean, 0);
    const rows = exam.domains.flatMap((d, i) =>
      d.tasks.map((t) => {
        const { right, asked } = evidence.get(`${exam.id}/${t.id}`);
        const share = (right + LIKE_ITS_DOMAIN * domains[i].mean) / (asked + LIKE_ITS_DOMAIN);
        const won = (domains[i].share / d.tasks.length) * ((1 - share) / 2);
        return { task: t.id, domain: d.id, won, gain: quiz.scaled(exam, whole + won) - quiz.scaled(exam, whole), seen: asked > 0 };
      }));
    return rows.sort((a, b) => b.won - a.won || (a.task < b.task ? -1 : 1)).map(({ won, ...row }) => row);
  }
})(cribsheet.quiz);
