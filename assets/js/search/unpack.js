/** Reads the core of the search data, as SearchScript.java writes it: which words stand where, in what order, under which headings. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const SAME = -1;
  const BELOW = " › ";

  // Words are numbered by how often they occur. The 28 most frequent take one letter, the next 4,840 two, the rest four; one that occurs once is the next such word.
  const LETTERS = "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const BASE = LETTERS.length;
  const ONE = 28;
  const TWO = 55;
  const NEXT = BASE - 2;
  const END = BASE - 1;

  const DIGITS = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) DIGITS[LETTERS.charCodeAt(i)] = i;

  /** The number that begins at a place of a text, behind its first letter's own value, and where the next begins. */
  function numberAt(text, at) {
    const lead = DIGITS[text.charCodeAt(at)];
    if (lead < ONE) return [lead, at + 1];
    if (lead < ONE + TWO) return [(lead - ONE) * BASE + DIGITS[text.charCodeAt(at + 1)] + ONE, at + 2];
    const digit = (i) => DIGITS[text.charCodeAt(at + i)];
    return [(((lead - ONE - TWO) * BASE + digit(1)) * BASE + digit(2)) * BASE + digit(3) + ONE + TWO * BASE, at + 4];
  }

  /** Numbers in rows, each of which ends with a mark; what stands behind the last mark is a row as well. */
  search.rowsOfNumbers = function (text) {
    const rows = [[]];
    for (let at = 0; at < text.length; ) {
      if (DIGITS[text.charCodeAt(at)] === END) {
        rows.push([]);
        at++;
        continue;
      }
      const [number, next] = numberAt(text, at);
      rows[rows.length - 1].push(number);
      at = next;
    }
    return rows;
  };

  /** The numbers in a text that take three letters each. */
  search.signsIn = function (text) {
    const digit = (at) => DIGITS[text.charCodeAt(at)];
    const numbers = new Set();
    for (let at = 0; at < text.length; at += 3) numbers.add((digit(at) * BASE + digit(at + 1)) * BASE + digit(at + 2));
    return numbers;
  };

  /** Which of the numbers that three letters can say stands for a word: Beside.java makes the same. */
  search.signOf = function (word) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(31, hash) + word.charCodeAt(i)) | 0;
    hash = Math.imul(hash, 0x9e3779b1);
    const sign = (hash ^ (hash >>> 15)) % BASE ** 3;
    return sign < 0 ? sign + BASE ** 3 : sign;
  };

  /** Ascending numbers that are written as steps. */
  search.steps = function (text) {
    const [numbers] = search.rowsOfNumbers(text);
    const sums = new Uint32Array(numbers.length);
    let sum = 0;
    for (let i = 0; i < numbers.length; i++) sums[i] = sum += numbers[i];
    return sums;
  };

  /** The words of so many documents one after the other, in which document each stands, and where each document's begin. */
  search.textOf = function ({ text, tokens: many, repeated }, documents) {
    const tokens = new Uint32Array(many);
    const documentAt = new Uint32Array(many);
    const starts = new Uint32Array(documents + 1);
    let [count, document, once] = [0, 0, repeated];
    for (let at = 0; at < text.length; ) {
      const lead = DIGITS[text.charCodeAt(at++)];
      if (lead === END) {
        starts[++document] = count;
        continue;
      }
      let number = lead;
      if (lead === NEXT) number = once++;
      else if (lead >= ONE + TWO) {
        number = (((lead - ONE - TWO) * BASE + DIGITS[text.charCodeAt(at++)]) * BASE + DIGITS[text.charCodeAt(at++)]) * BASE + DIGITS[text.charCodeAt(at++)] + ONE + TWO * BASE;
      } else if (lead >= ONE) number = (lead - ONE) * BASE + DIGITS[text.charCodeAt(at++)] + ONE;
      documentAt[count] = document;
      tokens[count++] = number;
    }
    return { tokens, documentAt, starts };
  };

  /**
   * Pages, their sections and the documents of each, in order. A page is a line of its parts: what kind it is, its address, name,
   * other names, services and data; then one for each section, with how many documents it has.
   */
  function outline(data) {
    const pages = [];
    const sections = [];
    const pageOf = [];
    const sectionOf = [];
    for (const line of data.pages) {
      const [kind, path, title, names, services, part, ...runs] = line;
      const firstSection = sections.length;
      const page = { number: pages.length, kind, path, title, names, services: services.split(" ").filter(Boolean), part, first: pageOf.length };
      pages.push(page);
      for (let i = 0; i < runs.length; i += 2) {
        const section = {
          number: sections.length, page, path: runs[i] === "" ? [] : runs[i].split(BELOW), first: pageOf.length, count: runs[i + 1],
        };
        const before = sections[sections.length - 1];
        const isSame = before !== undefined && before.page === page && before.path[0] === section.path[0];
        section.isTable = section.path.length > 0 && section.path[section.path.length - 1].includes(" · ");
        section.isCaptioned = section.isTable && section.path.length > 2;
        section.topic = isSame ? before.topic : section.number;
        sections.push(section);
        for (let n = 0; n < section.count; n++) {
          pageOf.push(page.number);
          sectionOf.push(section.number);
        }
      }
      page.count = pageOf.length - page.first;
      page.sections = sections.slice(firstSection);
      page.headings = sections.slice(firstSection).map(({ path }) => path[0] || "");
    }
    return { pages, sections, pageOf: Uint32Array.from(pageOf), sectionOf: Uint32Array.from(sectionOf) };
  }

  const summed = (steps) => {
    let sum = 0;
    return steps.map((step) => (sum += step));
  };

  /** The first of the documents that are at each one's place. */
  function placesOf(data) {
    const places = new Map();
    for (const d of summed(data.same)) places.set(d, places.has(d - 1) ? places.get(d - 1) : d - 1);
    return (d) => (places.has(d) ? places.get(d) : d);
  }

  /** What is known of some documents. */
  const kindsOf = (data) => ({
    placeOf: placesOf(data),
    spellings: data.words === "" ? [] : data.words.split(" "),
    limits: new Set(summed(data.limits)),
    scenarios: new Set(summed(data.scenarios)),
    examples: new Set(summed(data.examples)),
    // How many of a cue's first words are its situation.
    cues: new Map(summed(data.cues).map((number, i) => [number, data.situations[i]])),
  });

  search.unpack = function (data) {
    const pages = outline(data);
    return { ...pages, ...search.textOf(data, pages.pageOf.length), ...kindsOf(data) };
  };

  function slug(text, most) {
    return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, most).join("-");
  }

  /** An anchor is written out, or said by how many words of the text it has behind the first heading. */
  function anchor(brief, heading, text) {
    if (typeof brief === "string") return brief;
    return [slug(heading), slug(text, brief)].filter(Boolean).join("-");
  }

  /** The passages of one part: by the document's number where it is, what it says, which limits it names and, of a table, its rows. */
  search.unpackPassages = function (engine, data) {
    const numbers = summed(data.steps);
    let last = "";
    return new Map(numbers.map((number, i) => {
      const { page, path } = engine.sections[engine.sectionOf[number]];
      const text = data.texts[i];
      if (data.anchors[i] !== SAME) {
        const found = anchor(data.anchors[i], path[0] || "", text);
        last = found === "" ? page.path : page.path + "#" + found;
      }
      return [number, { url: last, text, limits: data.limits[number] || [], rows: (data.rows || {})[number] || [] }];
    }));
  };
})(cribsheet.search);
