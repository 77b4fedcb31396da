/** Puts documents in order: all of them roughly, by which wishes they fulfil, then the likeliest by a close look. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  /** What counts, and how much. They were chosen with one set of questions and are measured with another. */
  search.rules = {
    // So many are read closely, and at most so many given back.
    read: 80,
    most: 60,
    enough: 0.5,
    // How much a word is worth where it stands, or in whose stead it stands, against the word itself in the text itself.
    heading: 0.95,
    upper: 0.65,
    name: 0.9,
    parts: 0.85,
    synonym: 0.85,
    beside: 0.4,
    topic: 0.5,
    // How well a number with its unit answers a word that asks for one.
    measure: 0.7,
    page: 0.07,
    // How much a service's name weighs, a rare word at most, and a common one against others.
    service: 2.6,
    rare: 4.8,
    // How well a word must be meant for a comparison to be of it.
    meant: 0.4,
    common: 0.3,
    // What is left of a score on another page than the service's that was named.
    strange: 0.35,
    // How little strange a page is that has the service's name in its own.
    kin: 0.5,
    // What a close look adds.
    all: 0.35,
    near: 0.35,
    headed: 0.16,
    isHeading: 0.18,
    early: 0.06,
    short: 0.06,
    limit: 0.06,
    row: -0.06,
    // A scenario is found by what it asks; what it answers stands elsewhere.
    scenario: -0.35,
    comparison: -0.12,
    mass: 0.14,
    affinity: 0.08,
  };

  /** How well each document fulfils all wishes, from 0 to 1; and which pages have most that fits, from 0 to 1. */
  function score(engine, wishes) {
    const total = wishes.reduce((sum, w) => sum + w.weight, 0) || 1;
    const scores = new Float32Array(engine.pageOf.length);
    for (const w of wishes) add(engine, w, w.weight / total, scores);
    const mass = new Float32Array(engine.pages.length);
    for (let d = 0; d < scores.length; d++) mass[engine.pageOf[d]] += Math.max(0, scores[d] - 0.5);
    const most = Math.max(...mass) || 1;
    estrange(engine, wishes, scores);
    return { scores, mass: mass.map((m) => Math.sqrt(m / most)) };
  }

  /** Adds what a wish is worth to each document: by its text, what stands above and beside it, its topic, its page. */
  function add(engine, { own, head, topic, page, names }, weight, scores) {
    const { rules } = search;
    for (const { page: { number }, topic: t, first, count, number: s } of engine.sections) {
      const around = Math.max(head[s], names[number], rules.topic * topic[t], rules.page * page[number]);
      if (around === 0) continue;
      let before = 0;
      for (let d = first; d < first + count; d++) {
        const here = own[d];
        const after = d + 1 < first + count ? own[d + 1] : 0;
        const beside = rules.beside * (before > after ? before : after);
        const quality = here > around ? here : around;
        scores[d] += weight * (quality > beside ? quality : beside);
        before = here;
      }
    }
  }

  /** Where a service is named, other pages come behind its own; less so what mentions it, and pages whose own name has it too. */
  function estrange(engine, wishes, scores) {
    const named = wishes.filter((w) => w.wish.page !== undefined);
    if (named.length === 0) return;
    const { strange, kin } = search.rules;
    const own = new Set(named.map((w) => w.wish.page));
    // A name of several words is mentioned where all of them are.
    const names = [...new Set(named.map((w) => w.wish.name))].map((name) => named.filter((w) => w.wish.name === name));
    for (const { page, first, count, number } of engine.sections) {
      if (own.has(page)) continue;
      for (let d = first; d < first + count; d++) {
        let mentioned = 0;
        for (const words of names) {
          let whole = 1;
          for (const w of words) whole = Math.min(whole, Math.max(0.5 * w.own[d], 0.5 * w.head[number], kin * w.names[page.number]));
          mentioned = Math.max(mentioned, whole);
        }
        scores[d] *= strange + (1 - strange) * mentioned;
      }
    }
  }

  /** The documents with the highest scores: so many, where there are. */
  function likeliest(scores, many) {
    const steps = 200;
    const counts = new Uint32Array(steps + 1);
    const step = (value) => Math.min(steps, Math.floor(value * steps));
    for (const value of scores) counts[step(value)]++;
    let from = steps;
    for (let sum = counts[from]; sum < many && from > 1; sum += counts[from]) from--;
    const found = [];
    for (let d = 0; d < scores.length; d++) if (scores[d] > 0 && step(scores[d]) >= from) found.push(d);
    return found.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, many);
  }

  /** For each wish the places where a row of words fulfils it, and how well. */
  function placesIn(words, wishes) {
    return wishes.map(({ forms }) => {
      const places = [];
      for (let at = 0; at < words.length; at++) {
        const form = forms.get(words[at]);
        if (form !== undefined) places.push({ at, quality: form.quality });
      }
      return places;
    });
  }

  const worthOf = (gap) => (gap === 0 || gap === 1 ? 1 : gap === 2 || gap === -1 ? 0.75 : Math.abs(gap) <= 4 ? 0.5 : Math.abs(gap) <= 10 ? 0.25 : 0.1);

  /** Whether wishes that stand side by side in the question do so in the text, from 0 to 1. */
  function nearness(places, wishes) {
    let sum = 0;
    let weights = 0;
    for (let i = 0; i + 1 < wishes.length; i++) {
      const weight = Math.min(wishes[i].weight, wishes[i + 1].weight);
      let best = 0;
      for (const a of places[i]) {
        for (const b of places[i + 1]) best = Math.max(best, worthOf(b.at - a.at) * Math.min(a.quality, b.quality));
      }
      sum += weight * best;
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  }

  /** Which share of the wishes, by their weight, some words fulfil. */
  function share(wishes, qualities) {
    let sum = 0;
    let all = 0;
    wishes.forEach((w, i) => {
      all += w.weight;
      sum += w.weight * qualities[i];
    });
    return all === 0 ? 0 : sum / all;
  }

  const best = (places) => places.map((some) => some.reduce((most, { quality }) => (quality > most ? quality : most), 0));

  /** The close look: what each rule adds. */
  function judge(engine, asked, wishes, mass, d) {
    const { rules } = search;
    const section = engine.sections[engine.sectionOf[d]];
    const { page } = section;
    const words = engine.tokens.subarray(engine.starts[d], engine.starts[d + 1]);
    const heading = section.words.length === 0 ? [] : section.words[section.words.length - 1];
    // What the page's name says already need not be said again.
    const open = wishes.filter((w) => w.names[page.number] < 0.9);
    const rest = open.length > 0 ? open : wishes;
    const inText = placesIn(words, rest);
    const inHeading = placesIn(heading, rest);
    const headed = share(rest, best(inHeading));
    const said = share(rest, best(inText));
    const first = Math.min(...inText.map((places) => (places.length > 0 ? places[0].at : 99)));
    return {
      all: rules.all * share(rest, rest.map((w) => Math.max(w.own[d], w.head[section.number]))) ** 2,
      near: rules.near * (rest.length === 1 ? said || headed : Math.max(nearness(inText, rest), nearness(inHeading, rest))),
      headed: rules.headed * headed,
      isHeading: !section.isTable && headed > 0.65 && heading.length <= rest.length + 1 ? rules.isHeading * (words.length === 0 ? 2.6 : 1) : 0,
      early: words.length === 0 ? rules.early * headed : said === 0 ? 0 : (rules.early * 4) / (4 + first),
      short: (rules.short * 12) / (12 + words.length),
      limit: asked.asksNumber && engine.limits.has(d) ? rules.limit : 0,
      kind: engine.scenarios.has(d) ? rules.scenario : page.kind === "comparison" ? rules.comparison : 0,
      row: section.isTable ? rules.row : 0,
      mass: rules.mass * mass[page.number],
      affinity: wishes.some((w) => w.wish.pagesOfParts.has(page)) ? rules.affinity : 0,
    };
  }

  /** Comparisons of all these pages, or the place where any pages can be compared. */
  function compared(engine, pages) {
    const written = search.comparisonsOf(engine, pages).map((p) => ({ document: p.first, rules: { pair: 1 } }));
    const slugs = pages.flatMap((page) => page.services);
    return written.length > 0 || slugs.length < 2 ? written : [{ pair: pages, slugs, rules: { pair: 1 } }];
  }

  /** What comes first whatever the words: the comparison of the pages that were named, or the one page. */
  function foremost(engine, asked, found) {
    const name = (page) => ({ document: page.first, rules: { name: 1 } });
    if (asked.pair.length > 0) return [...compared(engine, asked.pair), ...asked.pair.map(name)];
    if (asked.page !== undefined) return [name(asked.page)];
    const comparison = search.comparisonBy(engine, asked, found);
    return comparison === undefined ? [] : [{ document: comparison.first, rules: { pair: 1 } }];
  }

  /**
   * What fits a text, best first: hits, each the number of a document with what each rule gave it, or a pair of pages; the
   * wishes, looked up; whether a word had to be taken for another.
   */
  search.find = function (engine, text) {
    const asked = search.parse(engine, text);
    const { all, found } = search.fulfilled(engine, asked.wishes);
    const { scores, mass } = score(engine, found);
    const hits = likeliest(scores, search.rules.read).map((document) => {
      const rules = { words: scores[document], ...judge(engine, asked, found, mass, document) };
      return { document, rules, score: Object.values(rules).reduce((a, b) => a + b, 0) };
    });
    hits.sort((a, b) => b.score - a.score || a.document - b.document);
    // Whatever has but half of what the best has is noise.
    const enough = hits.length === 0 ? 0 : search.rules.enough * hits[0].score;
    const first = foremost(engine, asked, found);
    const taken = new Set(first.map((hit) => hit.document));
    const rest = hits.filter((hit) => hit.score >= enough && !taken.has(hit.document));
    return { hits: [...first, ...rest].slice(0, search.rules.most), wishes: all, asked, guessed: all.some((w) => w.guessed) };
  };
})(cribsheet.search);
