/** The close look at a document: what each rule adds to its score. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

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

  /** Which share of a heading's words were asked for. */
  const titled = (places, heading) => new Set(places.flat().map(({ at }) => at)).size / heading.length;

  const NUMBER = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

  /** How well what is asked for is counted: a number right before its word, as in "15 replicas". */
  function counted(engine, words, wishes) {
    let most = 0;
    for (const { forms } of wishes) {
      for (let at = 1; at < words.length; at++) {
        const form = forms.get(words[at]);
        if (form === undefined || form.quality < 0.75) continue;
        for (const before of [at - 1, at - 2]) {
          if (before >= 0 && NUMBER.test(engine.words.wholes[words[before]])) most = Math.max(most, form.quality);
        }
      }
    }
    return most;
  }

  const best = (places) => places.map((some) => some.reduce((most, { quality }) => (quality > most ? quality : most), 0));

  function beginsWithCue(engine, { first, count }) {
    return engine.cues.has(first) || (count > 1 && engine.cues.has(first + 1) && engine.lengthOf(first) === 0);
  }

  /** What each rule adds; of pages it is known which have most that fits, and on which the words are at home. */
  search.judge = function (engine, asked, wishes, { mass, home }, d) {
    const { rules } = search;
    const section = engine.sections[engine.sectionOf[d]];
    const { page } = section;
    const words = engine.row(d);
    const isBrief = wishes.length <= rules.brief;
    // Who asks in few words may mean a table by its caption; a question is rather answered by a sentence.
    const heading = section.words.slice(section.isCaptioned && isBrief ? -2 : -1).flat();
    // What the page's name says already need not be said again.
    const open = wishes.filter((w) => w.names[page.number] < 0.9);
    const rest = open.length > 0 ? open : wishes;
    const inText = placesIn(words, rest);
    const inHeading = placesIn(heading, rest);
    const headed = share(rest, best(inHeading));
    const said = share(rest, best(inText));
    const inCue = engine.cues.has(d) ? placesIn(words.subarray(0, engine.cues.get(d)), rest) : undefined;
    // A topic by itself is asked for by its name alone.
    const isTopic = words.length === 0 && asked.counted.length === 0 && headed > 0.85 && titled(inHeading, heading) > 0.5;
    const first = Math.min(...inText.map((places) => (places.length > 0 ? places[0].at : 99)));
    return {
      all: rules.all * share(rest, rest.map((w) => Math.max(w.own[d], w.head[section.number]))) ** 2,
      near: rules.near * (rest.length === 1 ? said || headed : Math.max(nearness(inText, rest), nearness(inHeading, rest))),
      headed: rules.headed * headed,
      // A heading answers few words; of a question it must have most to itself, and it counts nothing.
      isHeading: !section.isTable && headed > 0.65 && heading.length <= rest.length + 1 ? rules.isHeading * (isBrief ? (isTopic ? rules.isTopic : 1) : titled(inHeading, heading)) : 0,
      early: words.length === 0 ? rules.early * headed : said === 0 ? 0 : (rules.early * 4) / (4 + first),
      short: (rules.short * 12) / (12 + words.length),
      limit: asked.asksNumber && engine.limits.has(d) ? rules.limit : 0,
      kind: engine.scenarios.has(d) ? rules.scenario : engine.examples.has(d) ? rules.example : page.kind === "comparison" ? rules.comparison : 0,
      // A cue is found by its situation; what it answers is said better where it is explained.
      cue: inCue !== undefined && share(rest, best(inCue)) < rules.cued * said ? rules.cue : 0,
      // Cues that stand below a heading of their own come behind what explains.
      cues: engine.cues.has(d) && beginsWithCue(engine, section) ? rules.cues : 0,
      // Of a topic's passages the first says what it is about; a number may stand in any.
      opening: rest.length === 1 && !asked.asksNumber && engine.openings.has(d) ? rules.opening * Math.max(said, headed) : 0,
      // A question's words that meet in one topic tell more than a rare word alone.
      agree: isBrief ? 0 : rules.agree * share(wishes, wishes.map((w) => w.topic[section.topic])) ** 2,
      // A topic that says a word again and again is about it; a neighbor may have it by chance. A number may stand in any.
      told: asked.asksNumber ? 0 : rules.told * share(wishes, wishes.map((w) => w.told[section.topic])),
      // "How many" is answered by a number of what was asked for.
      count: asked.counted.length > 0 ? rules.count * counted(engine, words, wishes.filter((w) => asked.counted.includes(w.wish))) : 0,
      row: section.isTable ? rules.row : 0,
      mass: rules.mass * mass[page.number],
      home: rules.home * home[page.number],
      affinity: wishes.some((w) => w.wish.pagesOfParts.has(page)) ? rules.affinity : 0,
    };
  };
})(cribsheet.search);
