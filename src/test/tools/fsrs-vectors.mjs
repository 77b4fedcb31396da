// What a well-known implementation of FSRS-6 says about random histories: node src/test/tools/fsrs-vectors.mjs
// Fetches ts-fsrs once into target/fsrs and writes src/test/resources/fsrs/vectors.json; the same bytes every time.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const VERSION = "5.4.2";
const HOME = resolve("target/fsrs");
const OUT = resolve("src/test/resources/fsrs/vectors.json");
const HISTORIES = 400;
const REVIEWS = 12;

if (!existsSync(join(HOME, "node_modules/ts-fsrs"))) {
  mkdirSync(HOME, { recursive: true });
  execFileSync("npm", ["install", "--prefix", HOME, "--no-save", "--no-audit", "--no-fund", `ts-fsrs@${VERSION}`], { stdio: "inherit" });
}
const { createEmptyCard, default_w, fsrs, FSRSVersion } = await import(pathToFileURL(createRequire(join(HOME, "package.json")).resolve("ts-fsrs")));

/** Chance that can be repeated (mulberry32). */
let state = 20261122;
function next() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const oneOf = (list) => list[Math.floor(next() * list.length)];

// Weights within their bounds, beyond them, and the published ones.
const drifted = default_w.map((w, i) => Number((w * (0.8 + 0.05 * (i % 9))).toFixed(4)));
const wild = default_w.map((w, i) => (i % 4 === 0 ? w * 30 : i % 7 === 0 ? 0 : w));

const settings = [
  {},
  { retention: 0.8 },
  { retention: 0.95 },
  { retention: 0.7, maximum: 30 },
  { learning: ["10m"] },
  { learning: [], relearning: [] },
  { learning: ["1m", "10m", "1h"], relearning: ["5m", "30m"] },
  { learning: ["5m", "1d"], relearning: ["10m", "1h", "2d"] },
  { learning: ["1m", "2d", "3d"], relearning: ["1d"], retention: 0.85 },
  { weights: drifted, retention: 0.92 },
  { weights: wild, maximum: 365 },
].map((s) => ({ retention: 0.9, maximum: 36500, learning: ["1m", "10m"], relearning: ["10m"], ...s }));

const schedulers = settings.map((s) =>
  fsrs({
    request_retention: s.retention,
    maximum_interval: s.maximum,
    learning_steps: s.learning,
    relearning_steps: s.relearning,
    enable_fuzz: false,
    ...(s.weights ? { w: s.weights } : {}),
  }));

const MINUTE = 60000;
const DAY = 1440 * MINUTE;

/** When a reader comes back: on time, within the hour, early, late, or after a long time. */
function pause(card, now) {
  const planned = Math.max(card.due.getTime() - now, 0);
  const wait = oneOf([
    () => planned,
    () => planned + next() * DAY,
    () => next() * 60 * MINUTE,
    () => next() * planned,
    () => planned * (1 + next()) + next() * 3 * DAY,
    () => next() * 400 * DAY,
  ]);
  return Math.floor(wait() / 1000) * 1000;
}

/** A review is [when, in ms since the start; grade; state; step; when due, likewise; interval; stability; difficulty; reps; lapses]. */
function history(number) {
  const at = number % settings.length;
  const start = Date.UTC(2026, 0, 1) + Math.floor(next() * 365 * 86400) * 1000;
  const reviews = [];
  let card = createEmptyCard(new Date(start));
  let now = start;
  for (let i = 0; i < REVIEWS; i++) {
    const grade = oneOf([1, 2, 3, 3, 3, 4]);
    card = schedulers[at].next(card, new Date(now), grade).card;
    reviews.push([now - start, grade, card.state, card.learning_steps, card.due.getTime() - start, card.scheduled_days, card.stability, card.difficulty, card.reps, card.lapses]);
    now += pause(card, now);
  }
  return { settings: at, start, reviews };
}

const histories = Array.from({ length: HISTORIES }, (_, i) => JSON.stringify(history(i)));
writeFileSync(
  OUT,
  `{"made":${JSON.stringify(`ts-fsrs ${FSRSVersion}, fuzz off`)},\n"settings":[\n${settings.map((s) => JSON.stringify(s)).join(",\n")}],\n"histories":[\n${histories.join(",\n")}]}\n`);
