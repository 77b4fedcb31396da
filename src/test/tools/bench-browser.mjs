// Search and quiz of the built site in a browser: "./cribsheet bench --browser" runs this and prints its figures. By itself:
//   node src/test/tools/bench-browser.mjs [RUNS]
// Needs target/site, and the driver and browser that "./cribsheet test" gets. Prints a line of JSON a figure:
//   {"name", "seconds": [as somebody waits], "processor"?: [seconds of the page's own thread]}
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { chromium, launching, stop } from "./driver.mjs";
import { serve } from "./serve.mjs";
import { simulated, withCards } from "./simulated-progress.mjs";

const SITE = resolve("target/site");
const RUNS = Number(process.argv[2] || 5);
const [CARDS, QUERIES, QUESTIONS] = [10000, 100, 20];

if (!existsSync(join(SITE, "quiz.html"))) stop("there is no site to measure: run ./cribsheet build first");
const server = await serve(SITE);
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch(launching);
const figures = new Map();

function note(name, seconds, processor) {
  const figure = figures.get(name) || { name, seconds: [], processor: [] };
  figures.set(name, figure);
  figure.seconds.push(seconds);
  if (processor !== undefined) figure.processor.push(processor);
}

/** A new reader's window; `progress` is what is stored already, `review` another index of cards. */
async function reader(progress, review) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  if (review) await context.route("**/assets/data/quiz/review.js", (route) => route.fulfill({ contentType: "text/javascript", body: review }));
  if (progress) {
    const page = await context.newPage();
    await page.goto(base + "pages/about.html");
    const settings = { saved: Date.now(), exam: "" };
    await page.evaluate(([text, choice]) => {
      localStorage.setItem("cribsheet:v2:progress", text);
      localStorage.setItem("cribsheet:v1:settings", choice);
    }, [JSON.stringify(progress), JSON.stringify(settings)]);
    await page.close();
  }
  return context;
}

/** A page of this window with a meter of its own thread: {page, spent(): seconds since the last time}. */
async function metered(context) {
  const page = await context.newPage();
  page.on("pageerror", (error) => stop(`the page failed: ${error.message}`));
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  let before = 0;
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const now = metrics.find((m) => m.name === "TaskDuration").value;
    const passed = now - before;
    before = now;
    return passed;
  };
  return { page, spent };
}

/**
 * In each page, before its own scripts: tells when something first matches a selector and has been drawn, in milliseconds since the page was asked for,
 * or since `begin`. Nothing asks the page meanwhile: each question would take its turn.
 */
const watch = (selector) => {
  let start = 0;
  let told = false;
  const drawn = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => window.benchDrawn(performance.now() - start);
    channel.port2.postMessage(0);
  };
  const look = () => {
    if (told || !document.querySelector(selector)) return;
    told = true;
    requestAnimationFrame(drawn);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  window.benchBegin = (does) => {
    [start, told] = [performance.now(), false];
    does();
  };
};

/** Opens something in a page of its own: `go` is a function of {page, spent, watched(): promises when it was drawn}. */
async function opening(name, context, selector, go) {
  const { page, spent } = await metered(context);
  let tell = () => {};
  await page.exposeFunction("benchDrawn", (took) => tell(took));
  await page.addInitScript(watch, selector);
  const took = await go(page, spent, () => new Promise((done) => (tell = done)));
  note(name, took / 1000, await spent());
  await page.close();
}

/** As in a new tab, or from a bookmark: with a process that the browser begins for it. */
const inNewTab = (address) => async (page, spent, watched) => {
  const drawn = watched();
  await page.goto(base + address, { waitUntil: "commit" });
  return drawn;
};

/** By a link of the home page: this reader has loaded nothing but that. The meter begins anew with the page. */
const byLink = (address) => async (page, spent, watched) => {
  await page.goto(base + "index.html");
  await page.waitForTimeout(700);
  const drawn = watched();
  await page.locator(`a[href="${address}"]`).first().click({ noWaitAfter: true });
  return drawn;
};

/** Within the quiz, whose page has come to rest at another address. */
const within = (from, hash) => async (page, spent, watched) => {
  await page.goto(base + "quiz.html" + from);
  await page.waitForTimeout(700);
  await spent();
  const drawn = watched();
  await page.evaluate((to) => window.benchBegin(() => (location.hash = to)), hash);
  return drawn;
};

