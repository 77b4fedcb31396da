/** Reads what a reader typed as wishes: each a word, or the name of a page. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const LONGEST = 200;
  const MOST_WORDS = 24;

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
      const [page, count] = search.nameAt(engine, chunks, terms, at);
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

  /**
   * What was typed: its wishes; the page that it names and nothing else, or the pages that it compares; whether it asks for a
   * number. A space at the end says that the last word is finished.
   */
  search.parse = function (engine, text) {
    const chunks = search.chunks(text.slice(0, LONGEST)).filter((c) => c.wholes.length > 0).slice(0, MOST_WORDS);
    const all = wishesOf(engine, chunks, /\s$/.test(text));
    const pair = search.pairOf(engine, all);
    const idle = (w) => !w.named && (engine.stop.has(w.text) || engine.makers.has(w.text) || (pair.length > 0 && search.isComparing(w.text)));
    const telling = all.filter((w) => !idle(w));
    const wishes = telling.length > 0 ? telling : all;
    const alone = engine.namesAlone.get(wishes.map((w) => w.text).join(""));
    const named = [...new Set(wishes.map((w) => w.page))];
    const page = named.length === 1 && named[0] !== undefined ? named[0] : alone || search.pageMeant(engine, wishes) || search.pageBegun(engine, all);
    const many = all.findIndex((w) => w.text === "many");
    // What "how many" asks to be counted.
    const counted = many < 0 || /\d/.test(text) ? [] : all.slice(many + 1, many + 3).filter((w) => !idle(w));
    return { text, all, counted, wishes, pair, page, asksNumber: all.some((w) => !w.named && NUMBER.has(w.text)) };
  };
})(cribsheet.search);
