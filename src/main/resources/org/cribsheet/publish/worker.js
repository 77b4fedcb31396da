// Keeps one whole edition of the site, so that it reads without a network. Made by the build, which knows every file by its hash.
//
// A page and all that it loads come from one edition, whatever has been published since: what is kept is named by its hash, and a page that
// was opened under an edition gets that edition's files until it is left. A new edition comes in beside the old one, is whole or not at
// all, and waits until a reader asks for it.
(function () {
  "use strict";
  const worker = (globalThis.cribsheetWorker = {});
  const EDITION = "${edition}";
  const FILES = ${files};

  /** The file that an address means, given as its path below the site's root: "" where there is none. */
  worker.file = function (path, files) {
    const named = path === "" || path.endsWith("/") ? path + "index.html" : path;
    return [named, named + ".html"].find((name) => Object.hasOwn(files, name)) || "";
  };

  /** Under which name a file is kept. */
  worker.key = (path, hash) => path.split("/").map(encodeURIComponent).join("/") + "?" + hash;

  /** The names of all that is still in use: the files of each edition that somebody reads. */
  worker.inUse = (editions) =>
    new Set(Object.values(editions).flatMap((files) => Object.keys(files).map((path) => worker.key(path, files[path]))));

  /** What is known after an edition has taken over: pages that are open stay with the one they were opened under. */
  worker.takeOver = function (known, edition, files, open) {
    const readers = { ...known.readers };
    for (const page of known.current ? open : []) readers[page] = readers[page] || known.current;
    return worker.forget({ current: edition, editions: { ...known.editions, [edition]: files }, readers }, open);
  };

  /** The same without pages that were closed, and without editions that nobody reads any more. */
  worker.forget = function (known, open) {
    const readers = Object.fromEntries(Object.entries(known.readers).filter(([page]) => open.includes(page)));
    const alive = [known.current, ...Object.values(readers)];
    const editions = Object.fromEntries(Object.entries(known.editions).filter(([id]) => alive.includes(id)));
    return { current: known.current, editions, readers };
  };

  if (typeof self === "undefined" || !self.registration) return;

  const ROOT = self.registration.scope;
  const KNOWN = ROOT + "known.json?state";
  const AT_A_TIME = 4;
  const store = caches.open("cribsheet " + ROOT);
  const kept = async (name) => (await store).match(ROOT + name, { ignoreVary: true });
  const openPages = async () => (await self.clients.matchAll({ type: "all" })).map((client) => client.id);

  let remembered;
  function known() {
    remembered = remembered || store
      .then((s) => s.match(KNOWN))
      .then((found) => (found ? found.json() : { current: "", editions: {}, readers: {} }));
    return remembered;
  }
  async function remember(now) {
    remembered = Promise.resolve(now);
    await (await store).put(KNOWN, new Response(JSON.stringify(now)));
  }

  // ---- Coming in: all of it or nothing.

  async function digest(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(hash, (n) => n.toString(16).padStart(2, "0")).join("").slice(0, 32);
  }

  /** The host's policy goes with the file; how it was packed on its way does not. */
  function lasting(headers) {
    const copy = new Headers(headers);
    ["content-encoding", "content-length", "vary"].forEach((name) => copy.delete(name));
    return copy;
  }

  async function fetchInto(cache, path) {
    const response = await fetch(ROOT + worker.key(path, "").slice(0, -1), { cache: "no-cache", priority: "low" });
    const bytes = await response.arrayBuffer();
    if ((await digest(bytes)) !== FILES[path]) throw new Error(path + " is not of this edition");
    await cache.put(ROOT + worker.key(path, FILES[path]), new Response(bytes, { headers: lasting(response.headers) }));
  }

  async function fill() {
    const cache = await store;
    const names = async () => new Set((await cache.keys()).map((request) => request.url));
    const name = (path) => ROOT + worker.key(path, FILES[path]);
    const before = await names();
    // Pages are asked for again even if they are the same: the host's policy may have changed.
    const wanted = Object.keys(FILES).filter((path) => path.endsWith(".html") || !before.has(name(path)));
    const turn = async () => {
      while (wanted.length) await fetchInto(cache, wanted.shift());
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, turn));
    const after = await names();
    if (!Object.keys(FILES).every((path) => after.has(name(path)))) throw new Error("something was thrown away meanwhile");
  }

  // ---- Taking over, and tidying up after editions that nobody reads.

  async function tidy() {
    // Another edition may be coming in, and what it brings is not known yet.
    if (self.registration.installing || self.registration.waiting) return;
    const cache = await store;
    const used = worker.inUse((await known()).editions);
    const old = (await cache.keys()).filter(({ url }) => url !== KNOWN && !used.has(url.slice(ROOT.length)));
    await Promise.all(old.map((request) => cache.delete(request)));
  }

  async function takeOver() {
    await remember(worker.takeOver(await known(), EDITION, FILES, await openPages()));
    await tidy();
  }

  async function lookRound() {
    const now = await known();
    if (Object.keys(now.readers).length === 0) return;
    await remember(worker.forget(now, await openPages()));
    await tidy();
  }

  // ---- Answering.

  /** A page is of the newest edition; what it loads is of the page's own. */
  async function filesFor(event) {
    const { editions, readers } = await known();
    return (event.request.mode !== "navigate" && editions[readers[event.clientId]]) || FILES;
  }

  async function answer(event, path) {
    const files = await filesFor(event);
    const file = worker.file(path, files);
    const found = file && (await kept(worker.key(file, files[file])));
    if (found) return found;
    try {
      return await fetch(event.request);
    } catch (offline) {
      const lost = event.request.mode === "navigate" && (await kept(worker.key("404.html", FILES["404.html"])));
      if (!lost) throw offline;
      return new Response(lost.body, { status: 404, headers: lost.headers });
    }
  }

  self.addEventListener("install", (event) => event.waitUntil(fill()));
  self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
  self.addEventListener("message", (event) => {
    if (event.data === "take over") self.skipWaiting();
  });
  self.addEventListener("fetch", (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (event.request.method !== "GET" || !(origin + pathname).startsWith(ROOT)) return;
    event.respondWith(answer(event, decodeURIComponent((origin + pathname).slice(ROOT.length))));
    if (event.request.mode === "navigate") event.waitUntil(lookRound());
  });
})();
