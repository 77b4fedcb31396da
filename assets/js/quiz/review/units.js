/* Amounts as people write them: `900 s`, `15min`, `1,000`, `256KB`, `1 h 30 min`, `99.9 %`, `10 to 20 MB`, `5 requests per second`. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const UNITS = new Map();
  const unit = (base, factor, ...names) => names.forEach((name) => UNITS.set(name, { base, factor }));
  const [MINUTE, HOUR, DAY] = [60, 3600, 86400];
  unit("s", 1e-9, "ns", "nanosecond", "nanoseconds");
  unit("s", 1e-6, "us", "µs", "microsecond", "microseconds");
  unit("s", 1e-3, "ms", "millisecond", "milliseconds");
  unit("s", 1, "s", "sec", "secs", "second", "seconds");
  unit("s", MINUTE, "m", "min", "mins", "minute", "minutes");
  unit("s", HOUR, "h", "hr", "hrs", "hour", "hours");
  unit("s", DAY, "d", "day", "days");
  unit("s", 7 * DAY, "w", "week", "weeks");
  unit("month", 1, "month", "months");
  unit("month", 12, "y", "yr", "yrs", "year", "years");
  unit("%", 1, "%", "percent", "per cent", "pct");
  unit("B", 1, "b", "byte", "bytes");
  unit("bit", 1, "bit", "bits");
  ["k", "m", "g", "t", "p"].forEach((letter, i) => {
    const long = ["kilo", "mega", "giga", "tera", "peta"][i];
    unit("B", 1000 ** (i + 1), `${letter}b`, `${long}byte`, `${long}bytes`);
    unit("B", 1024 ** (i + 1), `${letter}ib`, `${["kibi", "mebi", "gibi", "tebi", "pebi"][i]}bytes`);
    unit("bit", 1000 ** (i + 1), `${letter}bit`, `${letter}bits`, `${long}bit`, `${long}bits`);
    unit("bit/s", 1000 ** (i + 1), `${letter}bps`);
  });

  /** A month has no fixed length; who says 30 days for one, or 365 for a year, is understood. */
  const daysOf = (months) => (months % 12 === 0 ? (months / 12) * 365 : months * 30);

  const TIMES = { k: 1e3, thousand: 1e3, m: 1e6, mio: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
  const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
  const DIRECTIONS = [
    [/^(?:up to|at most|no more than|not more than|max(?:imum)?(?: of)?|<=?|≤)\s*/, "most"],
    [/^(?:at least|no less than|not less than|min(?:imum)?(?: of)?|>=?|≥)\s*/, "least"],
    [/^(?:about|around|approximately|approx\.?|exactly|=|~)\s*/, ""],
  ];

  /** Only what changes no meaning: sorts of spaces, dashes, apostrophes, letter case. */
  const plain = (text) =>
    text
      .normalize("NFKC")
      .replace(/μ/g, "µ")
      .replace(/[–—−]/g, "-")
      .replace(/[’‘]/g, "'")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase();

  const NUMBER = /^(-?)(\d{1,3}(?:[ ,'_]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?|\.\d+)/;

  /**
   * Readings of a number at the start: [[values], rest]. A comma before three digits parts thousands, otherwise it is a decimal one; a
   * point before exactly three digits may be either.
   */
  function number(text) {
    const word = WORDS.findIndex((w) => text === w || text.startsWith(w + " "));
    if (word >= 0) return [[word], text.slice(WORDS[word].length)];
    const found = NUMBER.exec(text);
    if (!found) return null;
    const [all, sign, digits] = found;
    const rest = text.slice(all.length);
    const value = (s) => Number(sign + s);
    if (/^\d{1,3}(?:[ ,'_]\d{3})+/.test(digits)) return [[value(digits.replace(/[ ,'_]/g, ""))], rest];
    const thousands = /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? [value(digits.replace(".", ""))] : [];
    return [[value(digits.replace(",", ".")), ...thousands], rest];
  }

  /** The unit right after a number. A small m is minutes, a great one millions: see `times`. */
  function unitAt(text) {
    const found = /^ ?-?(per cent|%|[a-zµ]+)/.exec(text);
    return found && UNITS.has(found[1]) ? { ...UNITS.get(found[1]), rest: text.slice(found[0].length) } : null;
  }

  function times(text, original) {
    const found = /^ ?(thousand|million|billion|bn|mio|k|m)(?![a-zµ])/.exec(text);
    // A lone small m is minutes.
    if (!found || (found[1] === "m" && !/\dM\b|\d M\b/.test(original))) return { factor: 1, rest: text };
    return { factor: TIMES[found[1]], rest: text.slice(found[0].length) };
  }

  /** One number with what belongs to it: {values, base, rest}. */
  function amount(text, original) {
    const read = number(text);
    if (!read) return null;
    const scale = times(read[1], original);
    const measured = unitAt(scale.rest);
    const factor = scale.factor * (measured ? measured.factor : 1);
    return {
      values: read[0].map((v) => v * factor),
      base: measured ? measured.base : "",
      factor,
      bare: !measured,
      rest: measured ? measured.rest : scale.rest,
    };
  }

  /** `1 h 30 min` is one amount. */
  function sum(text, original) {
    let all = amount(text, original);
    while (all && !all.bare) {
      const more = amount(all.rest.replace(/^ ?(?:and |, )?/, ""), original);
      if (!more || more.base !== all.base) break;
      all = { ...more, values: all.values.map((v) => v + more.values[0]) };
    }
    return all;
  }

  const RATES = [
    /(?:^| )(?:[a-z-]+ ){0,3}?(?:per|a|an|each|every) (s|sec|second|minute|min|hour|h|day|month)s?$/,
    /^ ?(?:[a-z]+ ?)?\/ ?(s|sec|second|min|minute|h|hour|d|day|month)$/,
  ];

  function rate(rest) {
    for (const pattern of RATES) {
      const found = pattern.exec(rest);
      if (found) return UNITS.get(found[1]);
    }
    return /^ ?(?:rps|tps|iops)$/.test(rest) ? UNITS.get("s") : null;
  }

  /**
   * What a text says, or null if it names no amount: {low, high, base, direction}. `low` and `high` are lists of readings in the
   * base unit ("" counts things; a rate ends in "/s"); they differ only in a range. `direction` is "most", "least" or "". Sizes in decimal
   * units have the readings of who counts in 1,024 as well: `loose`, {low, high}.
   */
  quiz.readAmount = (original) => {
    const read = readAmount(original);
    const inBinary = original.replace(DECIMAL, "$1iB");
    return read && read.base === "B" && inBinary !== original ? { ...read, loose: readAmount(inBinary) } : read;
  };

  /** A decimal unit of sizes, but for bytes themselves. */
  const DECIMAL = /(?<![a-z])([kmgtp])b(?:ytes?)?\b/gi;

  function readAmount(original) {
    let text = plain(original).replace(/[.!]+$/, "");
    if (/^(?:unlimited|infinite|no (?:\w+ )?limit|∞)$/.test(text)) {
      return { low: [Infinity], high: [Infinity], base: "", direction: "" };
    }
    let direction = "";
    for (const [pattern, says] of DIRECTIONS) {
      if (pattern.test(text)) [text, direction] = [text.replace(pattern, ""), says || direction];
    }
    const first = sum(text, original);
    if (!first) return null;
    const range = /^ ?(?:-|to|through|and|\.\.+) ?(?=[\d.])/.exec(first.rest);
    const last = range ? sum(first.rest.slice(range[0].length), original) : first;
    if (!last || (range && !first.bare && first.base !== last.base)) return null;
    // In `1 to 10 min` the first number has the unit of the second.
    const factor = range && first.bare ? last.factor : 1;
    const per = rate(last.rest);
    const over = (values) => values.map((v) => (per ? v / per.factor : v));
    const base = per ? last.base + (per.base === "month" ? "/month" : "/s") : last.base;
    return { low: over(first.values.map((v) => v * factor)), high: over(last.values), base, direction };
  }

  const near = (a, b) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

  const meets = (ones, others, by) => ones.some((a) => others.some((b) => near(by(a), b)));

  const same = (one, other, by = (v) => v) => meets(one.low, other.low, by) && meets(one.high, other.high, by);

  function asDays(read) {
    const seconds = (months) => months.map((m) => daysOf(m) * DAY);
    return read.base === "month" ? { ...read, base: "s", low: seconds(read.low), high: seconds(read.high) } : read;
  }

  /** Whether one number is the lower or the upper end of a range. */
  const isEnd = (one, range) =>
    !meets(range.low, range.high, (v) => v) && meets(one.low, one.high, (v) => v) && (meets(one.low, range.low, (v) => v) || meets(one.low, range.high, (v) => v));

  /** Whether two sizes are the same if one of them means binary units where it says decimal ones. */
  function binary(one, other) {
    const powers = [1, 2, 3, 4, 5].map((i) => (1024 / 1000) ** i);
    return powers.some((p) => same(one, other, (v) => v * p) || same(other, one, (v) => v * p));
  }

  /**
   * Compares what was typed with what is right: "same" (0.5 GB is 512 MB as well, where both go by 1,024), or why not: "binary" (1 GB for 1 GiB), "unit" (no unit where one is
   * needed), "direction" (at least for at most), "end" (one end of a range), "kind" (seconds for bytes), "value".
   */
  quiz.compareAmounts = (typed, right) => {
    const [a, b] = typed.base === right.base ? [typed, right] : [asDays(typed), asDays(right)];
    if (a.base === b.base && same(a, b)) {
      return a.direction && b.direction && a.direction !== b.direction ? "direction" : "same";
    }
    if (a.base === "B" && b.base === "B" && a.loose && b.loose && same(a.loose, b.loose)) return "same";
    if (a.base === b.base) return a.base === "B" && binary(a, b) ? "binary" : isEnd(a, b) ? "end" : "value";
    return a.base === "" ? "unit" : "kind";
  };
})(cribsheet.quiz);
