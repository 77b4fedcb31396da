/** Phrases that mean much the same. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  // Verbs whose forms no stemmer brings together: all of a line are one verb, the first its plain form.
  const VERBS = ("begin began begun,bind bound,break broke broken,bring brought,build built,buy bought,catch caught,choose chose chosen,come came,deal dealt,do did done,"
    + "draw drew drawn,drive drove driven,fall fell fallen,feel felt,find found,forget forgot forgotten,freeze froze frozen,get got gotten,give gave given,go went gone,"
    + "grow grew grown,hide hid hidden,hold held,keep kept,know knew known,leave left,lend lent,lose lost,make made,mean meant,meet met,pay paid,ride rode ridden,rise rose risen,"
    + "run ran,say said,see saw seen,sell sold,send sent,shrink shrank shrunk,show showed shown,sleep slept,speak spoke spoken,spend spent,spin spun,stand stood,steal stole stolen,"
    + "stick stuck,take took taken,teach taught,tell told,think thought,throw threw thrown,wake woke woken,win won,write wrote written").split(",").map((line) => line.split(" "));
  const verbOf = new Map(VERBS.flatMap((forms) => forms.map((form) => [form, forms])));

  /** The other forms of a verb that is inflected by no rule: kept and keep, written and wrote and write. */
  search.inflected = (term) => (verbOf.get(term) || []).filter((form) => form !== term);

  /** The stem by which a phrase is known: that of a verb's plain form. */
  const stem = (term) => search.stem((verbOf.get(term) || [term])[0]);
  search.plainStem = stem;

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
        const key = words(told(phrase)).map(stem).join(" ");
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
