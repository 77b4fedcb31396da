/* The two drills: `#phrases`, and `#lookalikes` or `#lookalikes/kettle-or-pot` for one comparison alone. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  const [PHRASES, LOOK_ALIKES] = [12, 10];

  const tables = () => cribsheet.data.quizParts.lookalikes;

  const isCue = (item) => item.kind === "cue";

  /** What look-alikes need besides this bundle. */
  quiz.needLookAlikes = (page) => page.need(["lookalikes"]);

  /** So many of them, weak ones first; of one comparison if there is one of that name. */
  quiz.someLookAlikes = (page, count, seed, comparison = "") => {
    const named = tables().filter((table) => table.id === comparison);
    const items = quiz.lookAlikes(named.length > 0 ? named : tables());
    return quiz.drillOf(items, page.store.progress(), count, seed);
  };

  /** A look-alike as a view of a question. */
  quiz.lookAlikeView = (page, item, steps, seed) => {
    const question = quiz.lookAlikeQuestion(item, seed);
    return quiz.questionView(page, question, question.options, steps);
  };

  quiz.open.lookalikes = (page, [comparison]) => {
    const begin = () => {
      const seed = String(page.now());
      quiz.runDrill(page, {
        title: "Look-alikes",
        items: quiz.someLookAlikes(page, LOOK_ALIKES, seed, comparison),
        seed,
        viewOf: (item, steps, lot) => quiz.lookAlikeView(page, item, steps, lot),
        told: ({ table, row, column }) => ({
          asked: [["b", row.name], ": ", ...quiz.unlinked(row.cells[column])],
          answer: [table.columns[column].name],
          page: `compare/${table.id}.html`,
        }),
        more: begin,
      });
    };
    page.wait(quiz.needLookAlikes(page), begin, "The comparisons");
  };

  /** Services that stand beside one in a comparison. */
  function beside(service) {
    const near = tables().filter((table) => table.columns.some((column) => column.service === service));
    return new Set(near.flatMap((table) => table.columns.map((column) => column.service)));
  }

  /** All cues that may come up in the reader's exam, with what they say. */
  function cuesOf(page) {
    const exam = page.book.exams.find((e) => e.id === page.exam());
    return page.book.items.filter((item) => isCue(item) && (!exam || quiz.isForExam(item, exam)));
  }

  quiz.open.phrases = (page) => {
    const cues = cuesOf(page);
    let items = null;
    const begin = () => {
      const seed = String(page.now());
      items = items || quiz.phraseItems(quiz.phrases(page.book, cues.map(page.book.whole), beside));
      quiz.runDrill(page, {
        title: "Phrases",
        items: quiz.drillOf(items, page.store.progress(), PHRASES, seed),
        seed,
        viewOf: (item, steps, lot) =>
          item.phrase ? quiz.pickView(page, quiz.phraseQuestion(item, page.book, lot), steps) : quiz.cardView(page, page.book.whole(item.cue), steps),
        told: ({ phrase, cue }) => {
          const whole = phrase ? phrase.cue : page.book.whole(cue);
          const [first] = whole.back;
          return { asked: whole.front, answer: first && first[0] === "p" ? first[1] : ["See its answer"], page: whole.page };
        },
        more: begin,
      });
    };
    page.wait(Promise.all([page.load(cues), quiz.needLookAlikes(page)]), begin, "The phrases");
  };
})(cribsheet.quiz);
