// Lighthouse on the built site, with the settings of a phone: node src/test/tools/lighthouse.mjs [page …]
// Needs Node 20 or newer and a Chromium; fetches Lighthouse once into target/lighthouse. Prints four scores a page, what keeps any
// from 100, the paints, and whether a way back finds the page as it was.
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

const server = await serve(SITE);
const browser = await chrome.launch({ chromePath: execFileSync("which", [chromium]).toString().trim(), chromeFlags: ["--headless=new", "--no-sandbox", "--disable-quic"] });
let worst = 100;
for (const page of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
  const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: browser.port, logLevel: "silent" });
  const scores = Object.values(lhr.categories).map((c) => [c.title, Math.round(c.score * 100)]);
  worst = Math.min(worst, ...scores.map(([, score]) => score));
  console.log(page + ": " + scores.map(([title, score]) => `${title} ${score}`).join(", "));
  const lacking = Object.values(lhr.categories).flatMap((c) => c.auditRefs.filter((r) => r.weight > 0 && lhr.audits[r.id].score !== null && lhr.audits[r.id].score < 1));
  for (const { id } of lacking) console.log(`    ${id}: ${lhr.audits[id].displayValue || lhr.audits[id].title}`);
  const shown = (id) => lhr.audits[id].displayValue || (lhr.audits[id].score === 1 ? "none" : lhr.audits[id].title);
  const [first, largest, blocking] = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map(shown);
  console.log(`    first paint ${first}, largest ${largest}, blocked ${blocking}, scripts and styles before it: ${shown("render-blocking-resources")}`);
  console.log(`    ${lhr.audits["bf-cache"].title}`);
}
await browser.kill();
server.close();
process.exit(worst === 100 ? 0 : 1);
