/* One go through some items: what comes next, what was answered, how it went. A round is never changed, only followed by another. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.newRound = (items, seed) => ({ items, seed, at: 0, answers: [] });

  /** The item that is asked now; undefined at the end. */
  quiz.current = (round) => round.items[round.at];

  /** The options of a question in this round's order: shuffled, but the same however often they are shown. */
  quiz.optionsIn = (round, question) =>
    quiz.shuffled(question.options, `${round.seed} ${question.id}`);

  /** The round with an answer to its current item. */
  quiz.answered = (round, right) => ({
    ...round,
    answers: [...round.answers, { id: quiz.current(round).id, right }],
  });

  quiz.forward = (round) => ({ ...round, at: round.at + 1 });

  /** How it went: {right, asked, wrong: [items], services: [{service, right, asked}]}, services with the weakest first. */
  quiz.tally = (round) => {
    const byId = new Map(round.items.map((i) => [i.id, i]));
    const services = new Map();
    for (const answer of round.answers) {
      const service = byId.get(answer.id).service;
      const row = services.get(service) || { service, right: 0, asked: 0 };
      services.set(service, row);
      row.asked++;
      if (answer.right) row.right++;
    }
    const weakestFirst = (a, b) => a.right / a.asked - b.right / b.asked || (a.service < b.service ? -1 : 1);
    return {
      right: round.answers.filter((a) => a.right).length,
      asked: round.answers.length,
      wrong: round.answers.filter((a) => !a.right).map((a) => byId.get(a.id)),
      services: [...services.values()].sort(weakestFirst),
    };
  };

  /** Another go through what went wrong. */
  quiz.again = (round, seed) => {
    const wrong = quiz.tally(round).wrong;
    return quiz.newRound(quiz.shuffled(wrong, seed), seed);
  };
})(cribsheet.quiz);
