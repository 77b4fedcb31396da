/* Reading what somebody typed, and saying whether it is right. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** From so many characters on, one slip of the finger is a slip. */
  const LONG_ENOUGH = 5;

  /** Quotes, dashes and spaces as keyboards and pages put them in place of plain ones; what is only packaging goes. */
  const plain = (text) =>
    text
      .normalize("NFKC")
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑–—−]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^[`"']+|[`"']+$/g, "")
      .replace(/(?:\(\))?[.,;]?$/, "")
      .trim();

  const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  /** Whether one character too many, too few, changed, or two swapped make one text the other; not among digits, they mean something. */
  function oneSlip(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1) return false;
    let from = 0;
    while (from < a.length && a[from] === b[from]) from++;
    let [endA, endB] = [a.length, b.length];
    while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
    const [cutA, cutB] = [a.slice(from, endA), b.slice(from, endB)];
    if (/\d/.test(cutA + cutB)) return false;
    const swapped = cutA.length === 2 && cutA === [...cutB].reverse().join("");
    return swapped || (cutA.length <= 1 && cutB.length <= 1);
  }

  /** An identifier may be named without the service before its colon. */
  const withoutPrefix = (text) => text.replace(/^[\w-]+:(?=\w)/, "");

  function judgeOne(typed, answer) {
    const [said, right] = [plain(typed), plain(answer)];
    if (said === right) return "";
    if (said.toLowerCase() === right.toLowerCase()) return "case";
    if (said.toLowerCase() === withoutPrefix(right).toLowerCase()) return "prefix";
    if (bare(said) === bare(right)) return "signs";
    return right.length >= LONG_ENOUGH && oneSlip(said.toLowerCase(), right.toLowerCase()) ? "slip" : "other";
  }

  const VERDICTS = {
    "": "right", same: "right", case: "right", prefix: "right",
    signs: "near", slip: "near", binary: "near", unit: "near", direction: "near", end: "near",
    other: "wrong", value: "wrong", kind: "wrong", empty: "wrong", unread: "wrong",
  };

  const ORDER = ["right", "near", "wrong"];

  const GRADES = { right: 3, near: 2, wrong: 1 };

  const judged = (why) => ({ verdict: VERDICTS[why], why: why === "same" ? "" : why, grade: GRADES[VERDICTS[why]] });

  /**
   * A typed name or identifier against all that are right: {verdict: "right" | "near" | "wrong", why, grade: what it suggests}.
   * Letter case and a left-out service prefix are forgiven; other signs and one slip are near.
   */
  quiz.judgeText = (answers, typed) => {
    if (plain(typed) === "") return judged("empty");
    const all = answers.map((answer) => judged(judgeOne(typed, answer)));
    return all.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0];
  };

  /**
   * A typed amount: right in whatever unit it is said; near with binary for decimal units, without its unit (unless the page
   * shows it: `unitShown`), or with at least for at most. An amount that cannot be read is no guess: verdict wrong, why "unread".
   */
  quiz.judgeAmount = (answer, typed, unitShown = false) => {
    if (plain(typed) === "") return judged("empty");
    const [said, right] = [quiz.readAmount(typed), quiz.readAmount(answer)];
    if (!said) return judged("unread");
    const why = quiz.compareAmounts(said, right);
    if (why !== "unit") return judged(why);
    const written = quiz.readAmount(answer.replace(/(\d)[^\d]*$/, "$1"));
    const isNumber = written && quiz.compareAmounts(said, { ...written, direction: "" }) === "same";
    return judged(isNumber ? (unitShown ? "same" : "unit") : "value");
  };

  /** A card that is typed. Only times and sizes go with their units; another unit stands beside the hole. */
  quiz.judge = (card, typed) =>
    card.kind === "limit" ? quiz.judgeAmount(card.answer, typed, !["s", "B"].includes(card.asks)) : quiz.judgeText([card.answer], typed);
})(cribsheet.quiz);
