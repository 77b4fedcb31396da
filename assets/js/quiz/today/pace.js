/*
 * How fast the reader is, by the reader's own answers: the median of the last pauses between two of them. A pause of three minutes or
 * more was a rest. Until there are enough, these are assumed: 25 seconds for a card, 35 for a look-alike. Reading is not measured: a
 * fact of the notes takes about 7 seconds.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const SECOND = 1000;
  const REST = 180 * SECOND;

  /** Faster than this is a slip, or two devices at once. */
  const SLIP = 1 * SECOND;

  const [ENOUGH, LAST] = [12, 60];
  const ASSUMED = { card: 25, lookAlike: 35, fact: 7 };

  const isLookAlike = (id) => id.startsWith("~");

  /** All answers as [instant, id], in order. */
  const answersOf = (items) =>
    Object.keys(items)
      .flatMap((id) => (items[id].tries || []).map((attempt) => [attempt.at, id]))
      .sort((a, b) => a[0] - b[0]);

  function median(list) {
    const inOrder = [...list].sort((a, b) => a - b);
    const middle = inOrder.length >> 1;
    return inOrder.length % 2 === 1 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
  }

  /** Seconds for {card, lookAlike, fact}, and of which of them they are `measured`. `items` are those of progress. */
  quiz.pace = (items) => {
    const pauses = { card: [], lookAlike: [] };
    const answers = answersOf(items);
    for (let i = 1; i < answers.length; i++) {
      const pause = answers[i][0] - answers[i - 1][0];
      if (pause > SLIP && pause < REST) pauses[isLookAlike(answers[i][1]) ? "lookAlike" : "card"].push(pause);
    }
    const pace = { ...ASSUMED, measured: [] };
    for (const kind of Object.keys(pauses)) {
      const last = pauses[kind].slice(-LAST);
      if (last.length < ENOUGH) continue;
      pace[kind] = Math.round(median(last) / SECOND);
      pace.measured.push(kind);
    }
    return pace;
  };
})(cribsheet.quiz);
