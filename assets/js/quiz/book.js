/* The data script, made easy to ask. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const PARTS = {
    question: ["questions", "reasons"], cue: ["cards"], "cue-back": ["cards"], recall: ["cards"], limit: ["typed"], cloze: ["typed"],
  };

  /** Both sides of a cue have one item. */
  const itemOf = (id) => id.replace(/~back$/, "");

  /**
   * A book of items. An item is a question or a card: {id, kind: "question" | "cue" | "recall", service, tasks, …}; what it says comes
   * with the parts of its area, and `whole(item)` then has it, for cards of the review too. Lists that the data leave out are empty here, so that nobody else has to ask.
   */
  quiz.book = (data, parts = {}) => {
    const question = (q) => ({ tasks: [], ...q, kind: "question" });
    const card = (c) => ({ tasks: [], ...c });
    const items = [...data.questions.map(question), ...data.cards.map(card)];
    const services = new Map(data.services.map((s) => [s.id, s]));
    const byId = new Map(items.map((i) => [i.id, i]));
    const area = (item) => (services.get(item.service) || {}).area;
    const part = (item, kind) => parts[`${area(item)}-${kind}`];
    const wholeQuestion = (q) => {
      const said = part(q, "questions")[q.id];
      const told = part(q, "reasons") ? part(q, "reasons").reasons[q.id] : { options: [] };
      const options = said.options.map((option, i) => ({ ...option, reason: told.options[i] }));
      return { setting: [], explanation: [], about: [], ...q, ...said, ...told, options };
    };
    return {
      items,
      areas: data.areas,
      services,
      exams: data.exams,
      item: byId,
      area,
      /** The names of the parts that say what these items say; of some kinds only ("questions": what is asked, without reasons) if named. */
      partsOf: (some, kinds) =>
        [...new Set(some.flatMap((i) => PARTS[i.kind].filter((kind) => !kinds || kinds.includes(kind)).map((kind) => `${area(i)}-${kind}`)))],
      /** An item with all that it says. Its parts must be there; a question without its reasons has none. */
      whole: (item) =>
        item.kind === "question"
          ? wholeQuestion(item)
          : { context: [], ...item, ...part(item, PARTS[item.kind][0])[itemOf(item.id)] },
      /** What is recorded with an answer, so that it no longer counts when the fact has changed; undefined where nothing is known. */
      stamp: (id) => (byId.get(itemOf(id)) || {}).stamp,
      /** A place of the notes on which a question rests; undefined if it is not there. */
      ref: (question, ref) => part(question, "reasons").refs[ref],
      name: (service) => (services.get(service) || { short: service }).short,
    };
  };

  quiz.isQuestion = (item) => item.kind === "question";

  quiz.rightOnes = (question) => question.options.filter((o) => o.right).length;

  /** Right when exactly the right options are chosen: no part marks, as in the exam. */
  quiz.isRight = (question, chosen) =>
    question.options.every((o) => Boolean(o.right) === chosen.includes(o.key));
})(cribsheet.quiz);
