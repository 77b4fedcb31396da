/**
 * Cuts text into the terms that the index knows. Technical names stay whole and come in parts as well:
 * `oven:PreheatTopGrill` gives oven:preheattopgrill, oven, preheattopgrill, preheat, top, grill.
 *
 * The build cuts the notes with the same rules (Tokens.java); a test runs both over the same texts.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  /**
   * The patterns, of what counts as a letter, a capital, a small letter, a digit. Nearly all text is ASCII, for which they are made
   * and run many times faster.
   */
  function patterns(letter, capital, small, digit, flags) {
    const pattern = (source, more) => new RegExp(source, flags + (more || ""));
    const any = "[" + letter + digit + "]";
    return {
      // What may stand inside a name. Everything else separates: spaces, quotes, brackets, stars, arrows.
      run: pattern("[" + letter + digit + "_.:/@#+$!%,-]+", "g"),
      core: pattern(any + "(?:.*" + any + ")?", "s"),
      part: pattern(any + "*[" + digit + "](?:\\.[" + digit + "]+)+(?![" + letter + "])|" + any + "+", "g"),
      hump: pattern("[" + capital + "]{2,}s?[" + digit + "]*(?![" + small + "])|[" + capital + "][" + digit + "]+|[" + capital + "]?[" + small + "]+[" + digit + "]*"
        + "|[" + digit + "]+|[" + letter + "]", "g"),
      numbered: pattern("^([" + letter + "]{2,})([" + digit + "]{2,})$"),
      digit: pattern("[" + digit + "]"),
    };
  }
  // All letters and digits of an unfolded text are ASCII.
  const NARROW = patterns("A-Za-z", "A-Z", "a-z", "0-9", "");
  let wide;
  const patternsFor = (text) => (UNFOLDED.test(text) ? NARROW : (wide = wide || patterns("\\p{L}", "\\p{Lu}", "\\p{Ll}", "\\p{Nd}", "u")));

  const OPENING = /^(?:--?|_+|[.$!@/#])$/;
  const CLOSING = /^(?:\+\+|#|%)/;
  const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const CONTRACTED = /^(?:s|t|d|m|re|ll|ve)$/i;
  // Marks that no folding changes, such as those between headings.
  const UNFOLDED = /^[\0-\x7f·×→–—‘’“”≤≥]*$/;
  const PLAIN = /^(?:[A-Z]?[a-z]+|\d+)$/;
  const PLAIN_WORDS = /^[A-Z]?[a-z]{1,63}(?: [A-Z]?[a-z]{1,63})*$/;
  const LONGEST = 64;

  /** The words inside a name: TopGrill is top and grill, APIs is one word, mk2023 is mk and 2023 as well. */
  function humps(part, { hump, numbered: pattern }) {
    if (part.includes(".")) return [part];
    const words = [];
    for (const word of part.match(hump) || []) {
      const numbered = pattern.exec(word);
      words.push(word);
      if (numbered) words.push(numbered[1], numbered[2]);
    }
    return words;
  }

  function parts(core, kinds) {
    const found = [];
    for (const part of core.match(kinds.part) || []) found.push(part, ...humps(part, kinds));
    return found.filter((part) => part.length > 1 || kinds.digit.test(part));
  }

  /** Each term once, in small letters; a key or a digest pasted into the notes is nobody's query. */
  function terms(candidates, taken) {
    const found = [];
    for (const candidate of candidates) {
      const term = candidate.toLowerCase();
      if (term.length <= LONGEST && !taken.includes(term) && !found.includes(term)) found.push(term);
    }
    return found;
  }

  /** One name, without the marks around it; some marks belong to it: `--page-size`, `.ebextensions`, `C#`. */
  function name(text, start, end, isSpelled) {
    if (PLAIN.test(text)) return [{ start, end, spelling: text.toLowerCase(), wholes: terms([text], []), parts: [] }];
    const kinds = patternsFor(text);
    const found = kinds.core.exec(text);
    if (!found) return [];
    const core = found[0];
    const opening = text.slice(0, found.index);
    const closing = CLOSING.exec(text.slice(found.index + core.length));
    const before = OPENING.test(opening) ? opening : "";
    const behind = closing ? closing[0] : "";
    const spelling = before + core + behind;
    const wholes = terms([spelling, core], []);
    const from = start + found.index - before.length;
    const to = end - (text.length - found.index - core.length - behind.length);
    const partsOf = (core) => terms(parts(core, kinds), wholes);
    const inner = partsOf(core);
    // In small letters some letters join that were apart: 東cO has no parts, 東co has.
    const asWritten = isSpelled || inner.length > 0 || partsOf(core.toLowerCase()).length > 0;
    return [{ start: from, end: to, spelling: asWritten ? spelling : spelling.toLowerCase(), wholes, parts: inner }];
  }

  /** A comma belongs to a number such as 10,240, which then is 10240; elsewhere it separates. */
  function names(run, start) {
    if (!run.includes(",")) return name(run, start, start + run.length);
    const core = patternsFor(run).core.exec(run);
    if (core && GROUPED.test(core[0])) return name(run.replaceAll(",", ""), start, start + run.length);
    let at = start;
    return run.split(",").flatMap((piece) => {
      at += piece.length + 1;
      return name(piece, at - piece.length - 1, at - 1);
    });
  }

  /** The end of "porter's" or "isn't" is no word. */
  function isContraction(text, run) {
    const before = text.charAt(run.index - 1);
    if (before !== "'" && before !== "\u2019") return false;
    const core = patternsFor(run[0]).core.exec(run[0]);
    return core !== null && CONTRACTED.test(core[0]);
  }

  function chunks(text) {
    const found = [];
    for (const run of text.matchAll(patternsFor(text).run)) {
      if (!isContraction(text, run)) found.push(...names(run[0], run.index));
    }
    return found;
  }

  /** Accents go, so that café is found as cafe. That may change how long a word is, so each word goes by itself. */
  function foreign(text) {
    return [...text.matchAll(/\S+/gu)].flatMap((word) => {
      const folded = word[0].normalize("NFKD").replace(/\p{M}+/gu, "");
      const same = folded.length === word[0].length;
      return chunks(folded).map((c) => ({
        ...c,
        start: word.index + (same ? c.start : 0),
        end: word.index + (same ? c.end : word[0].length),
      }));
    });
  }

  /** One name that is spelled as the data keeps it, with its terms. */
  search.nameOf = (spelling) => name(spelling, 0, spelling.length, true)[0];

  /** The names in a text, in order, with their places and terms. */
  search.chunks = (text) => (UNFOLDED.test(text) ? chunks(text) : foreign(text));

  /** The names in a text as they are kept in the data: plain words in small letters, others as written, since their parts follow from that. */
  search.spelled = (text) => (PLAIN_WORDS.test(text) ? text.toLowerCase().split(" ") : search.chunks(text).filter((c) => c.wholes.length > 0).map((c) => c.spelling));

  /** All terms of a text in order: each name whole, then its parts. */
  search.terms = (text) => search.chunks(text).flatMap((c) => [...c.wholes, ...c.parts]);
})(cribsheet.search);
