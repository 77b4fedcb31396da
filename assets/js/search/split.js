/**
 * The search of a site that is too large to load as a whole; SplitScript.java writes its data. Which documents have a word is loaded with the words of one
 * corner of the alphabet, what a page says in pieces of it. A search runs with what is there and notes in `wants` what it missed: that is loaded and the
 * search runs again, until it misses nothing. Documents, sections and pages have the numbers that they would have in one index, and so it finds what that would.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const NOTHING = new Uint32Array(0);

  /**
   * What is missing is loaded stage by stage: who a question names and what its words are; where these stand, and what may have been meant in place of one that
   * stands nowhere; what the likeliest documents say. What one stage misses, the next would be wrong about.
   */
  const stages = { LOOKED_UP: 0, GUESSED: 1, LISTED: 1, READ: 2 };
  search.stages = stages;

  /** A page: where it is in the order of all is known, the rest when a piece of it has come. */
  class Page {
    constructor(engine, number, first, firstSection) {
      Object.assign(this, { engine, number, first, firstSection, count: 0, kind: "page", sections: [], known: undefined });
    }
    /** What any piece of it has said. */
    get row() {
      const loaded = this.sections.find(({ chunk }) => chunk.rows !== undefined);
      return loaded === undefined ? this.top : loaded.chunk.rows.pages[0];
    }
    /** What its first piece says, or else a row that says nothing. */
    get top() {
      const { chunk } = this.sections[0];
      if (chunk.rows !== undefined) return chunk.rows.pages[0];
      this.engine.want("rows/" + chunk.number, stages.LISTED);
      return { title: "", names: "", services: [], path: "", headings: [] };
    }
    get title() { return this.known ? this.known.title : this.row.title; }
    get names() { return this.known ? this.known.names : this.top.names; }
    get services() { return this.known ? this.known.services : this.top.services; }
    get path() { return this.row.path; }
    get headings() { return this.top.headings; }
  }

  class Section {
    constructor(page, number, first, count, chunk) {
      Object.assign(this, { page, number, first, count, chunk, topic: number });
    }
    get own() {
      const { rows, firstSection, number } = this.chunk;
      if (rows !== undefined) return rows.sections[this.number - firstSection];
      this.page.engine.want("rows/" + number, stages.READ);
      return { path: [], words: [], isTable: false, isCaptioned: false };
    }
    get path() { return this.own.path; }
    get words() { return this.own.words; }
    get isTable() { return this.own.isTable; }
    get isCaptioned() { return this.own.isCaptioned; }
  }

  /** All pages and sections, and of each document on which page and in which section it stands. */
  function outline(engine, data) {
    const [pages, sections, chunks] = [[], [], []];
    const together = new Set(data.together);
    let documents = 0;
    for (const row of search.rowsOfNumbers(data.outline).slice(0, -1)) {
      const page = new Page(engine, pages.length, documents, sections.length);
      let chunk;
      for (const number of row) {
        if (chunk === undefined || (documents - chunk.first >= data.full && !together.has(sections.length))) {
          chunk = { number: chunks.length, first: documents, firstSection: sections.length, rows: undefined };
          chunks.push(chunk);
        }
        const section = new Section(page, sections.length, documents, number >> 1, chunk);
        if ((number & 1) === 0) section.topic = sections[sections.length - 1].topic;
        sections.push(section);
        page.sections.push(section);
        documents += section.count;
      }
      page.count = documents - page.first;
      pages.push(page);
    }
    const pageOf = new Uint32Array(documents);
    const sectionOf = new Uint32Array(documents);
    for (const { page, number, first, count } of sections) {
      pageOf.fill(page.number, first, first + count);
      sectionOf.fill(number, first, first + count);
    }
    for (const [number, kind, title, names, services] of data.kinds) {
      pages[number].kind = kind;
      if (title !== undefined) pages[number].known = { title, names, services: services.split(" ").filter(Boolean) };
    }
    return { pages, sections, chunks, pageOf, sectionOf };
  }

  /** Takes what a piece of a page says: rows of words, with the headings above them. */
  function takeRows(engine, chunk, data) {
    const rows = search.unpack(data);
    const numbers = rows.spellings.map(engine.words.add);
    rows.tokens = rows.tokens.map((word) => numbers[word]);
    for (const section of rows.sections) section.words = section.path.map(engine.readHeading);
    // A topic may have begun in the piece before.
    const isTopic = ({ number }) => engine.sections[chunk.firstSection + number].topic === chunk.firstSection + number;
    rows.openings = new Set();
    for (const { first, count } of rows.sections.filter(isTopic)) rows.openings.add(count > 1 && rows.starts[first + 1] === rows.starts[first] ? first + 1 : first);
    if (data.topics.length > 0) rows.pages[0].headings = data.topics;
    chunk.rows = rows;
    engine.taken.push(chunk);
  }

  /** What a page's own rows know of a document. */
  function local(engine, kind) {
    const asked = (d, ask) => {
      const rows = engine.rowsOf(d);
      return rows === undefined ? undefined : ask(rows[kind], d - engine.chunkOf(d).first);
    };
    return { has: (d) => asked(d, (known, own) => known.has(own)) === true, get: (d) => asked(d, (known, own) => known.get(own)) };
  }

  /** The words that stand beside some words on the pages that have been loaded. */
  function beside(engine, words, step) {
    const wanted = new Set(words);
    const found = new Set();
    for (const { rows } of engine.taken) {
      const { tokens, documentAt, sections } = rows;
      for (let place = 0; place < tokens.length; place++) {
        if (wanted.has(tokens[place]) && documentAt[place + step] === documentAt[place]) found.add(tokens[place + step]);
      }
      for (const heading of sections.flatMap((section) => section.words)) {
        heading.forEach((word, i) => wanted.has(word) && heading[i + step] !== undefined && found.add(heading[i + step]));
      }
    }
    return found;
  }

  /** Whether two words stand in one text or above one. */
  const meet = (engine, a, b) => engine.places(a).some((d) => search.isIn(engine.places(b), d))
    || [...engine.headed.get(a) || []].some((at) => (engine.headed.get(b) || []).some((other) => other >> 1 === at >> 1));

  /** Tells of a word whether it stands right behind one of some words, by the signs that are kept of those before it; a sign may be another word's as well. */
  function following(engine, some) {
    const signs = some.map((word) => search.signOf(engine.words.spellings[word]));
    return function (word) {
      const own = engine.lists.get(word);
      if (own === undefined) return false;
      if (own.signs === undefined) {
        const before = own.heavy === undefined ? own.before : (engine.listOf(own.heavy) || { before: "" }).before;
        if (own.heavy !== undefined && !engine.loaded.has("lists/" + own.heavy)) return false;
        own.signs = search.signsIn(before);
      }
      return signs.some((sign, i) => own.signs.has(sign) && meet(engine, word, some[i]));
    };
  }

  /** Makes a search of the core; the rest comes when it is asked for. */
  search.openSplit = function (data) {
    const stop = new Set(data.stop.split(" "));
    const engine = {
      // Of hits beyond those that are shown nothing is loaded for their company.
      isSplit: true, shown: 10, edition: data.edition, wants: new Set(), stage: Infinity, loaded: new Set(), lists: new Map(), whole: new Map(), taken: [], waiting: new Map(),
      stop, synonyms: search.synonymsOf(data.synonyms, stop), alike: data.alike, makers: new Set(data.makers), pagesNamed: new Map(), longNames: new Map(),
      longestName: Math.max(2, data.longest) + 1, weightOf: search.weigher(data.weights), passages: new Map(), forms: new Map(), slips: new Map(), rooms: [],
      /** Tells whether a part is there; if not, it is wanted, and nothing of a later stage is. */
      want: function (part, stage = stages.READ) {
        if (engine.loaded.has(part)) return true;
        if (stage < engine.stage) engine.forget(stage);
        if (stage === engine.stage) engine.wants.add(part);
        return false;
      },
      forget: function (stage) {
        engine.wants.clear();
        engine.stage = stage;
      },
    };
    const words = search.splitLexicon(engine, data.shards);
    const list = (part) => {
      engine.want(part, stages.LISTED);
      return engine.whole.get(part) || NOTHING;
    };
    Object.assign(engine, outline(engine, data), search.splitNames(engine, data.named, data.others), {
      words, readHeading: search.headingReader(words, stop),
      headed: { lists: new Map(), get: (word) => engine.headed.lists.get(word) },
      places: function (word) {
        const own = engine.lists.get(word);
        if (own === undefined) return NOTHING;
        if (own.heavy !== undefined) return (engine.listOf(own.heavy) || { documents: NOTHING }).documents;
        return (own.found = own.found || search.steps(own.documents));
      },
      times: function (word) {
        const own = engine.lists.get(word);
        return own === undefined ? 0 : own.times;
      },
      spellingOf: function (term) {
        const all = words.terms.get(term) || [];
        const most = Math.max(...all.map((word) => engine.times(word < 0 ? ~word : word)));
        const [word] = all.filter((entry) => engine.times(entry < 0 ? ~entry : entry) === most).sort((a, b) => (words.wholes[a] < words.wholes[b] ? -1 : 1));
        return word === undefined || word < 0 || most === 0 ? undefined : words.spellings[word];
      },
      limited: { has: (d) => search.isIn(list("limits"), d) },
      measured: (units) => list("units/" + (units.includes("ms") ? 0 : 1)),
      beside: (some, step) => beside(engine, some, step),
      following: (some) => following(engine, some),
      listOf: function (number) {
        engine.want("lists/" + number, stages.LISTED);
        return engine.whole.get("lists/" + number);
      },
      chunkOf: (d) => engine.sections[engine.sectionOf[d]].chunk,
      partOf: (d) => "texts/" + engine.chunkOf(d).number,
      rowsOf: function (d) {
        const { number, rows } = engine.chunkOf(d);
        if (rows === undefined) engine.want("rows/" + number, stages.READ);
        return rows;
      },
      row: function (d) {
        const rows = engine.rowsOf(d);
        if (rows === undefined) return NOTHING;
        const own = d - engine.chunkOf(d).first;
        return rows.tokens.subarray(rows.starts[own], rows.starts[own + 1]);
      },
      lengthOf: (d) => engine.row(d).length,
      placeOf: function (d) {
        if (d === undefined) return d;
        const rows = engine.rowsOf(d);
        const { first } = engine.chunkOf(d);
        return rows === undefined ? d : first + rows.placeOf(d - first);
      },
      limits: local(engine, "limits"), scenarios: local(engine, "scenarios"), examples: local(engine, "examples"), cues: local(engine, "cues"), openings: local(engine, "openings"),
    });
    search.wordCompared(engine.pages, words);
    return engine;
  };

  /** Whether a number is among ascending ones. */
  search.isIn = (numbers, number) => numbers[search.firstOf(numbers, (one) => one >= number)] === number;

  /** Takes passages, which are read with the headings above them. */
  function takeTexts(engine, name, data) {
    if (engine.chunks[name.split("/")[1]].rows === undefined) engine.waiting.set(name, data);
    else search.take(engine, name, data);
  }

  /** Takes parts that have been loaded: by name, what each has. */
  search.accept = function (engine, parts) {
    for (const [name, data] of Object.entries(parts)) {
      const [kind, number] = name.split("/");
      if (engine.loaded.has(name)) continue;
      engine.loaded.add(name);
      if (kind === "words") search.takeWords(engine, data);
      else if (kind === "names") engine.takeNames(data);
      else if (kind === "rows") {
        takeRows(engine, engine.chunks[number], data);
        const texts = "texts/" + number;
        if (engine.waiting.has(texts)) search.take(engine, texts, engine.waiting.get(texts));
      } else if (kind === "texts") takeTexts(engine, name, data);
      else if (kind === "lists") {
        const [documents, before] = data.split(" ");
        engine.whole.set(name, { documents: search.steps(documents), before });
      } else engine.whole.set(name, search.steps(data));
    }
    engine.forms.clear();
    engine.slips.clear();
  };

  /** What is found with what is there. Parts that are missing stand in engine.wants: with them something else may be found. */
  search.findSplit = function (engine, text) {
    engine.forget(Infinity);
    const found = search.find(engine, text);
    for (const hit of found.hits) if (hit.pair === undefined) engine.rowsOf(hit.document);
    return found;
  };

  /** The parts that are missing for a text and for as many of its results as are shown; nothing if all are there. */
  search.wanted = function (engine, text, shown) {
    const found = search.findSplit(engine, text);
    if (engine.wants.size > 0) return [...engine.wants].join(" ");
    const hits = found.hits.slice(0, shown);
    const missing = search.missing(engine, hits);
    // Which pages a passage names decides whether its number answers.
    if (missing.length === 0) hits.forEach((hit, i) => search.shown(engine, hit, found.asked, i === 0));
    return [...missing, ...engine.wants].join(" ");
  };
})(cribsheet.search);
