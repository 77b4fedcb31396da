/** Puts documents in order: all of them roughly, by which wishes they fulfil, then the likeliest by a close look. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  /** Numbers as shares of the greatest. */
  function leveled(numbers) {
    const most = Math.max(...numbers) || 1;
    return numbers.map((n) => n / most);
  }

  /** How well each document fulfils all wishes, from 0 to 1; which pages have most that fits, and on which the words are at home, from 0 to 1. */
  function score(engine, wishes) {
    const total = wishes.reduce((sum, w) => sum + w.weight, 0) || 1;
    const scores = new Float32Array(engine.pageOf.length);
    for (const w of wishes) add(engine, w, w.weight / total, scores);
    const mass = new Float32Array(engine.pages.length);
    for (let d = 0; d < scores.length; d++) if (scores[d] > 0.5) mass[engine.pageOf[d]] += scores[d] - 0.5;
    const home = new Float32Array(engine.pages.length);
    for (const w of wishes) w.home.forEach((share, page) => (home[page] += w.weight * share));
    const kinship = estrange(engine, wishes, scores);
    return { scores, kinship, mass: leveled(mass).map(Math.sqrt), home: leveled(home) };
  }

  /** Adds what a wish is worth to each document: by its text, what stands above it, its topic, its page. */
  function add(engine, { own, head, topic, page, names }, weight, scores) {
    const { rules } = search;
    for (const { page: { number }, topic: t, first, count, number: s } of engine.sections) {
      const around = Math.max(head[s], names[number], rules.topic * topic[t], rules.page * page[number]);
      if (around === 0) continue;
      for (let d = first; d < first + count; d++) scores[d] += weight * (own[d] > around ? own[d] : around);
    }
  }

  /** Where a service is named, other pages come behind its own; less so what mentions it, and pages whose own name has it too. */
  function estrange(engine, wishes, scores) {
    const named = wishes.filter((w) => w.wish.page !== undefined);
    const kinship = new Float32Array(scores.length).fill(1);
    if (named.length === 0) return kinship;
    const { strange, kin } = search.rules;
    const own = new Set(named.map((w) => w.wish.page));
    for (const { page, first, count, number } of engine.sections) {
      if (own.has(page)) continue;
      const above = Math.max(...named.map((w) => Math.max(0.5 * w.head[number], kin * w.names[page.number])));
      for (let d = first; d < first + count; d++) {
        if (scores[d] === 0) continue;
        let mentioned = above;
        for (const w of named) if (0.5 * w.own[d] > mentioned) mentioned = 0.5 * w.own[d];
        kinship[d] = strange + (1 - strange) * mentioned;
        scores[d] *= kinship[d];
      }
    }
    return kinship;
  }

  /** The documents with the highest scores: so many, where there are. */
  function likeliest(scores, many) {
    // Nothing scores more than 1; a loop without calls is many times faster where nothing compiles it.
    const steps = 200;
    const counts = new Uint32Array(steps + 2);
    for (let d = 0; d < scores.length; d++) counts[(scores[d] * steps) | 0]++;
    let from = steps + 1;
    for (let sum = counts[from]; sum < many && from > 1; sum += counts[from]) from--;
    const found = [];
    for (let d = 0; d < scores.length; d++) if (scores[d] > 0 && ((scores[d] * steps) | 0) >= from) found.push(d);
    return found.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, many);
  }

  /** Comparisons of all these pages, or the place where any pages can be compared. */
  function compared(engine, pages) {
    const written = search.comparisonsOf(engine, pages).map((p) => ({ document: p.first, rules: { pair: 1 } }));
    const slugs = pages.flatMap((page) => page.services);
    const table = written.length > 0 ? undefined : search.tableOf(engine, pages);
    if (table !== undefined) return [{ document: table.first, rules: { pair: 1 } }];
    return written.length > 0 || slugs.length < 2 ? written : [{ pair: pages, slugs, rules: { pair: 1 } }];
  }

  /** What comes first whatever the words: the comparison of the pages that were named, and these where nothing else was said; or the one page. */
  function foremost(engine, asked, found) {
    const name = (page) => ({ document: page.first, rules: { name: 1 } });
    if (asked.pair.length > 0) return [...compared(engine, asked.pair), ...(asked.tellsMore ? [] : asked.pair.map(name))];
    if (asked.page !== undefined) return [name(asked.page)];
    const comparison = search.comparisonBy(engine, asked, found);
    return comparison === undefined ? [] : [{ document: comparison.first, rules: { pair: 1 } }];
  }

  /** The page that is named with nothing beside it but what it is all about: "kettle water". A topic that is called so is meant rather. */
  function pageAsWhole(engine, asked, found, hits) {
    const { rules } = search;
    const pages = new Set(found.map((w) => w.wish.page).filter(Boolean));
    const rest = found.filter((w) => w.wish.page === undefined);
    if (pages.size !== 1 || rest.length === 0 || found.length < asked.wishes.length || asked.asksNumber || asked.pair.length > 0) return [];
    const [page] = pages;
    const says = (w) => w.documents.filter((d) => engine.pageOf[d] === page.number && w.own[d] >= rules.athome).length;
    if (rest.some((w) => says(w) < Math.max(rules.whole.documents, rules.whole.share * page.count)) || (hits.length > 0 && hits[0].rules.isHeading > rules.isHeading)) return [];
    return [{ document: page.first, rules: { name: 1 } }];
  }

  /** Whether a hit is the part of a page that was named by the name of that part. */
  function answersByPart(engine, { page, wishes }, { document }) {
    const section = engine.sections[engine.sectionOf[document]];
    return section.page === page && section.path.length > 0 && search.isPartOf(engine, page, wishes, section.path[0]);
  }

  /**
   * What fits a text, best first: hits, each the number of a document with what each rule gave it, or a pair of pages; the
   * wishes, looked up; whether a word had to be taken for another.
   */
  search.find = function (engine, text) {
    const asked = search.parse(engine, text);
    const { all, found } = search.fulfilled(engine, [...asked.wishes, ...asked.meanings]);
    const { scores, kinship, ...pages } = score(engine, found);
    const hits = likeliest(scores, search.rules.read).map((document) => {
      const rules = { words: scores[document], ...search.judge(engine, asked, found, pages, document) };
      return { document, rules, score: scores[document] + (Object.values(rules).reduce((a, b) => a + b, 0) - scores[document]) * (1 - search.rules.alien * (1 - kinship[document])) };
    });
    hits.sort((a, b) => b.score - a.score || a.document - b.document);
    // Whatever has but half of what the best has is noise.
    const enough = hits.length === 0 ? 0 : search.rules.enough * hits[0].score;
    const named = foremost(engine, asked, found);
    const first = named.length > 0 ? named : pageAsWhole(engine, asked, found, hits);
    const taken = new Set(first.map((hit) => engine.placeOf(hit.document)));
    const folded = search.folded(engine, hits.filter((hit) => hit.score >= enough), taken);
    const rest = first.length > 0 ? folded : search.bothSides(engine, asked, found, folded);
    // Where nobody has written a comparison, a passage may compare: it comes first where more was asked than names, and else before their pages.
    const spoken = first.length > 0 && first[0].pair !== undefined ? search.namingAll(engine, found, folded) : [];
    first.splice(asked.tellsMore ? 0 : 1, 0, ...spoken);
    // What names a part of a page is answered by that part, and then by the page.
    if (rest.length > 0 && answersByPart(engine, asked, rest[0])) first.unshift(rest[0]);
    return { hits: [...new Set([...first, ...rest])].slice(0, search.rules.most), wishes: all, asked, guessed: all.some((w) => w.guessed) };
  };
})(cribsheet.search);
