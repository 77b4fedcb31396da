// Lighthouse on the built site, with the settings of a phone: node src/test/tools/lighthouse.mjs [page …]
// Needs Node 20 or newer and a Chromium; fetches Lighthouse once into target/lighthouse. Prints four scores a page, and what keeps any from 100.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, normalize, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const VERSION = "12.8.2";
const SITE = resolve("target/site");
const HOME = resolve("target/lighthouse");
const PAGES = ["index.html", "services/lambda.html", "compare/sqs-sns-eventbridge-kinesis.html", "quiz.html"];
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml", json: "application/json", webmanifest: "application/manifest+json", png: "image/png", txt: "text/plain" };

/** The headers of every file, as the site asks its host for them. */
function headers() {
  const lines = readFileSync(join(SITE, "_headers"), "utf8").split("\n").filter((line) => line.startsWith("  "));
  // On this machine there is no TLS: what asks for it would break the page.
  return lines
    .map((line) => [line.slice(2, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)])
    .filter(([name]) => name !== "Strict-Transport-Security")
    .map(([name, value]) => [name, value.replace("; upgrade-insecure-requests", "")]);
}

function serve() {
  const all = headers();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)).replace(/\/$/, "/index.html");
    const file = join(SITE, path);
    const found = existsSync(file);
    all.forEach(([name, value]) => response.setHeader(name, value));
    response.setHeader("Content-Type", TYPES[file.split(".").pop()] || "application/octet-stream");
    response.setHeader("Content-Encoding", "gzip");
    response.writeHead(found ? 200 : 404);
    response.end(gzipSync(readFileSync(found ? file : join(SITE, "404.html"))));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

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

const server = await serve();
const browser = await chrome.launch({ chromePath: execFileSync("which", [chromium]).toString().trim(), chromeFlags: ["--headless=new", "--no-sandbox", "--disable-quic"] });
let worst = 100;
for (const page of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
  const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: browser.port, logLevel: "silent" });
  const scores = Object.values(lhr.categories).map((c) => [c.title, Math.round(c.score * 100)]);
  worst = Math.min(worst, ...scores.map(([, score]) => score));
  console.log(page + ": " + scores.map(([title, score]) => `${title} ${score}`).join(", "));
  const lacking = Object.values(lhr.categories).flatMap((c) => c.auditRefs.filter((r) => r.weight > 0 && lhr.audits[r.id].score !== null && lhr.audits[r.id].score < 1));
  for (const { id } of lacking) console.log(`    ${id}: ${lhr.audits[id].displayValue || lhr.audits[id].title}`);
}
await browser.kill();
server.close();
process.exit(worst === 100 ? 0 : 1);
