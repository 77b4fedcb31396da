/** Makes one hit of what one topic has to say: its best passage and, beside it, the next best. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const isHeading = (engine, d) => engine.lengthOf(d) === 0;

  /** Whether a passage reads well beside others: a scenario and code are long and speak for themselves. */
  const isTold = (engine, d) => !engine.scenarios.has(d) && !engine.examples.has(d);

  const isRow = (engine, d) => engine.sections[engine.sectionOf[d]].isTable;

  /** Whether there is room in a hit for so many words more. */
  function hasRoom(engine, hit, document) {
    const words = [hit.document, ...hit.beside, document].reduce((sum, d) => sum + engine.lengthOf(d), 0);
    const { besides, besideWords } = hit.isFirst ? search.rules.first : search.rules;
    return hit.beside.length < besides && words <= besideWords;
  }

  /** What a hit has by itself, without what all of its topic have. */
  const ownOf = (hit) => hit.score - hit.rules.told;

  /** Takes a passage in beside a hit's best where it fits nearly as well; what stands below a heading is measured by the best of it. */
  function takesIn(engine, hit, other) {
    const { rules } = search;
    const { document } = other;
    const score = ownOf(other);
    const least = hit.least === undefined ? score : hit.least;
    const share = isRow(engine, document) ? rules.besideRow : rules.besideScore;
    if (!isTold(engine, document) || score < share * least || !hasRoom(engine, hit, document)) return false;
    hit.beside.push(document);
    hit.least = least;
    return true;
  }

  const topicOf = (engine, d) => engine.sections[engine.sectionOf[d]].topic;

  /** Whether a passage explains: it is told, and neither a row nor a cue. */
  const explains = (engine, d) => !isHeading(engine, d) && isTold(engine, d) && !isRow(engine, d) && !engine.cues.has(d);

  /** Cues name an answer and do not explain it: those that stand alone are read with what fits best of their topic, or stands before them. */
  function explain(engine, hit, ranked) {
    if (![hit.document, ...hit.beside].every((d) => engine.cues.has(d))) return;
    const topic = topicOf(engine, hit.document);
    const best = ranked.find(({ document }) => topicOf(engine, document) === topic && explains(engine, document));
    let d = best === undefined ? hit.document - 1 : best.document;
    while (d >= 0 && topicOf(engine, d) === topic && !explains(engine, d)) d--;
    if (d >= 0 && topicOf(engine, d) === topic && hasRoom(engine, hit, d)) hit.beside.push(d);
  }

  /** A passage without others beside it is read with the one before and the one behind it; cues have nothing to do with each other. */
  function accompany(engine, hit) {
    const d = hit.document;
    if (hit.beside.length > 0 || isHeading(engine, d) || isRow(engine, d)) return;
    for (const other of [d - 1, d + 1]) {
      const isNear = engine.sectionOf[other] === engine.sectionOf[d] && !isHeading(engine, other) && isTold(engine, other) && !(engine.cues.has(d) && engine.cues.has(other));
      if (isNear && hasRoom(engine, hit, other)) hit.beside.push(other);
    }
  }

  /**
   * Hits, best first, of which those of one topic are one: {document, beside: [documents], rules, score}. What a hit has no room for, or fits
   * far less, makes another one, behind what other topics have to say; but no place is led to twice, nor one of those that are taken.
   */
  search.folded = function (engine, ranked, taken) {
    const topics = new Map();
    const folded = [];
    for (const hit of ranked) {
      const topic = topicOf(engine, hit.document);
      const known = topics.get(topic) || [];
      if (known.some((last) => isHeading(engine, hit.document) || takesIn(engine, last, hit))) continue;
      if (taken.has(engine.placeOf(hit.document))) continue;
      taken.add(engine.placeOf(hit.document));
      const least = isHeading(engine, hit.document) ? undefined : ownOf(hit);
      known.push({ ...hit, score: hit.score * search.rules.again ** known.length, beside: [], least, isFirst: folded.length === 0 });
      topics.set(topic, known);
      folded.push(known[known.length - 1]);
    }
    folded.sort((a, b) => b.score - a.score || a.document - b.document);
    for (const hit of folded.slice(0, engine.shown)) {
      explain(engine, hit, ranked);
      accompany(engine, hit);
    }
    return folded;
  };
})(cribsheet.search);
