// Somebody edits a note while its page is open: "./cribsheet bench --serve" starts a preview, runs this, and prints its figure.
//   node src/test/tools/bench-serve.mjs ADDRESS FILE WORDS ROUNDS NAME
// WORDS stand in FILE, at the end of a bullet. Prints a line of JSON:
//   {"name", "seconds": [from before the file is written until a frame with the changed words is drawn]}
import { readFileSync, writeFileSync } from "node:fs";
import { chromium, launching, stop } from "./driver.mjs";

const [address, file, words, rounds, name] = process.argv.slice(2);
/** Until then classes are loaded and code is compiled. */
const UNCOUNTED = 5;
/** An author reads what was changed; meanwhile search, quiz and audit are made. */
const REST_MS = 2000;

const now = () => performance.timeOrigin + performance.now();

/** In every document: says when a bullet has other words than it had, and they are drawn. */
const watching = () => {
  const ends = /edited[a-j]{3}/g;
  let last = "";
  const look = () => {
    const found = (document.querySelector("main")?.textContent.match(ends) || []).pop();
    if (!found || found === last) return;
    last = found;
    // A task after the frame's own: by then the frame is made.
    requestAnimationFrame(() => setTimeout(() => window.bench(found, performance.timeOrigin + performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
};

/** The page on which the words stand: the one that an area lists under their heading. */
async function found(text) {
  const heading = text.slice(0, text.indexOf(words)).match(/^# .*$/gm).pop().slice(2).trim();
  const index = await (await fetch(address)).text();
  for (const [, href] of index.matchAll(/href="(areas\/[^"#]+)"/g)) {
    const area = await (await fetch(new URL(href, address))).text();
    for (const [, page, name] of area.matchAll(/<h2><a href="([^"]+)">([^<]*)</g)) {
      if (name === heading) return new URL(page, new URL(href, address)).href;
    }
  }
  return stop(`no area lists "${heading}", under which these words stand: ${words}`);
}

const browser = await chromium.launch(launching);
const context = await browser.newContext();
let seen = () => {};
await context.exposeFunction("bench", (word, at) => seen(word, at));
await context.addInitScript(watching);
const page = await context.newPage();
const text = readFileSync(file, "utf8");
await page.goto(await found(text));
const seconds = [];
for (let round = 0; round < UNCOUNTED + Number(rounds); round++) {
  await page.waitForTimeout(REST_MS);
  const word = "edited" + round.toString().padStart(3, "0").replace(/./g, (digit) => "abcdefghij"[digit]);
  const painted = new Promise((done, fail) => {
    seen = (what, at) => what === word && done(at);
    setTimeout(() => fail(new Error(`${word} was not shown within a minute`)), 60_000).unref();
  });
  const start = now();
  writeFileSync(file, text.replace(words, `${words} ${word}`));
  const took = (await painted) - start;
  if (round >= UNCOUNTED) seconds.push(took / 1000);
}
await browser.close();
console.log(JSON.stringify({ name, seconds }));
