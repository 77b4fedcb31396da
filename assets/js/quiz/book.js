/* The data script, made easy to ask. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /**
   * A book of items. An item is a question or a card: {id, kind: "question" | "cue" | "recall", service, tasks, …}.
   * Lists that the data leave out are empty here, so that nobody else has to ask.
   */
  quiz.book = (data) => {
    const question = (q) => ({ setting: [], explanation: [], about: [], tasks: [], ...q, kind: "question" });
    const card = (c) => ({ context: [], tasks: [], ...c });
    const items = [...data.questions.map(question), ...data.cards.map(card)];
    const services = new Map(data.services.map((s) => [s.id, s]));
    return {
      items,
      areas: data.areas,
      services,
      exams: data.exams,
      refs: data.refs,
      item: new Map(items.map((i) => [i.id, i])),
      area: (item) => (services.get(item.service) || {}).area,
      name: (service) => (services.get(service) || { short: service }).short,
    };
  };

  quiz.isQuestion = (item) => item.kind === "question";

  quiz.rightOnes = (question) => question.options.filter((o) => o.right).length;

  /** Right when exactly the right options are chosen: no part marks, as in the exam. */
  quiz.isRight = (question, chosen) =>
    question.options.every((o) => Boolean(o.right) === chosen.includes(o.key));
})(cribsheet.quiz);
