// Lighthouse on the built site, with the settings of a phone: node src/test/tools/lighthouse.mjs [page …]
// Needs Node 20 or newer and a Chromium; fetches Lighthouse once into target/lighthouse. Prints four scores a page, what keeps any
// from 100, the paints, and whether a way back finds the page as it was. Scores rest on what Lighthouse reckons a slow network would
// take; then the page is loaded anew with the network and the processor truly held back, and the median of five largest paints told.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const VERSION = "12.8.2";
const SITE = resolve("target/site");
const HOME = resolve("target/lighthouse");
const PAGES = ["index.html", "services/lambda.html", "compare/sqs-sns-eventbridge-kinesis.html", "quiz.html"];

if (!existsSync(join(SITE, "index.html"))) throw new Error("no site: run ./cribsheet build first");
if (!existsSync(join(HOME, "node_modules/lighthouse"))) {
  mkdirSync(HOME, { recursive: true });
  execFileSync("npm", ["install", "--prefix", HOME, "--no-save", "--no-audit", "--no-fund", `lighthouse@${VERSION}`], { stdio: "inherit" });
}
const load = createRequire(join(HOME, "package.json"));
const { default: lighthouse } = await import(pathToFileURL(load.resolve("lighthouse")));
const chrome = await import(pathToFileURL(load.resolve("chrome-launcher")));
const chromium = ["chromium", "chromium-browser", "google-chrome"].find((name) => spawnSync("which", [name]).status === 0);
if (!chromium) throw new Error("no Chromium: src/test/tools/browser.sh gets one");

/** The figures of Lighthouse's slow 4G, applied: a wait for each request, 1.6 Mbit/s, a quarter of the processor. */
const HELD_BACK = {
  onlyAudits: ["first-contentful-paint", "largest-contentful-paint"],
  throttlingMethod: "devtools",
  throttling: { requestLatencyMs: 150, downloadThroughputKbps: 1600, uploadThroughputKbps: 750, cpuSlowdownMultiplier: 4 },
};

/** Five largest paints of a page that is loaded so, in milliseconds, ascending; now and then Lighthouse sees none. */
async function paints(url, port) {
  const all = [];
  for (let i = 0; i < 9 && all.length < 5; i++) {
    const { lhr } = await lighthouse(url, { port, logLevel: "silent", ...HELD_BACK });
    const paint = lhr.audits["largest-contentful-paint"].numericValue;
    if (paint !== undefined) all.push(Math.round(paint));
  }
  return all.sort((a, b) => a - b);
}

const server = await serve(SITE);
const browser = await chrome.launch({ chromePath: execFileSync("which", [chromium]).toString().trim(), chromeFlags: ["--headless=new", "--no-sandbox", "--disable-quic"] });
let worst = 100;
for (const page of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
  const url = `http://127.0.0.1:${server.address().port}/${page}`;
  const { lhr } = await lighthouse(url, { port: browser.port, logLevel: "silent" });
  const scores = Object.values(lhr.categories).map((c) => [c.title, Math.round(c.score * 100)]);
  worst = Math.min(worst, ...scores.map(([, score]) => score));
  console.log(page + ": " + scores.map(([title, score]) => `${title} ${score}`).join(", "));
  const lacking = Object.values(lhr.categories).flatMap((c) => c.auditRefs.filter((r) => r.weight > 0 && lhr.audits[r.id].score !== null && lhr.audits[r.id].score < 1));
  for (const { id } of lacking) console.log(`    ${id}: ${lhr.audits[id].displayValue || lhr.audits[id].title}`);
  const shown = (id) => lhr.audits[id].displayValue || (lhr.audits[id].score === 1 ? "none" : lhr.audits[id].title);
  const [first, largest, blocking] = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map(shown);
  console.log(`    first paint ${first}, largest ${largest}, blocked ${blocking}, scripts and styles before it: ${shown("render-blocking-resources")}`);
  console.log(`    ${lhr.audits["bf-cache"].title}`);
  const held = await paints(url, browser.port);
  console.log(`    network and processor held back: largest paint ${held[held.length >> 1]} ms (${held.join(", ")})`);
}
await browser.kill();
server.close();
process.exit(worst === 100 ? 0 : 1);
