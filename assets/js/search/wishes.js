/** Looks up where each wish is fulfilled: in which texts, under which headings, on pages of which names. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const raise = (array, i, value, touched) => {
    if (value <= array[i]) return;
    if (array[i] === 0) touched.push(i);
    array[i] = value;
  };

  /** Room for what is found: documents and sections, each with a list of those that have something. */
  const room = (engine) => ({
    own: new Float32Array(engine.pageOf.length), head: new Float32Array(engine.sections.length), documents: [], headed: [],
  });

  /** How well words fulfil a wish: in each document's text, under each heading. */
  function look(engine, found, factor, into) {
    const { rules } = search;
    const { documentAt } = engine;
    for (const [word, { quality }] of found) {
      const worth = factor * quality;
      for (const place of engine.places(word)) raise(into.own, documentAt === undefined ? place : documentAt[place], worth, into.documents);
      for (const at of engine.headed.get(word) || []) {
        raise(into.head, at >> 1, worth * (at & 1 ? rules.heading : rules.upper), into.headed);
      }
    }
    return into;
  }

  const clear = (into) => {
    into.documents.forEach((d) => (into.own[d] = 0));
    into.headed.forEach((s) => (into.head[s] = 0));
    into.documents.length = into.headed.length = 0;
  };

  /** A phrase of several words is there where all of them are, in the text or above it. */
  function lookFor(engine, phrase, factor, take, into) {
    const all = phrase.map((term) => search.formsOf(engine, term));
    if (all.some((found) => found.size === 0)) return;
    all.forEach((found) => take(found, factor, phrase.length));
    if (all.length === 1) {
      look(engine, all[0], factor, into);
      return;
    }
    while (engine.rooms.length < all.length) engine.rooms.push(room(engine));
    const looks = all.map((found, i) => look(engine, found, 1, engine.rooms[i]));
    for (const { documents } of looks) {
      for (const d of documents) {
        const s = engine.sectionOf[d];
        const least = Math.min(...looks.map(({ own, head }) => Math.max(own[d], head[s])));
        if (least > 0) raise(into.own, d, factor * least, into.documents);
      }
    }
    for (const s of looks[0].headed) {
      const least = Math.min(...looks.map(({ head }) => head[s]));
      if (least > 0) raise(into.head, s, factor * least, into.headed);
    }
    looks.forEach(clear);
  }

  /** A word that asks for a time or a size is answered by a number with such a unit, whether or not the word is there. */
  function measure(engine, units, worth, into) {
    if (engine.measured !== undefined) {
      for (const d of engine.measured(units)) raise(into.own, d, worth, into.documents);
      return;
    }
    for (const unit of units) {
      for (const word of engine.words.terms.get(unit) || []) {
        if (word < 0) continue;
        for (const place of engine.places(word)) {
          const isNumber = place > 0 && /^\d/.test(engine.words.wholes[engine.tokens[place - 1]]);
          if (isNumber) raise(into.own, engine.documentAt[place], worth, into.documents);
        }
      }
    }
  }

  /** A word that few documents have tells more; how much more, lunr has said when the index was built. */
  function rarity(engine, { own, head, documents, headed }) {
    let texts = 0;
    for (const s of headed) if (head[s] >= 0.5) texts += engine.sections[s].count;
    for (const d of documents) if (own[d] >= 0.5 && head[engine.sectionOf[d]] < 0.5) texts++;
    return engine.weightOf(texts);
  }

  /** What the rest of the topic and of the page says counts a little for each of its documents. */
  function around(engine, w) {
    w.topic = new Float32Array(engine.sections.length);
    w.page = new Float32Array(engine.pages.length);
    const topics = [];
    for (const s of w.headed) raise(w.topic, engine.sections[s].topic, w.head[s], topics);
    for (const d of w.documents) raise(w.topic, engine.sections[engine.sectionOf[d]].topic, w.own[d], topics);
    for (const t of topics) raise(w.page, engine.sections[t].page.number, w.topic[t], []);
    w.told = toldIn(engine, w, topics);
  }

  /** How many documents each topic has. */
  function sizesOf(engine) {
    if (engine.topicSizes === undefined) {
      engine.topicSizes = new Uint32Array(engine.sections.length);
      for (const { topic, count } of engine.sections) engine.topicSizes[topic] += count;
    }
    return engine.topicSizes;
  }

  /** How much each of some topics is about a word, from 0 to 1: by how many of its documents say it, and whether its heading does, against its size. */
  function toldIn(engine, { own, head, documents }, topics) {
    const { few, often } = search.rules;
    const told = new Float32Array(engine.sections.length);
    // Other words in its stead count half, since such are everywhere.
    for (const d of documents) if (own[d] >= often) told[engine.sections[engine.sectionOf[d]].topic] += own[d] ** 4;
    const sizes = sizesOf(engine);
    for (const t of topics) {
      const times = told[t] + head[t];
      told[t] = times / (times + few.times + few.share * sizes[t]);
    }
    return told;
  }

  /** Where a word is at home: which share of the texts that have it each page has. */
  function homeOf(engine, { own, documents }) {
    const home = new Float32Array(engine.pages.length);
    let all = 0;
    for (const d of documents) {
      if (own[d] < search.rules.athome) continue;
      home[engine.pageOf[d]]++;
      all++;
    }
    for (let page = 0; all > 0 && page < home.length; page++) home[page] /= all;
    return home;
  }

  /** Which pages a wish's word names, by title or other names. */
  function named(engine, w) {
    const names = new Float32Array(engine.pages.length);
    for (const [word, { quality }] of w.forms) {
      for (const page of engine.pagesNamed.get(word) || []) {
        raise(names, page.number, search.rules.name * quality * (w.wish.page === undefined ? 1 : 0.8), []);
      }
    }
    if (w.wish.page !== undefined) names[w.wish.page.number] = isPart(engine, w) ? search.rules.alias : 1;
    return names;
  }

  /** Whether a name in one word stands for a part of its page only: neither title nor short name has it, some of the texts have. */
  function isPart(engine, { wish: { page, term, count }, own, documents }) {
    const [short] = page.names.split(" · ");
    const isWhole = count > 1 || term.length < 3 || [page.title, short].some((name) => search.joined(name).includes(term));
    return !isWhole && documents.some((d) => engine.pageOf[d] === page.number && own[d] === 1);
  }

  /** What is begun or mistyped is likelier a word that stands beside the one before. */
  function fitting(engine, forms, before) {
    const isGuess = ({ form, isPart }) => (form === "prefix" || form === "slip") && !isPart;
    if (before === undefined || ![...forms.values()].some(isGuess)) return;
    const sure = [...before].filter(([, { quality, isPart }]) => quality >= search.rules.sure && !isPart).map(([word]) => word);
    const isBeside = search.following(engine, sure);
    forms.forEach((form, word) => {
      if (isGuess(form) && isBeside(word)) forms.set(word, { ...form, quality: Math.max(form.quality, search.rules.placed) });
    });
  }

  /** The parts of a term that the notes write only as a name of several words. */
  function partsOf(engine, term) {
    const spelling = engine.spellingOf(term);
    const parts = spelling === undefined ? [] : search.nameOf(spelling).parts;
    return parts.join("") === term ? parts : [];
  }

  /**
   * A wish with all that fulfils it: forms (word → {quality, form, term}), own[document], head[section], topic[section],
   * page[page], names[page]; and its weight.
   */
  function fulfil(engine, wish, before) {
    const { rules } = search;
    const { found, guessed } = wish.isMeaning ? { found: new Map(), guessed: false } : search.matchesOf(engine, wish.text, wish.isLast);
    if (wish.text.length > 2) fitting(engine, found, before);
    const w = { wish, guessed, forms: new Map(found), ...look(engine, found, 1, room(engine)) };
    const take = (others, factor, count) => others.forEach((form, word) => {
      if (!w.forms.has(word)) w.forms.set(word, { ...form, quality: (factor * form.quality) / count, form: "synonym" });
    });
    // One name in parts: get, item; also where the notes write GetItem for what was typed as getitem.
    const parts = wish.chunk.parts.length > 1 ? wish.chunk.parts : partsOf(engine, wish.text);
    if (parts.length > 1) lookFor(engine, found.size > 0 ? parts : search.spelledRight(engine, parts), rules.parts, take, w);
    // ModuleNotFoundError, where the notes tell it in words: module not found.
    const error = wish.chunk.parts.length > 2 && found.size === 0 && /^(?:error|exception|fault)s?$/.test(wish.chunk.parts[wish.chunk.parts.length - 1]);
    if (error) lookFor(engine, wish.chunk.parts.slice(0, -1), rules.parts, take, w);
    for (const phrase of wish.others) lookFor(engine, phrase, rules.synonym, take, w);
    return w;
  }

  /** The wishes that something fulfils, looked up. */
  search.fulfilled = function (engine, wishes) {
    const { rules } = search;
    const all = [];
    for (const wish of wishes) all.push(fulfil(engine, wish, all.length > 0 ? all[all.length - 1].forms : undefined));
    const found = all.filter((w) => w.forms.size > 0 || w.wish.page !== undefined);
    for (const w of found) {
      const words = found.filter((other) => other.wish.page === w.wish.page && other.wish.name === w.wish.name).length;
      const share = w.wish.isMeaning ? rules.meaning : w.wish.isCommon ? rules.common : 1;
      w.weight = w.wish.page !== undefined ? rules.service / words : share * Math.min(rules.rare, rarity(engine, w));
      w.names = named(engine, w);
      around(engine, w);
      if (w.wish.units !== undefined) {
        w.documents.forEach((d) => engine.limited.has(d) || (w.own[d] *= rules.unmeasured));
        measure(engine, w.wish.units, rules.measure, w);
      }
      w.home = homeOf(engine, w);
    }
    return { all, found };
  };
})(cribsheet.search);
