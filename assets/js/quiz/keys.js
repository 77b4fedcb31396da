/* What a key does while something is asked. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /**
   * The meaning of a key: {choose: n}, {command} (`situation.commands` has one for the letter), "forward" (check, go on or show), or null.
   *
   * Letters and digits count only if the reader leaves them on (WCAG 2.1.4); Enter always does, unless it is on something
   * that has its own use for it.
   */
  quiz.keyMeaning = (event, situation) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
    if (event.key === "Enter") return situation.onControl ? null : "forward";
    if (!situation.characters || event.key.length !== 1) return null;
    const letter = event.key.toLowerCase();
    if (situation.commands && Object.hasOwn(situation.commands, letter)) return { command: situation.commands[letter] };
    const digit = "123456789".indexOf(event.key);
    const place = digit >= 0 ? digit : "abcdefghi".indexOf(letter);
    return place >= 0 && place < situation.choices ? { choose: place } : null;
  };
})(cribsheet.quiz);
