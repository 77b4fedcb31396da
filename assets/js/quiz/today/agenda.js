/*
 * What fits into so many minutes, in this order: reviews that are due, topics not read of the weakest domain, two look-alikes.
 *
 * The look-alikes have their time first, so that they are not what is always left out. Of the rest, reviews that are due take what
 * they need. What they leave is halved between new cards and reading; what one does not need is the other's. A topic that does not
 * fit is left for tomorrow, and a shorter one further down takes its place.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.TODAY_MINUTES = [10, 25, 45];

  const LOOK_ALIKES = 2;

  /** Opening a page takes its time too. */
  const SHORTEST = 30;

  /** Topics that fit into seconds, in their order; those of a service are one step. */
  function fitting(topics, seconds, pace) {
    const steps = new Map();
    let left = seconds;
    for (const { service, topic, facts } of topics) {
      const needs = Math.max(SHORTEST, facts * pace.fact);
      if (needs > left) continue;
      left -= needs;
      const step = steps.get(service) || { kind: "read", service, topics: [], seconds: 0 };
      steps.set(service, { ...step, topics: [...step.topics, topic], seconds: step.seconds + needs });
    }
    return [...steps.values()];
  }

  const sum = (steps) => steps.reduce((all, step) => all + step.seconds, 0);

  /**
   * `given` is {due, fresh: how many cards, topics: [{service, topic, facts: how many}], best first, lookAlikes: how many there
   * are, pace}. Gives {steps: [{kind: "review", due, fresh, seconds} | {kind: "read", service, topics: ids, seconds} |
   * {kind: "lookalikes", cards, seconds}], left: {due, topics}}.
   */
  quiz.agenda = (minutes, { due, fresh, topics, lookAlikes, pace }) => {
    const pairs = Math.min(LOOK_ALIKES, lookAlikes);
    const room = minutes * 60 - pairs * pace.lookAlike;
    const dueNow = Math.min(due, Math.floor(room / pace.card));
    const rest = room - dueNow * pace.card;
    const halfFresh = Math.min(fresh, Math.floor(rest / 2 / pace.card));
    const reading = fitting(topics, rest - halfFresh * pace.card, pace);
    const freshNow = Math.min(fresh, Math.floor((rest - sum(reading)) / pace.card));
    const cards = dueNow + freshNow;
    const steps = [
      ...(cards > 0 ? [{ kind: "review", due: dueNow, fresh: freshNow, seconds: cards * pace.card }] : []),
      ...reading,
      ...(pairs > 0 ? [{ kind: "lookalikes", cards: pairs, seconds: pairs * pace.lookAlike }] : []),
    ];
    return { steps, left: { due: due - dueNow, topics: topics.length - reading.reduce((all, step) => all + step.topics.length, 0) } };
  };

  /**
   * The domains of an exam, the weakest first: by the share of right answers that the evidence lets expect (one imagined answer of each
   * kind included), among equals by weight.
   */
  quiz.weakestDomains = (book, items, exam) => {
    const evidence = quiz.evidence(book, items, exam);
    const expected = (domain) => {
      const of = domain.tasks.map((task) => evidence.get(`${exam.id}/${task.id}`));
      const right = of.reduce((all, e) => all + e.right, 0);
      const asked = of.reduce((all, e) => all + e.asked, 0);
      return (1 + right) / (2 + asked);
    };
    return exam.domains.map((domain) => ({ domain, expected: expected(domain) })).sort((a, b) => a.expected - b.expected || b.domain.weight - a.domain.weight);
  };

  /**
   * Topics that are not read as they stand now, best first: of the weakest domain those of the services that have most to answer in it,
   * in the order of their pages; then of the next domain. `topics` are {service: [[id, title, facts], …]}.
   */
  quiz.topicsToRead = (book, progress, exam, topics) => {
    const seen = new Set();
    return quiz.weakestDomains(book, progress.items, exam).flatMap(({ domain }) => {
      const weight = new Map();
      for (const item of book.items) {
        if (quiz.domainOf(item, exam) === domain.id) weight.set(item.service, (weight.get(item.service) || 0) + 1);
      }
      const services = [...weight.keys()].filter((s) => Object.hasOwn(topics, s) && !seen.has(s)).sort((a, b) => weight.get(b) - weight.get(a) || (a < b ? -1 : 1));
      services.forEach((s) => seen.add(s));
      return services.flatMap((service) =>
        topics[service]
          .filter(([id, , facts]) => quiz.reading(progress, quiz.topicKey(service, id), facts).state !== "read")
          .map(([topic, , facts]) => ({ service, topic, facts: quiz.digests(facts).length })));
    });
  };
})(cribsheet.quiz);
