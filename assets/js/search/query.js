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
    + "timeout timeouts retention duration lifetime many much long often big large far fast soon ttl range per seconds minutes hours days number count length").split(" "));

  // Words that ask for a time or for a size, and the units in which notes answer.
  const TIMES = "ms s sec second seconds min minute minutes h hour hours d day days week weeks month months year years".split(" ");
  const SIZES = "byte bytes kb kib mb mib gb gib tb tib".split(" ");
  const UNITS = new Map();
  "long longer longest soon seconds minutes hours days duration durations retention timeout timeouts ttl interval lifetime expiry shortest".split(" ").forEach((word) => UNITS.set(word, TIMES));
  "large larger largest big bigger biggest much size sizes bytes smallest".split(" ").forEach((word) => UNITS.set(word, SIZES));

  /** Whether a word is a unit that a limit may be given in. */
  search.isUnit = (term) => TIMES.includes(term) || SIZES.includes(term) || term === "iops" || term === "percent";

  // Words of everyday speech tell little of what is asked, however rare they are in the notes.
  const COMMON = new Set(("able about across actual actually after again all allow already also always another any anymore anything apparently around at available away back "
    + "because become before being best better big bigger both bring broken call came cannot case change cheap cheaper choose clean collect come comes "
    + "completely correct could cure decide different directly distant does doing done dont each early easily easy else enough entire even ever every "
    + "everything exact exactly exist existed external extra failing fails fast faster fill find fine fit fix fixed full gave get gets getting give given "
    + "gives go goes going good got had hang happen happened happens happy hard has have having heavy help here hold how however huge idea immediately inside "
    + "instantly instead it's itself just keep keeps kind know last late later least leave less let lets letting like little live local long longer look lose "
    + "lost made main make makes making manage many may maybe mean means meant might mind mine missing more morning most move moved moving much multiple must "
    + "my myself name need needed needs neither never new newest next night no nobody normal not nothing now obtain off often old older once one only onto "
    + "option or ordinary other others our out outside over own part particular people per perfectly person picture piece pieces place plain point possible "
    + "previous private proper properly put quick quickly quite rather ready real really reason recent refuse regularly related remain remember replace "
    + "replaced rest resulting right run runs safe safely said same say says see seem separate service services set several short should show simple simply since single slow "
    + "slowly small smaller so some somebody someone something sometimes somewhere soon special started starts stay stays still stop stopped strange such "
    + "suddenly sure survive swap take taken takes talk team tell than there thing things think though through time times together told too took tool tools total track "
    + "tried truly trust try trying turn turned two unable unchanged under unknown until up upon us use used uses using usual usually various version very "
    + "visible visitors waiting wake want wanted wants way ways well whatever whenever wherever whether while whole whose why within without work works worth "
    + "would write wrong year years yes yet young yourself").split(" "));

  const wholeOf = (chunk) => chunk.wholes[chunk.wholes.length - 1];

  /** What is looked for: with the marks before it, "@connections", where the notes write it so, and then also without. */
  const soughtOf = ({ words }, { wholes }) => (words.terms.has(wholes[0]) ? wholes[0] : wholes[wholes.length - 1]);

  /** A word as a name may have it: as typed, or another form of it that the notes have, or mended. */
  function mended(engine, chunk) {
    const term = wholeOf(chunk);
    if (engine.words.terms.has(term) || engine.stop.has(term)) return term;
    const forms = [...new Set([...search.formsOf(engine, term).values()].map((form) => form.term))];
    const isNamed = (t) => (engine.words.terms.get(t) || []).some((entry) => engine.pagesNamed.has(entry));
    // A mistyped word is rather one of a name, and else the commonest.
    const near = forms.some(isNamed) ? [] : search.nearest(engine, term).terms;
    const likely = [[forms, isNamed], [near, isNamed], [forms, () => true], [near, () => true]].map(([terms, fits]) => terms.filter(fits)).find((terms) => terms.length > 0);
    return likely === undefined ? term : likely.reduce((a, b) => (search.commonness(engine, b) > search.commonness(engine, a) ? b : a));
  }

  search.commonness = (engine, term) => (engine.words.terms.get(term) || [])
    .reduce((sum, entry) => sum + (entry < 0 ? 0 : engine.times(entry) + (engine.headed.get(entry) || []).length), 0);

  /** A mistyped word may be one that only the synonyms have. */
  function mistakenFor(engine, term) {
    if (engine.alike === undefined) engine.alike = engine.synonyms.words().filter((word) => !engine.words.terms.has(word));
    return search.nearestOf(engine.alike, term).terms;
  }

  /** What phrases that mean the same say: lists of words, each of which would do in the stead of this one. */
  function othersAt(engine, terms, typed) {
    const others = terms.map(() => []);
    const stems = terms.map(search.stem);
    typed.forEach((term, i) => {
      if (!engine.words.terms.has(term) && !engine.synonyms.get(stems[i])) others[i].push(...mistakenFor(engine, term).flatMap((near) => engine.synonyms.get(search.stem(near))));
    });
    for (let at = 0; at < terms.length; at++) {
      for (let count = Math.min(engine.synonyms.longest, terms.length - at); count > 0; count--) {
        const same = engine.synonyms.get(stems.slice(at, at + count).join(" "));
        if (same !== undefined) for (let i = at; i < at + count; i++) others[i].push(...same);
      }
    }
    return others;
  }

  function wishesOf(engine, chunks, finished) {
    const terms = chunks.map((chunk) => mended(engine, chunk));
    const others = othersAt(engine, terms, chunks.map(wholeOf));
    const wishes = [];
    // Who gives a number, "more than 35 days", does not ask for one.
    const isGiven = (i) => i > 0 && /^\d/.test(terms[i - 1]) && search.isUnit(terms[i]);
    const gives = terms.some((term, i) => isGiven(i));
    for (let at = 0; at < chunks.length; ) {
      const [named, count] = search.nameAt(engine, chunks, terms, at);
      const isTopic = named && count > 1 && search.isTopicOf(named, terms.slice(at, at + count));
      for (let i = at; i < at + count; i++) {
        const page = isTopic && !search.joined(named.title).includes(terms[i]) ? undefined : named;
        const text = soughtOf(engine, chunks[i]);
        wishes.push({
          text, term: terms[i], chunk: chunks[i], page: page || undefined, named: page !== undefined, name: at, count, others: page !== undefined ? [] : text === wholeOf(chunks[i]) ? others[i] : [...others[i], [wholeOf(chunks[i])]],
          isCommon: COMMON.has(terms[i]) || VAGUE.has(terms[i]),
          units: page === undefined && !gives ? UNITS.get(terms[i]) : undefined,
          asks: page === undefined && NUMBER.has(terms[i]),
          isLast: i === chunks.length - 1 && !finished,
          // oven:PreheatTopGrill belongs to the oven.
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
    const finished = /\s$/.test(text);
    const chunks = search.chunks(text.slice(0, LONGEST)).filter((c) => c.wholes.length > 0).slice(0, MOST_WORDS);
    const all = wishesOf(engine, search.respaced(engine, chunks), finished);
    const pair = search.pairOf(engine, all);
    const idle = (w) => !w.named && (engine.stop.has(w.text) || engine.makers.has(w.text) || search.isVersus(w.text) || (pair.length > 0 && search.isComparing(w.text)));
    const telling = all.filter((w) => !idle(w));
    const wishes = telling.length > 0 ? telling : all;
    const alone = engine.namesAlone.get(wishes.map((w) => w.text).join(""));
    const named = [...new Set(wishes.map((w) => w.page))];
    const isOne = named.length === 1 && named[0] !== undefined && !all.some((w) => search.isVersus(w.text));
    const page = isOne ? named[0] : alone || search.pageMeant(engine, wishes) || search.pageBegun(engine, all);
    const many = all.findIndex((w) => w.text === "many");
    // What "how many" asks to be counted.
    const counted = many < 0 || /\d/.test(text) ? [] : all.slice(many + 1, many + 3).filter((w) => !idle(w));
    const tellsMore = pair.length > 0 && wishes.some((w) => !w.named);
    return { text, all, counted, wishes, pair, tellsMore, page, asksNumber: all.some((w) => w.asks) };
  };
})(cribsheet.search);
