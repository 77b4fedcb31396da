/** Reads what a reader typed as wishes: each a word, or the name of a page. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const LONGEST = 200;
  const MOST_WORDS = 24;

  const VERSUS = new Set(["vs", "versus", "v"]);
  const COMPARING = new Set(["vs", "versus", "v", "or", "and", "difference", "differences", "between", "compare", "compared", "comparison", "to", "with", "from", "better", "than"]);

  // Words that ask for a number and say nothing of what.
  const VAGUE = new Set("limit limits quota quotas max maximum min minimum most least largest smallest longest shortest biggest highest lowest many much long often big large far fast soon".split(" "));

  // Words that ask for a number.
  const NUMBER = new Set(("limit limits quota quotas max maximum min minimum most least largest smallest longest shortest biggest highest lowest default defaults size "
    + "timeout timeouts retention duration many much long often big large far fast soon ttl range per seconds minutes hours days number count length").split(" "));

  // Words that ask for a time or for a size, and the units in which notes answer.
  const TIMES = "ms s sec second seconds min minute minutes h hour hours d day days week weeks month months year years".split(" ");
  const SIZES = "byte bytes kb kib mb mib gb gib tb tib".split(" ");
  const UNITS = new Map();
  "long longer longest soon seconds minutes hours days duration durations retention timeout timeouts ttl interval lifetime expiry shortest".split(" ").forEach((word) => UNITS.set(word, TIMES));
  "large larger largest big bigger biggest size sizes bytes smallest".split(" ").forEach((word) => UNITS.set(word, SIZES));

  // Words that are in every other question and tell little, however rare they are in the notes.
  const COMMON = new Set(("able about across actually after again all allow already also always another any anything anymore around at available away back because become before being "
    + "best better both bring call came cannot case change choose come comes could decide does doing done dont each easily easy else enough even ever every everything "
    + "exactly exist existed find fine fit full gave get gets getting give given gives go goes going good got had happen happened happens has have having help here how "
    + "however idea instead it's itself just keep keeps kind know last later least less let lets like long longer look lose made make makes making many may maybe mean means "
    + "meant might more most much must my myself need needed needs never new newest next no nobody not nothing now off often once one only onto option or other others our out "
    + "over own people per place possible put really reason right run runs said same say says see seem set several should show since so some somebody someone something sometimes "
    + "soon still stop such sure take taken takes tell than there thing things think though through time times too took tried try trying turn turned two under until up upon us "
    + "use used uses using very want wanted wants way ways well whenever whether while whole whose why within without work works would write wrong yes yet yourself").split(" "));

  const wholeOf = (chunk) => chunk.wholes[chunk.wholes.length - 1];

  /** A word as a name may have it: as typed, or mended where the notes do not have it. */
  function mended(engine, chunk) {
    const term = wholeOf(chunk);
    if (engine.words.terms.has(term) || engine.stop.has(term)) return term;
    const { terms } = search.nearest(engine, term);
    // A mistyped word is rather one of a name, and else the commonest.
    const isNamed = (t) => (engine.words.terms.get(t) || []).some((entry) => engine.pagesNamed.has(entry));
    const likely = terms.some(isNamed) ? terms.filter(isNamed) : terms;
    return likely.length > 0 ? likely.reduce((a, b) => (search.commonness(engine, b) > search.commonness(engine, a) ? b : a)) : term;
  }

  search.commonness = (engine, term) => (engine.words.terms.get(term) || [])
    .reduce((sum, entry) => sum + (entry < 0 ? 0 : engine.places(entry).length + (engine.headed.get(entry) || []).length), 0);

  /** The longest name that begins at a word, as [page or null, number of words]. */
  function nameAt(engine, chunks, terms, at) {
    for (let count = Math.min(engine.longestName, chunks.length - at); count > 0; count--) {
      const name = terms.slice(at, at + count).join(" ");
      if (engine.names.has(name)) return [engine.names.get(name), count];
    }
    // "route53" and "api-gateway" are names too.
    const parts = chunks[at].parts.filter((part) => !chunks[at].wholes.includes(part)).join(" ");
    return engine.names.has(parts) ? [engine.names.get(parts), 1] : [undefined, 1];
  }

  /** Where things are set against each other, words that are common elsewhere are names as well. */
  function sideAt(engine, terms, at) {
    const isEdge = (i) => i < 0 || i >= terms.length || VERSUS.has(terms[i]) || terms[i] === "or";
    if (!terms.some((term) => VERSUS.has(term) || term === "or") || !isEdge(at - 1)) return [undefined, 1];
    for (let count = Math.min(4, terms.length - at); count > 0; count--) {
      const page = engine.namesAlone.get(terms.slice(at, at + count).join(" "));
      if (page !== undefined && isEdge(at + count)) return [page, count];
    }
    return [undefined, 1];
  }

  /** What phrases that mean the same say: lists of words, each of which would do in the stead of this one. */
  function othersAt(engine, terms) {
    const others = terms.map(() => []);
    const stems = terms.map(search.stem);
    for (let at = 0; at < terms.length; at++) {
      for (let count = Math.min(engine.longestSynonym, terms.length - at); count > 0; count--) {
        const same = engine.synonyms.get(stems.slice(at, at + count).join(" "));
        if (same !== undefined) for (let i = at; i < at + count; i++) others[i].push(...same);
      }
    }
    return others;
  }

  function wishesOf(engine, chunks, finished) {
    const terms = chunks.map((chunk) => mended(engine, chunk));
    const others = othersAt(engine, terms);
    const wishes = [];
    for (let at = 0; at < chunks.length; ) {
      const sure = nameAt(engine, chunks, terms, at);
      const [page, count] = sure[0] === undefined ? sideAt(engine, terms, at) : sure;
      for (let i = at; i < at + count; i++) {
        wishes.push({
          text: wholeOf(chunks[i]), term: terms[i], chunk: chunks[i], page: page || undefined, named: page !== undefined, name: at, others: page === undefined ? others[i] : [],
          isCommon: COMMON.has(wholeOf(chunks[i])) || VAGUE.has(wholeOf(chunks[i])),
          units: page === undefined ? UNITS.get(wholeOf(chunks[i])) : undefined,
          isLast: i === chunks.length - 1 && !finished,
          // kms:GenerateDataKey belongs to KMS.
          pagesOfParts: new Set(chunks[i].parts.map((part) => engine.names.get(part)).filter(Boolean)),
        });
      }
      at += count;
    }
    return wishes;
  }

  /** The pages that are set against each other, in the order in which they are named; none where nothing is compared. */
  function pairOf(wishes) {
    const pages = [...new Set(wishes.map((w) => w.page).filter(Boolean))];
    if (pages.length < 2) return [];
    const rest = wishes.filter((w) => w.page === undefined);
    const only = rest.every((w) => COMPARING.has(w.text));
    const between = wishes.some((w, i) => {
      const isWord = VERSUS.has(w.text) || (w.text === "or" && rest.length < 4) || (w.text === "and" && rest.some((r) => /^(?:differ|compar|between)/.test(r.text)));
      return isWord && wishes[i - 1] !== undefined && wishes[i - 1].page !== undefined && wishes.slice(i + 1).some((r) => r.page !== undefined);
    });
    return only || between ? pages : [];
  }

  /** The page of which somebody is typing a name: the only one with a name that begins so. */
  function begun(engine, all) {
    const last = all[all.length - 1];
    const typed = all.map((w) => w.text).join(" ");
    if (last === undefined || !last.isLast || typed.length < 3 || (engine.words.terms.get(last.text) || []).some((entry) => entry >= 0)) return undefined;
    const pages = new Set();
    engine.names.forEach((page, name) => page && name.startsWith(typed) && pages.add(page));
    return pages.size === 1 ? [...pages][0] : undefined;
  }

  /**
   * What was typed: its wishes; the page that it names and nothing else, or the pages that it compares; whether it asks for a
   * number. A space at the end says that the last word is finished.
   */
  search.parse = function (engine, text) {
    const chunks = search.chunks(text.slice(0, LONGEST)).filter((c) => c.wholes.length > 0).slice(0, MOST_WORDS);
    const all = wishesOf(engine, chunks, /\s$/.test(text));
    const pair = pairOf(all);
    const idle = (w) => !w.named && (engine.stop.has(w.text) || engine.makers.has(w.text) || (pair.length > 0 && COMPARING.has(w.text)));
    const telling = all.filter((w) => !idle(w));
    const wishes = telling.length > 0 ? telling : all;
    const alone = engine.namesAlone.get(wishes.map((w) => w.text).join(" "));
    const named = [...new Set(wishes.map((w) => w.page))];
    const page = named.length === 1 && named[0] !== undefined ? named[0] : alone || begun(engine, all);
    return { text, wishes, pair, page, asksNumber: all.some((w) => !w.named && NUMBER.has(w.text)) };
  };
})(cribsheet.search);
