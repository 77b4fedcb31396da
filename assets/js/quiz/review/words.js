/* Days, waits and verdicts in words. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const WEEKDAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ");

  /** From here on a wait is told in months. */
  const LONG = 60;

  const partsOf = (day) => {
    const [year, month, date] = quiz.days.name(day).split("-").map(Number);
    return { year, month: MONTHS[month - 1], date, weekday: WEEKDAYS[(((day + 4) % 7) + 7) % 7] };
  };

  /** "1 card", "2 cards". */
  quiz.many = (count, one, more = one + "s") => `${count} ${count === 1 ? one : more}`;

  quiz.dayWords = (day) => {
    const { weekday, date, month } = partsOf(day);
    return `${weekday} ${date} ${month}`;
  };

  /** "9–11 Dec", "30 Nov–2 Dec", "9 Dec". */
  quiz.spanWords = (from, to) => {
    const [first, last] = [partsOf(from), partsOf(to)];
    const end = `${last.date} ${last.month}`;
    if (from === to) return end;
    return first.month === last.month ? `${first.date}–${end}` : `${first.date} ${first.month}–${end}`;
  };

  /** Where a grade leads (see plan.previews). */
  quiz.waitWords = ({ minutes, days, day, why, until }) => {
    if (minutes !== undefined) return `${minutes} min`;
    if (why === "exam") return `in the last pass, ${quiz.spanWords(day, until)}`;
    if (why === "after") return "after the exam";
    if (days === 1) return "tomorrow";
    return days < LONG ? `in ${days} days` : `in ${Math.round(days / 30)} months`;
  };

  const SAME = /[\s,]/g;

  /** What to say about a typed answer, as judged: one sentence or two. */
  quiz.typedWords = (card, typed, { verdict, why }) => {
    const said = typed.trim();
    const right = card.answer;
    if (verdict === "right") {
      if (why === "case" || why === "prefix") return `Right. In full it is ${right}.`;
      const same = said.replace(SAME, "").toLowerCase() === right.replace(SAME, "").toLowerCase();
      return same || card.kind !== "limit" || /^[\d.,\s]+$/.test(said) ? "Right." : `Right: ${said} is the same as ${right}.`;
    }
    const NEAR = {
      unit: `Near: the unit is missing. It is ${right}.`,
      binary: `Near: ${said} is not quite ${right}; one counts in 1,000, the other in 1,024.`,
      direction: `Near: the number is right, but it is ${right}.`,
      end: `Near: that is one end of it. It goes from ${right}.`,
      signs: `Near: it is written ${right}.`,
      slip: `Near: one letter is off. It is ${right}.`,
    };
    if (verdict === "near") return NEAR[why];
    return why === "kind" ? `Not right: ${said} measures something else. It is ${right}.` : `Not right. It is ${right}.`;
  };

  /** What cannot be judged yet; "" for what can. */
  quiz.typedTrouble = (card, { why }) => {
    if (why === "empty") return "Type an answer first.";
    if (why !== "unread") return "";
    return ["s", "B"].includes(card.asks) ? "Type a number with its unit." : "Type a number.";
  };

  const isRange = ({ answer }) => {
    const read = quiz.readAmount(answer);
    return Boolean(read) && !read.low.some((low) => read.high.includes(low));
  };

  /** What a card that is typed asks for. */
  quiz.askedWords = (card) => {
    if (card.kind === "cloze") return "Which name belongs there?";
    if (isRange(card)) return ["s", "B"].includes(card.asks) ? "From what to what? Two numbers with their unit" : "From what to what?";
    if (card.asks === "s") return "How long? A number with its unit";
    if (card.asks === "B") return "How large? A number with its unit";
    return card.asks === "%" ? "What percentage?" : "Which number belongs there?";
  };
})(cribsheet.quiz);