/** In the page: 20 questions answered, as [ms of grading, ms of the next question] each, with all that is drawn. */
const answering = async (many) => {
  const told = [];
  const timed = (does) => {
    const start = performance.now();
    does();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  for (let i = 0; i < many; i++) {
    document.querySelector(".quiz-option input").checked = true;
    const form = document.querySelector(".quiz-question");
    const grading = timed(() => form.requestSubmit());
    const next = timed(() => form.requestSubmit());
    told.push([grading, next]);
    await new Promise((rested) => setTimeout(rested, 20));
  }
  return told;
};

async function practice(name, context) {
  const { page } = await metered(context);
  await page.goto(base + `quiz.html#kind=questions&count=${QUESTIONS + 1}&run=bench`);
  await page.waitForSelector(".quiz-question");
  for (const [grading, next] of await page.evaluate(answering, QUESTIONS)) {
    note(`quiz: grading${name}`, grading / 1000);
    note(`quiz: next question${name}`, next / 1000);
  }
  await page.close();
}

/** In the page: what each key of these queries takes, from the frame in which it is drawn to its end, in ms. */
const typing = async (queries) => {
  const field = document.querySelector("[data-search-page] input");
  const told = [];
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      field.value = query.slice(0, end);
      let start = 0;
      await new Promise((done) => {
        requestAnimationFrame(() => (start = performance.now()));
        field.dispatchEvent(new Event("input", { bubbles: true }));
        requestAnimationFrame(() => {
          document.body.getBoundingClientRect();
          told.push(performance.now() - start);
          done();
        });
      });
    }
  }
  return told;
};

async function search(queries) {
  const context = await reader();
  await opening("search: first result of an address", context, "#results > li", inNewTab("search.html?q=visibility%20timeout"));
  const { page, spent } = await metered(context);
  await page.goto(base + "index.html");
  await page.waitForTimeout(300);
  await spent();
  const ready = await page.evaluate(async () => {
    const start = performance.now();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true, cancelable: true }));
    await cribsheet.search.load().ready;
    return performance.now() - start;
  });
  note("search: ready after Ctrl+K", ready / 1000, await spent());
  await page.goto(base + "search.html?q=s");
  await page.waitForSelector("#results > li");
  for (const took of await page.evaluate(typing, queries)) note("search: a key", took / 1000);
  await context.close();
}

/** What data scripts say, run outside of a page. */
function said(...names) {
  const window = { cribsheet: {} };
  window.window = window;
  for (const name of names) runInNewContext(readFileSync(join(SITE, "assets/data", name), "utf8"), window);
  return window.cribsheet.data;
}

const { quiz, quizParts } = said("quiz.js", "quiz/review.js");
const others = quiz.questions.length + quiz.cards.reduce((sum, card) => sum + (card.kind === "cue" ? 2 : 1), 0);
const index = JSON.stringify(JSON.stringify(withCards(quizParts.review, others, CARDS)));
const review = `cribsheet.data.quizParts = cribsheet.data.quizParts || {};\ncribsheet.data.quizParts.review = JSON.parse(${index});
(cribsheet.data.stamps = cribsheet.data.stamps || {})["quizParts/review"] = ${JSON.stringify(quiz.stamps.review)};`;

/** All cards, by the page's own rules. */
async function allCards() {
  const context = await reader(null, review);
  const page = await context.newPage();
  await page.goto(base + "quiz.html#review");
  await page.waitForSelector(".quiz-today");
  const cards = await page.evaluate(() => {
    const { quiz } = cribsheet;
    return quiz.cards.all(quiz.book(cribsheet.data.quiz).items, cribsheet.data.quizParts.review).map(({ id, stamp }) => ({ id, stamp }));
  });
  await context.close();
  return cards;
}

const cards = await allCards();
const progress = simulated(cards, Date.now());
const lines = readFileSync("src/test/resources/search/queries.jsonl", "utf8").trim().split("\n");
const queries = lines.slice(0, QUERIES).map((line) => JSON.parse(line).q);
const known = `, ${cards.length} cards known`;
for (let run = 0; run < RUNS; run++) {
  const many = `, ${quiz.questions.length} questions`;
  const fresh = await reader();
  await opening(`quiz: ready by a link${many}`, fresh, ".quiz-now", byLink("quiz.html"));
  const other = await reader();
  await opening(`quiz: ready in a new tab${many}`, other, ".quiz-now", inNewTab("quiz.html"));
  await other.close();
  await practice("", fresh);
  await fresh.close();
  const old = await reader(progress, review);
  await opening(`quiz: ready by a link${known}`, old, ".quiz-now", byLink("quiz.html"));
  await opening(`review: opens${known}`, old, ".quiz-today", within("#practice", "#review"));
  await practice(known, old);
  await old.close();
  await search(run === 0 ? queries : queries.slice(0, 10));
}
for (const { name, seconds, processor } of figures.values()) {
  console.log(JSON.stringify({ name, seconds, ...(processor.length > 0 ? { processor } : {}) }));
}
await browser.close();
server.close();
