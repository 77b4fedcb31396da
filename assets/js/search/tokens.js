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

  // What may stand inside a name. Everything else separates: spaces, quotes, brackets, stars, arrows.
  const RUN = /[\p{L}\p{Nd}_.:/@#+$!%,-]+/gu;
  const CORE = /[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?/su;
  const OPENING = /^(?:--?|_+|[.$!@/#])$/;
  const CLOSING = /^(?:\+\+|#|%)/;
  const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const PART = /[\p{L}\p{Nd}]*\p{Nd}(?:\.\p{Nd}+)+(?!\p{L})|[\p{L}\p{Nd}]+/gu;
  const HUMP = /\p{Lu}{2,}s?\p{Nd}*(?!\p{Ll})|\p{Lu}\p{Nd}+|\p{Lu}?\p{Ll}+\p{Nd}*|\p{Nd}+|\p{L}/gu;
  const NUMBERED = /^(\p{L}{2,})(\p{Nd}{2,})$/u;
  const CONTRACTED = /^(?:s|t|d|m|re|ll|ve)$/i;
  const ASCII = /^[\0-\x7f]*$/;
  const PLAIN = /^[A-Z]?[a-z]+$/;
  const LONGEST = 64;

  /** The words inside a name: TopGrill is top and grill, APIs is one word, mk2023 is mk and 2023 as well. */
  function humps(part) {
    if (part.includes(".")) return [part];
    const words = [];
    for (const [word] of part.matchAll(HUMP)) {
      const numbered = NUMBERED.exec(word);
      words.push(word);
      if (numbered) words.push(numbered[1], numbered[2]);
    }
    return words;
  }

  function parts(core) {
    const found = [];
    for (const [part] of core.matchAll(PART)) found.push(part, ...humps(part));
    return found.filter((part) => part.length > 1 || /\p{Nd}/u.test(part));
  }

  /** Each term once, in small letters; a key or a digest pasted into the notes is nobody's query. */
  function terms(candidates, taken) {
    const lower = candidates.map((term) => term.toLowerCase());
    return lower.filter((term, i) => term.length <= LONGEST && !taken.includes(term) && lower.indexOf(term) === i);
  }

  /** One name, without the marks around it; some marks belong to it: `--page-size`, `.ebextensions`, `C#`. */
  function name(text, start, end) {
    if (PLAIN.test(text)) return [{ start, end, spelling: text.toLowerCase(), wholes: terms([text], []), parts: [] }];
    const found = CORE.exec(text);
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
    const inner = terms(parts(core), wholes);
    return [{ start: from, end: to, spelling: inner.length === 0 ? spelling.toLowerCase() : spelling, wholes, parts: inner }];
  }

  /** A comma belongs to a number such as 10,240, which then is 10240; elsewhere it separates. */
  function names(run, start) {
    if (!run.includes(",")) return name(run, start, start + run.length);
    const core = CORE.exec(run);
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
    const core = CORE.exec(run[0]);
    return core !== null && CONTRACTED.test(core[0]);
  }

  function chunks(text) {
    const found = [];
    for (const run of text.matchAll(RUN)) {
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

  /** The names in a text, in order, with their places and terms. */
  search.chunks = (text) => (ASCII.test(text) ? chunks(text) : foreign(text));

  /** The names in a text as they are kept in the data: plain words in small letters, others as written, since their parts follow from that. */
  search.spelled = (text) => search.chunks(text).filter((c) => c.wholes.length > 0).map((c) => c.spelling);

  /** All terms of a text in order: each name whole, then its parts. */
  search.terms = (text) => search.chunks(text).flatMap((c) => [...c.wholes, ...c.parts]);
})(cribsheet.search);
