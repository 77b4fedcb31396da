/* The time of a mock exam: how much of it passes, in words, and when to warn. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MINUTE = 60000;

  /** In a hidden tab a browser wakes a page once a minute; what sleeps for longer is a computer or phone that was put away. */
  const ASLEEP = 2 * MINUTE;

  const WARNINGS = [30, 10, 5, 1];

  /** What of the time between two looks at the clock counts, in ms: nothing if the page slept, or somebody set the clock. */
  quiz.passed = (before, now) => (now < before || now - before > ASLEEP ? 0 : now - before);

  /** The minutes to warn of (30, 10, 5, 1) when the time left has gone from one to another; 0 for none. */
  quiz.warning = (before, after) => {
    const crossed = WARNINGS.filter((m) => before > m * MINUTE && after <= m * MINUTE && after > 0);
    return crossed.length > 0 ? Math.min(...crossed) : 0;
  };

  const two = (number) => String(number).padStart(2, "0");

  /** Time left as a clock shows it: 1:09:05; a second that has begun is there until it is over. */
  quiz.clockWords = (ms) => {
    const seconds = Math.ceil(ms / 1000);
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };

  /** A time in words: "2 hours 10 minutes", "1 minute"; less than one is "less than a minute". */
  quiz.timeWords = (ms) => {
    const minutes = Math.floor(ms / MINUTE);
    const some = (many, one) => (many === 0 ? "" : many === 1 ? `1 ${one}` : `${many} ${one}s`);
    return [some(Math.floor(minutes / 60), "hour"), some(minutes % 60, "minute")].filter(Boolean).join(" ") || "less than a minute";
  };

  /** The ways to be timed: [[minutes more in percent, or "none", words], …], from the blueprint's time. */
  quiz.timings = (exam) => [
    ["0", `${exam.minutes} minutes`],
    ...["25", "50"].map((more) => [more, `${quiz.allowed(exam, more)} (${more} % more)`]),
    ["none", "No limit"],
  ];

  /** The minutes that such a way allows; 0 for no limit. */
  quiz.allowed = (exam, more) => (more === "none" ? 0 : Math.ceil((exam.minutes * (100 + Number(more))) / 100));

  /**
   * A clock that runs from `spent` on. Of it hears: `shown(spent)` every second, `saved(spent)` every quarter of a minute and whenever the
   * page may go away, `slept()` when it wakes from a sleep. Gives {stop(), at(): spent, forward(spent)}.
   */
  quiz.runClock = (now, spent, { shown, saved, slept }) => {
    let last = now();
    let kept = spent;
    const save = () => {
      look();
      if (spent !== kept) saved((kept = spent));
    };
    const look = () => {
      const instant = now();
      if (instant - last > ASLEEP) slept();
      spent += quiz.passed(last, instant);
      last = instant;
    };
    const beat = setInterval(() => {
      look();
      if (spent - kept >= MINUTE / 4) saved((kept = spent));
      shown(spent);
    }, 1000);
    const hide = () => document.visibilityState === "hidden" && save();
    addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", hide);
    return {
      at: () => spent,
      forward: (other) => (spent = Math.max(spent, other)),
      stop: () => {
        clearInterval(beat);
        removeEventListener("pagehide", save);
        document.removeEventListener("visibilitychange", hide);
        save();
      },
    };
  };
})(cribsheet.quiz);
