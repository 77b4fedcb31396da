/* What the reader is weak at: single questions and cards, and services. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [AGAIN, HARD] = [1, 2];

  /** A service is weak if of at least so many answers a smaller share than this was right: little less than an exam asks for. */
  const [ENOUGH, SHARE] = [5, 0.7];

  quiz.weakWords = () => `wrong or in doubt last time, or of ${cribsheet.site.things.many} of which you get fewer than 7 in 10 right`;

  const WRONG = 2;

  /** How weak an answer is: 3 for wrong and sure of it, 2 for wrong, 1 for right with doubt, 0 for known. */
  quiz.weakness = (attempt) => {
    if (!attempt.right || attempt.grade === AGAIN) return attempt.sure === false ? 2 : 3;
    return attempt.sure === false || attempt.grade === HARD ? 1 : 0;
  };

  /** Gives a function that tells of an item of the book whether it is a weak spot: by its own last answer, or by those of its service. */
  quiz.weakSpots = (book, progress) => {
    const own = new Map();
    const services = new Map();
    for (const { id, service } of book.items) {
      const last = quiz.lastTry(progress, id);
      if (!last) continue;
      const weakness = quiz.weakness(last);
      own.set(id, weakness);
      const sum = services.get(service) || { right: 0, of: 0 };
      services.set(service, { right: sum.right + (weakness < WRONG ? 1 : 0), of: sum.of + 1 });
    }
    const isWeak = ({ right, of }) => of >= ENOUGH && right < SHARE * of;
    const weak = new Set([...services].filter(([, sum]) => isWeak(sum)).map(([service]) => service));
    return ({ id, service }) => own.get(id) > 0 || weak.has(service);
  };
})(cribsheet.quiz);
