/** Phrases that mean much the same. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const words = (phrase) => search.key(phrase).split(" ");

  const letterOf = (phrase) => (/^[a-z\d]/i.test(phrase) ? phrase : search.key(phrase)).charAt(0).toLowerCase();

  /**
   * What stands for phrases, of groups of them: by the stems of a phrase the words of the others, without what says nothing. A phrase with two words that say something
   * goes by these alone, so that "clear the cache" is "clear my cache". It is looked at when something is asked that begins with the same letter.
   */
  search.synonymsOf = function (groups, stop) {
    const byLetter = new Map();
    /** A phrase without what says nothing, where two words are left. */
    function told(phrase) {
      if (!phrase.includes(" ")) return phrase;
      const telling = phrase.split(" ").filter((word) => !stop.has(word));
      return telling.length > 1 ? telling.join(" ") : phrase;
    }
    for (const group of groups) for (const phrase of group) search.listed(byLetter, letterOf(told(phrase)), [group, phrase]);
    const made = new Map();
    function make(letter) {
      for (const [group, phrase] of byLetter.get(letter) || []) {
        const others = group.filter((other) => other !== phrase).map((other) => words(other).filter((term) => !stop.has(term))).filter((other) => other.length > 0);
        const key = words(told(phrase)).map(search.stem).join(" ");
        made.set(key, [...(made.get(key) || []), ...others]);
      }
      byLetter.delete(letter);
    }
    return {
      get: function (key) {
        make(key.charAt(0));
        return made.get(key);
      },
      longest: Math.max(1, ...groups.flat().map((phrase) => phrase.split(" ").length)),
      /** Words that are phrases by themselves. */
      words: () => groups.flat().map(words).filter((phrase) => phrase.length === 1 && /^[a-z]+$/.test(phrase[0])).map(([word]) => word),
    };
  };
})(cribsheet.search);
