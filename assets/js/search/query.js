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

  // Who asks how many there may be adds nothing by these.
  const ADMITTED = new Set("allowed permitted supported possible available".split(" "));

  // Words that ask for a time or for a size, and the units in which notes answer.
  const TIMES = "ms s sec second seconds min minute minutes h hour hours d day days week weeks month months year years".split(" ");
  const SIZES = "byte bytes kb kib mb mib gb gib tb tib".split(" ");
  const UNITS = new Map();
  "long longer longest soon seconds minutes hours days duration durations retention timeout timeouts ttl interval lifetime expiry shortest".split(" ").forEach((word) => UNITS.set(word, TIMES));
  "large larger largest big bigger biggest much size sizes bytes smallest".split(" ").forEach((word) => UNITS.set(word, SIZES));

  search.isTime = (term) => TIMES.includes(term);

  /** Whether a word is a unit that a limit may be given in. */
  search.isUnit = (term) => TIMES.includes(term) || SIZES.includes(term) || term === "iops" || term === "percent";

  // Words of everyday speech tell little of what is asked, however rare they are in the notes.
  const COMMON = new Set(("able about above across actual actually after again against all allow alone already also although always among amount another any anymore "
    + "anything apart apparently appear appears around arrive arrives asks at available away back because become becomes before beginning begins "
    + "being belong belongs below beside best better between beyond big bigger boss both bring broken call came cannot carries carry case certain "
    + "change cheap cheaper cheapest choice choose clean colleague colleagues collect come comes companies company complain complains complete "
    + "completely contain contains correct could cure decide despite difference differences different directly distant does doing done dont dozen "
    + "during each early easiest easily easy eight eighty either else employee employees ends enough entire even evening ever every everything "
    + "exact exactly except exist existed expects explains external extra failing fails fast faster faulty few fewest fifty fill fills find finds "
    + "fine fit fits five fix fixed follow follows forty four friday full further gave get gets getting give given gives go goes going good got "
    + "grown grows had half hang happen happened happens happy hard hardly has have having heavy held help helps here hold holds how however huge "
    + "hundred hundreds idea immediately include included including inside insists instantly instead it's itself just keep keeps kept kind know "
    + "known knows last late later leads learn least leave less let lets letting lie lies like likely little live local long longer look looked "
    + "looks lose lost made main make makes making manage many may maybe mean means meant meanwhile meets might million millions mind mine missing "
    + "moment monday more morning most mostly move moved moving much multiple must my myself name nearly need needed needs neither never new "
    + "newest next nicest night nine no nobody none noon nor normal not nothing notice noticed now obtain obtains off offer offers often old older "
    + "once one only onto opens option or ordinary other others our out outside over own part particular people per perfectly person persons "
    + "picture piece pieces place plain point possible previous private proper properly put question questions quick quickest quickly quite raises "
    + "rather ready real really reason recent refuse regularly related remain remember replace replaced rest resulting right rises run runs safe "
    + "safely said same saturday say says see seem seems seen separate service services set seven several short should show shows simple simplest "
    + "simply since single six slow slowly small smaller so solution solve solves some somebody someone something sometimes somewhere soon special "
    + "spend spends staff stand stands started starts stay stays still stood stop stopped strange such sudden suddenly sunday sure surprised "
    + "survive swap take taken takes talk team tell ten than there therefore thing things think thirty though thousand thousands three through "
    + "time times today together told tomorrow too took tool tools total toward towards track tried tries truly trust try trying turn turned turns "
    + "twelve twenty two typed unable unchanged under unknown unlikely until up upon us use used uses using usual usually various version very "
    + "visible visitors waiting wake want wanted wants way ways weekend well went whatever whenever wherever whether whichever while whole whose "
    + "why within without work worked works worth would write written wrong year years yes yesterday yet young yourself").split(" "));

  const wholeOf = (chunk) => chunk.wholes[chunk.wholes.length - 1];

  /** What is looked for: with the marks before it, "@connections", where the notes write it so, and then also without. */
  const soughtOf = ({ words }, { wholes }) => (words.terms.has(wholes[0]) ? wholes[0] : wholes[wholes.length - 1]);

  /** A word as a name may have it: as typed, or mended where the notes have no form of it. */
  function mended(engine, chunk, isLast) {
    const term = wholeOf(chunk);
    if (engine.words.terms.has(term) || engine.stop.has(term)) return term;
    // What is only begun is not mistyped.
    if (isLast && search.isBegun(engine, term)) return term;
    const { terms } = search.nearest(engine, term);
    // A mistyped word is rather one of a name, and else the commonest; one of which the notes have another form is none.
    const isNamed = (t) => (engine.words.terms.get(t) || []).some((entry) => engine.pagesNamed.has(entry));
    const named = terms.filter(isNamed);
    if (named.length === 0 && search.formsOf(engine, term).size > 0) return term;
    const likely = named.length > 0 ? named : terms;
    return likely.length > 0 ? likely.reduce((a, b) => (search.commonness(engine, b) > search.commonness(engine, a) ? b : a)) : term;
  }

  search.commonness = (engine, term) => (engine.words.terms.get(term) || [])
    .reduce((sum, entry) => sum + (entry < 0 ? 0 : engine.times(entry) + (engine.headed.get(entry) || []).length), 0);

  /** A mistyped word may be one that only the synonyms have. */
  function mistakenFor(engine, term) {
    if (engine.alike === undefined) engine.alike = engine.synonyms.words().filter((word) => !engine.words.terms.has(word));
    return search.nearestOf(engine.alike, term).terms;
  }

  /** Phrases of two words between which a word or two more stand: "long run" in "how long can a function run". */
  function apart(engine, stems, telling) {
    const found = [];
    telling.forEach((i, from) => {
      for (const j of telling.slice(from + 2, from + 4)) {
        const same = engine.synonyms.get(stems[i] + " " + stems[j]);
        if (same !== undefined) found.push({ at: [i, j], same });
      }
    });
    return found;
  }

  /** Phrases that the vocabulary knows in some terms, the longest first at each place: {at: the places of its words, same: what means the same}. */
  function phrasesIn(engine, terms) {
    const stems = terms.map(search.plainStem);
    const all = terms.map((term, i) => i);
    const telling = all.filter((i) => !engine.stop.has(terms[i]));
    const found = [];
    // What says nothing may stand within a phrase.
    for (const places of telling.length < all.length ? [all, telling] : [all]) {
      for (let from = 0; from < places.length; from++) {
        for (let count = Math.min(engine.synonyms.longest, places.length - from); count > 0; count--) {
          const at = places.slice(from, from + count);
          const same = places === telling && count === 1 ? undefined : engine.synonyms.get(at.map((i) => stems[i]).join(" "));
          if (same !== undefined) found.push({ at, same });
        }
      }
    }
    found.push(...apart(engine, stems, telling));
    return found;
  }

  /** What phrases that mean the same say: lists of words, each of which would do in the stead of this one. */
  function othersAt(engine, phrases, terms, typed) {
    const others = terms.map(() => []);
    typed.forEach((term, i) => {
      if (!engine.words.terms.has(term) && !engine.synonyms.get(search.plainStem(terms[i]))) others[i].push(...mistakenFor(engine, term).flatMap((near) => engine.synonyms.get(search.stem(near))));
    });
    for (const { at, same } of phrases) for (const i of at) others[i].push(...same);
    return others;
  }

  /** What phrases of several words mean as a whole, each a wish of its own beside those for their words. */
  function meaningsOf(engine, wishes) {
    const meanings = [];
    const taken = new Set();
    for (const { at, same } of phrasesIn(engine, wishes.map(({ term }) => term))) {
      if (at.length === 1 || at.some((i) => taken.has(i) || wishes[i].named)) continue;
      at.forEach((i) => taken.add(i));
      const phrase = at.map((i) => wishes[i]);
      const own = phrase.map(({ term }) => term).filter((term) => !engine.stop.has(term));
      const text = phrase.map((w) => w.text).join(" ");
      meanings.push({ text, term: text, chunk: { wholes: [], parts: [] }, others: [own, ...same].filter((some) => some.length > 0), pagesOfParts: new Set(), isMeaning: true });
    }
    return meanings;
  }

  function wishesOf(engine, chunks, finished) {
    const terms = chunks.map((chunk, i) => mended(engine, chunk, i === chunks.length - 1 && !finished));
    const others = othersAt(engine, phrasesIn(engine, terms), terms, chunks.map(wholeOf));
    const wishes = [];
    // Who gives a number, "more than 35 days", does not ask for one.
    const isGiven = (i) => i > 0 && /^\d/.test(terms[i - 1]) && search.isUnit(terms[i]);
    const gives = terms.some((term, i) => isGiven(i));
    // "How many" asks for a number, and is not "several"; what may be there is there.
    const isAsking = (i) => i > 0 && terms[i - 1] === "how" && NUMBER.has(terms[i]);
    const asksHowMany = terms.some((term, i) => isAsking(i));
    terms.forEach((term, i) => isAsking(i) && (others[i] = []));
    for (let at = 0; at < chunks.length; ) {
      const [named, count] = search.nameAt(engine, chunks, terms, at);
      const isTopic = named && count > 1 && search.isTopicOf(named, terms.slice(at, at + count));
      for (let i = at; i < at + count; i++) {
        const page = isTopic && !search.joined(named.title).includes(terms[i]) ? undefined : named;
        const text = soughtOf(engine, chunks[i]);
        wishes.push({
          text, term: terms[i], chunk: chunks[i], page: page || undefined, named: page !== undefined, name: at, count, others: page !== undefined ? [] : text === wholeOf(chunks[i]) ? others[i] : [...others[i], [wholeOf(chunks[i])]],
          isCommon: COMMON.has(terms[i]) || VAGUE.has(terms[i]) || (asksHowMany && ADMITTED.has(terms[i])),
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
    const counted = many < 0 || /(?:^|\s)\d/.test(text) ? [] : all.slice(many + 1, many + 3).filter((w) => !idle(w) && !w.isCommon);
    const tellsMore = pair.length > 0 && wishes.some((w) => !w.named);
    return { text, all, counted, wishes, meanings: meaningsOf(engine, all), pair, tellsMore, page, asksNumber: all.some((w) => w.asks) };
  };
})(cribsheet.search);
