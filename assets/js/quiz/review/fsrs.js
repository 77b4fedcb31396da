/*
 * FSRS-6: what a reader's grades say about a memory, and when to ask again.
 *
 * Formulas and default weights are those of "The Algorithm", section FSRS-6, of the Open Spaced Repetition project; bounds of the
 * weights, rounding and learning steps are those of its TypeScript implementation ts-fsrs 5.4.2, with whose results a test compares
 * these. Fuzz, which moves a date by lot, is left out. Symbols in comments are the publication's: w weights, S stability (the days
 * after which recall is 90 % likely), D difficulty (1 to 10), G grade (1 again, 2 hard, 3 good, 4 easy), R likelihood of recall.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MINUTE = 60000;
  const DAY_MINUTES = 1440;
  const DAY = DAY_MINUTES * MINUTE;
  const [AGAIN, HARD, GOOD, EASY] = [1, 2, 3, 4];

  /** Least and greatest stability, in days; how far the first one may go (ts-fsrs: S_MIN, S_MAX, INIT_S_MAX). */
  const [S_MIN, S_MAX, S_FIRST] = [0.001, 36500, 100];

  /** The 21 default weights w0 … w20. */
  const WEIGHTS = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ];

  /** Between what each weight must lie (ts-fsrs: CLAMP_PARAMETERS). */
  const BOUNDS = [
    [S_MIN, S_FIRST], [S_MIN, S_FIRST], [S_MIN, S_FIRST], [S_MIN, S_FIRST], [1, 10], [0.001, 4], [0.001, 4], [0.001, 0.75],
    [0, 4.5], [0, 0.8], [0.001, 3.5], [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4], [0, 1], [1, 6], [0, 2], [0, 2],
    [0.01, 0.8], [0.1, 0.8],
  ];

  /** In which state the short steps are taken that follow. */
  const STEPS_OF = { new: "learning", learning: "learning", review: "relearning", relearning: "relearning" };

  const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

  /** To eight decimals, as ts-fsrs keeps its numbers: results stay the same on engines whose last bits differ. */
  const rounded = (value) => Math.round(value * 1e8) / 1e8;

  /** Several relearning steps must not lift a forgotten card above what it was: w17 and w18 have a ceiling then. */
  function ceiling(w, relearningSteps) {
    if (relearningSteps <= 1) return 2;
    const room = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + w[14] * 0.3) / relearningSteps;
    return clamp(rounded(Math.sqrt(Math.max(room, 0))), 0.01, 2);
  }

  function bounded(weights, relearningSteps) {
    const w = weights.map((weight, i) => clamp(weight, BOUNDS[i][0], BOUNDS[i][1]));
    const most = ceiling(w, relearningSteps);
    w[17] = Math.min(w[17], most);
    w[18] = Math.min(w[18], most);
    return w;
  }

  /**
   * How to schedule: {retention: likelihood of recall at which to ask again, maximum: longest interval in days, learning,
   * relearning: steps in minutes, weights}. What is left out is as published.
   */
  const settings = (given = {}) => {
    const { retention = 0.9, maximum = 36500, learning = [1, 10], relearning = [10], weights = WEIGHTS } = given;
    const w = bounded(weights, relearning.length);
    const decay = -w[20];
    const factor = rounded(Math.exp(Math.log(0.9) / decay) - 1);
    // Solves R(t, S) = retention for t / S.
    const modifier = rounded((Math.pow(retention, 1 / decay) - 1) / factor);
    return { retention, maximum, learning, relearning, w, decay, factor, modifier };
  };

  /** The forgetting curve: R(t, S) = (1 + factor · t / S) ^ −w20, with R(S, S) = 0.9. */
  const curve = (set, days, stability) => rounded(Math.pow(1 + (set.factor * days) / stability, set.decay));

  /** S0(G) = w[G − 1]. */
  const firstStability = (w, grade) => Math.max(w[grade - 1], 0.1);

  /** D0(G) = w4 − e ^ (w5 · (G − 1)) + 1; outside of 1 to 10 it is still what difficulties drift towards. */
  const firstDifficulty = (w, grade) => rounded(w[4] - Math.exp((grade - 1) * w[5]) + 1);

  /** D' = w7 · D0(4) + (1 − w7) · (D − w6 · (G − 3) · (10 − D) / 9): linear damping, then reversion to the mean. */
  function difficulty(w, before, grade) {
    const damped = before + rounded((-w[6] * (grade - 3) * (10 - before)) / 9);
    return clamp(rounded(w[7] * firstDifficulty(w, EASY) + (1 - w[7]) * damped), 1, 10);
  }

  /** S'r = S · (growth · [hard: w15] · [easy: w16] + 1), growth = e ^ w8 · (11 − D) · S ^ −w9 · (e ^ (w10 · (1 − R)) − 1). */
  const growth = (w, d, s, r) => Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * (Math.exp((1 - r) * w[10]) - 1);

  const recalled = (w, s, grown, grade) =>
    rounded(clamp(s * (1 + grown * (grade === HARD ? w[15] : grade === EASY ? w[16] : 1)), S_MIN, S_MAX));

  /** S'f = w11 · D ^ −w12 · ((S + 1) ^ w13 − 1) · e ^ (w14 · (1 − R)), and at most S / e ^ (w17 · w18). */
  function forgotten(w, d, s, r) {
    const left = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp((1 - r) * w[14]);
    const most = Math.max(rounded(s / Math.exp(w[17] * w[18])), S_MIN);
    return Math.min(most, rounded(clamp(left, S_MIN, S_MAX)));
  }

  /** Within a day: S' = S · e ^ (w17 · (G − 3 + w18)) · S ^ −w19, never less than S unless forgotten. */
  function sameDay(w, s, grade) {
    const gain = Math.pow(s, -w[19]) * Math.exp(w[17] * (grade - 3 + w[18]));
    return rounded(clamp(s * (grade >= HARD ? Math.max(gain, 1) : gain), S_MIN, S_MAX));
  }

  /** The stability after each grade, as a function of it: what grades share is computed once. */
  function stabilities(set, card, days) {
    const { stability: s, difficulty: d } = card;
    if (days === 0) return (grade) => sameDay(set.w, s, grade);
    const r = curve(set, days, s);
    const grown = growth(set.w, d, s, r);
    return (grade) => (grade === AGAIN ? forgotten(set.w, d, s, r) : recalled(set.w, s, grown, grade));
  }

  /** Days until recall is as likely as wanted. */
  const interval = (set, s) => Math.min(Math.max(1, Math.round(s * set.modifier)), set.maximum);

  /** Hard ≤ good < easy, and good is later than hard by a day at least. */
  function reviewInterval(set, stability, grade) {
    const good = interval(set, stability(GOOD));
    const hard = Math.min(interval(set, stability(HARD)), good);
    if (grade === HARD) return hard;
    const later = Math.max(good, hard + 1);
    return grade === GOOD ? later : Math.max(interval(set, stability(EASY)), later + 1);
  }

  /** The step that a grade leads to, as [minutes, step]; [0, 0] when no step is left. */
  function stepAfter(set, card, grade) {
    const again = card.state === "review" || card.state === "relearning";
    const steps = again ? set.relearning : set.learning;
    const at = card.step;
    if (at >= steps.length) return [0, 0];
    if (card.state === "review") return grade === AGAIN ? [steps[at], 0] : [0, 0];
    if (grade === AGAIN) return [steps[0], 0];
    if (grade === HARD) return [Math.round(steps.length === 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2), at];
    if (grade === GOOD && steps[at + 1] > 0) return [Math.round(steps[at + 1]), at + 1];
    return [0, 0];
  }

  /** All cards have the same parts in the same order: engines are quick with what looks alike. */
  const cardOf = (state, stability, difficulty, reps, lapses, step, interval, due, last) =>
    ({ state, stability, difficulty, reps, lapses, step, interval, due, last });

  /** Where a grade leads: [state, step, days, ms until due]. Reviews count days; so does a step of a day or more. */
  function placed(set, card, stability, grade) {
    if (card.state === "review" && grade !== AGAIN) {
      const wait = reviewInterval(set, stability, grade);
      return ["review", 0, wait, wait * DAY];
    }
    const [minutes, step] = stepAfter(set, card, grade);
    if (minutes >= DAY_MINUTES) return ["review", step, Math.floor(minutes / DAY_MINUTES), minutes * MINUTE];
    if (minutes > 0) return [STEPS_OF[card.state], step, 0, minutes * MINUTE];
    const wait = interval(set, stability(grade));
    return ["review", 0, wait, wait * DAY];
  }

  quiz.fsrs = {
    AGAIN, HARD, GOOD, EASY, WEIGHTS, settings,

    /** A card that was never graded. `due` and `last` are in ms since 1970, `interval` in days. */
    fresh: () => cardOf("new", 0, 0, 0, 0, 0, 0, 0, 0),

    /**
     * The card after a grade at an instant, `days` after the last grade (0 within the same day; whose day that is, the caller
     * decides). Changes nothing.
     */
    next: (set, card, grade, at, days) => {
      const first = card.state === "new";
      const stability = first ? (g) => firstStability(set.w, g) : stabilities(set, card, days);
      const d = first ? clamp(firstDifficulty(set.w, grade), 1, 10) : difficulty(set.w, card.difficulty, grade);
      const lapses = card.lapses + (card.state === "review" && grade === AGAIN ? 1 : 0);
      const [state, step, wait, until] = placed(set, card, stability, grade);
      return cardOf(state, stability(grade), d, card.reps + 1, lapses, step, wait, at + until, at);
    },

    /** How likely the card would be recalled so many days after its last grade; 0 for a new one. */
    recall: (set, card, days) => (card.state === "new" ? 0 : curve(set, Math.max(days, 0), card.stability)),
  };
})(cribsheet.quiz);
