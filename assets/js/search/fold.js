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
    return hit.beside.length < search.rules.besides && words <= search.rules.besideWords;
  }

  /** Takes a passage in beside a hit's best where it fits nearly as well; what stands below a heading is measured by the best of it. */
  function takesIn(engine, hit, { document, score }) {
    const { rules } = search;
    const least = hit.least === undefined ? score : hit.least;
    const share = isRow(engine, document) ? rules.besideRow : rules.besideScore;
    if (!isTold(engine, document) || score < share * least || !hasRoom(engine, hit, document)) return false;
    hit.beside.push(document);
    hit.least = least;
    return true;
  }

  /** A passage without others beside it is read with the one before and the one behind it. */
  function accompany(engine, hit) {
    const d = hit.document;
    if (hit.beside.length > 0 || isHeading(engine, d) || isRow(engine, d)) return;
    for (const other of [d - 1, d + 1]) {
      const isNear = engine.sectionOf[other] === engine.sectionOf[d] && !isHeading(engine, other) && isTold(engine, other);
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
      const { topic } = engine.sections[engine.sectionOf[hit.document]];
      const known = topics.get(topic) || [];
      if (known.some((last) => isHeading(engine, hit.document) || takesIn(engine, last, hit))) continue;
      if (taken.has(engine.placeOf(hit.document))) continue;
      taken.add(engine.placeOf(hit.document));
      const least = isHeading(engine, hit.document) ? undefined : hit.score;
      known.push({ ...hit, score: hit.score * search.rules.again ** known.length, beside: [], least });
      topics.set(topic, known);
      folded.push(known[known.length - 1]);
    }
    folded.forEach((hit) => accompany(engine, hit));
    return folded.sort((a, b) => b.score - a.score || a.document - b.document);
  };
})(cribsheet.search);
