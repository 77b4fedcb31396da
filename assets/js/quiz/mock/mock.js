/*
 * The mock exam: which questions by the blueprint, and what an exam's answers are worth.
 *
 * The score. How the real exam turns answers into points is not published. Ours: of the scored questions, the share that is
 * right, on a scale that is straight from the lowest score to the pass mark and from there to the highest, where the pass mark
 * stands for that share of right answers that its digits suggest (720 of 1,000: 72 %).
 * The margin. Fifty questions are a sample: with the same knowledge another exam would have gone a little differently. The range
 * is Wilson's interval of the share, for eight exams in ten, on the same scale.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Eight in ten of a normal distribution lie within so many standard deviations. */
  const EIGHT_IN_TEN = 1.2816;

  /** Points for a share of right answers from 0 to 1; whole, and never falling. */
  quiz.scaled = (exam, share) => {
    const [low, high] = exam.scale;
    const passShare = exam.pass / high;
    const within = Math.min(Math.max(share, 0), 1);
    const points =
      within < passShare
        ? low + ((exam.pass - low) * within) / passShare
        : exam.pass + ((high - exam.pass) * (within - passShare)) / (1 - passShare);
    return Math.round(points);
  };

  /** Wilson's interval: {low, high} for a share that was seen on so many questions. */
  quiz.wilson = (right, asked, z = EIGHT_IN_TEN) => {
    if (asked === 0) return { low: 0, high: 1 };
    const p = right / asked;
    const spread = z * Math.sqrt((p * (1 - p)) / asked + (z * z) / (4 * asked * asked));
    const scale = 1 + (z * z) / asked;
    const middle = p + (z * z) / (2 * asked);
    return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
  };

  /** How many of a number fall to each domain, by largest remainder: a Map from id; ties go to the domain that comes first. */
  quiz.quotas = (exam, number) => {
    const total = exam.domains.reduce((sum, d) => sum + d.weight, 0);
    const parts = exam.domains.map(({ id, weight }) => {
      const units = weight * number;
      return { id, many: Math.floor(units / total), rest: units % total };
    });
    let left = number - parts.reduce((sum, p) => sum + p.many, 0);
    for (const part of [...parts].sort((a, b) => b.rest - a.rest)) {
      if (left-- > 0) part.many++;
    }
    return new Map(parts.map(({ id, many }) => [id, many]));
  };

  /**
   * A paper: {questions: [{id, domain, scored}], short}. `questions` are those of the book that may be asked, `used` says how
   * often each was in earlier papers (ids → number): of a domain those come first that were used least, so none is repeated until
   * all were asked; and of those, one of each kin (questions about one thing), as long as there are others. Questions whose form no exam has
   * (`unlike`) fill up at the end only. Lots are drawn by the seed. `short` names domains that had too few questions, with how many were missing.
   */
  quiz.mockPaper = (exam, questions, used, seed) => {
    const scored = quiz.quotas(exam, exam.questions - exam.unscored);
    const unscored = quiz.quotas(exam, exam.unscored);
    const sorted = [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
    const kin = new Set();
    const picked = [];
    const short = [];
    for (const { id } of exam.domains) {
      const wanted = scored.get(id) + unscored.get(id);
      const free = quiz.shuffled(sorted.filter((q) => quiz.domainOf(q, exam) === id), `${seed} ${id}`);
      const chosen = leastUsed(free.filter((q) => !q.unlike), wanted, (q) => uses(used, q), kin);
      chosen.push(...leastUsed(free.filter((q) => q.unlike), wanted - chosen.length, (q) => uses(used, q), kin));
      if (chosen.length < wanted) short.push({ domain: id, missing: wanted - chosen.length });
      const counting = new Set(quiz.shuffled(chosen, `${seed} ${id} scored`).slice(0, scored.get(id)));
      picked.push(...chosen.map((q) => ({ id: q.id, domain: id, scored: counting.has(q) })));
    }
    return { questions: quiz.shuffled(picked, `${seed} order`), short };
  };

  /** So many, the least used first; among equals those whose kin is not in the paper yet. */
  function leastUsed(free, wanted, usesOf, kin) {
    const chosen = [];
    const take = (q) => {
      chosen.push(q);
      (q.kin || []).forEach((k) => kin.add(k));
    };
    for (const level of [...new Set(free.map(usesOf))].sort((a, b) => a - b)) {
      const late = [];
      for (const q of free.filter((one) => usesOf(one) === level)) {
        if (chosen.length === wanted) return chosen;
        if ((q.kin || []).some((k) => kin.has(k))) late.push(q);
        else take(q);
      }
      late.slice(0, wanted - chosen.length).forEach(take);
    }
    return chosen;
  }

  const uses = (used, question) => (Object.hasOwn(used, question.id) ? used[question.id] : 0);

  /** How often each question was in papers: ids → number. */
  quiz.usedIn = (papers) => {
    const used = {};
    for (const { id } of papers.flatMap((p) => p.questions)) used[id] = (Object.hasOwn(used, id) ? used[id] : 0) + 1;
    return used;
  };

  /**
   * The report: {right, asked, points, range: {low, high}, passed, clear: whether the whole range is on one side of the pass
   * mark, domains, tasks}. What was left open is wrong. Only scored questions count, in domains and tasks too, and in a task only
   * those that were drawn for its domain; `isRight(id)` judges, `tasksOf(id)` names tasks.
   */
  quiz.mockReport = (exam, paper, isRight, tasksOf) => {
    const counted = paper.questions.filter((q) => q.scored).map((q) => ({ ...q, right: isRight(q.id), tasks: tasksOf(q.id) }));
    const count = (some) => ({ right: some.filter((q) => q.right).length, asked: some.length });
    const whole = count(counted);
    const { low, high } = quiz.wilson(whole.right, whole.asked);
    const range = { low: quiz.scaled(exam, low), high: quiz.scaled(exam, high) };
    const points = quiz.scaled(exam, whole.asked === 0 ? 0 : whole.right / whole.asked);
    const domains = exam.domains.map((d) => ({ id: d.id, name: d.name, ...count(counted.filter((q) => q.domain === d.id)) }));
    const tasks = exam.domains
      .flatMap((d) => d.tasks.map((t) => ({ id: t.id, name: t.name, domain: d.id, task: `${exam.id}/${t.id}` })))
      .map(({ task, ...rest }) => ({ ...rest, ...count(counted.filter((q) => q.domain === rest.domain && q.tasks.includes(task))) }));
    const clear = range.low >= exam.pass || range.high < exam.pass;
    return { ...whole, points, range, passed: points >= exam.pass, clear, domains, tasks };
  };
})(cribsheet.quiz);
