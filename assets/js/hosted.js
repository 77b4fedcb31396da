// What a site gains from a host: it can be installed, and read without a network. From disk this does nothing.
(function () {
  "use strict";
  const cribsheet = (window.cribsheet = window.cribsheet || {});
  const hosted = (cribsheet.hosted = cribsheet.hosted || {});

  const HOUR = 3600000;

  /** Where the site's root is, by this script's own address. Nothing that a page says has a part in it. */
  hosted.root = (script) => script.replace(/assets\/js\/[a-z]+\.js([?#].*)?$/, "");

  /** Whether something may be kept: from a host one can trust, for a reader who does not save data. */
  hosted.keeps = (protocol, secure, saving) => /^https?:$/.test(protocol) && secure && !saving;

  if (typeof document === "undefined" || !/^https?:$/.test(location.protocol)) return;

  const ROOT = hosted.root(document.currentScript.src);
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  let asked = false;

  /** A quiet line at the foot of the window. Whoever does not want it reads on. */
  function tell(registration) {
    if (document.querySelector(".news")) return;
    const bar = make("div", { className: "news" });
    const words = make("p");
    const reload = make("button", { type: "button", className: "reload", textContent: "Reload" });
    const later = make("button", { type: "button", textContent: "Later" });
    words.setAttribute("role", "status");
    reload.addEventListener("click", () => {
      asked = true;
      // Another window may have let the new edition in already.
      if (registration.waiting) registration.waiting.postMessage("take over");
      else location.reload();
    });
    later.addEventListener("click", () => bar.remove());
    bar.append(words, reload, later);
    document.body.append(bar);
    // Said only once it is there: a screen reader tells what changes.
    requestAnimationFrame(() => (words.textContent = "A new edition is there."));
  }

  function watch(registration) {
    const look = () => registration.waiting && navigator.serviceWorker.controller && tell(registration);
    const follow = () => registration.installing && registration.installing.addEventListener("statechange", look);
    look();
    follow();
    registration.addEventListener("updatefound", follow);
    let last = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - last < HOUR) return;
      last = Date.now();
      registration.update().catch(() => {});
    });
  }

  /** The only address for which this policy vouches is the worker's. */
  function address() {
    const worker = ROOT + "sw.js";
    if (!window.trustedTypes) return worker;
    return trustedTypes.createPolicy("cribsheet-worker", { createScriptURL: () => worker }).createScriptURL("");
  }

  function keep() {
    const workers = navigator.serviceWorker;
    workers.addEventListener("controllerchange", () => asked && location.reload());
    workers.ready.then(watch);
    // A host without the worker, or one that forbids it, serves the site all the same.
    Promise.resolve()
      .then(() => workers.register(address(), { updateViaCache: "none" }))
      .catch(() => {});
  }

  document.head.append(make("link", { rel: "manifest", href: ROOT + "manifest.webmanifest" }));
  const saving = navigator.connection && navigator.connection.saveData;
  if (!navigator.serviceWorker || !hosted.keeps(location.protocol, isSecureContext, saving)) return;
  // The page comes first; the rest of the site can wait.
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep);
})();
