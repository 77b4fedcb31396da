/** Loads the parts of a search that comes in parts (split.js): as scripts, since nothing else may be loaded from a disk. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const PART = /^(?:limits|(?:units|words|names|lists|rows|texts)\/\d+)$/;

  /** What is found with what is there; whether anything is missing says search.isWanting. */
  search.ask = (engine, text) => (engine.isSplit ? search.findSplit(engine, text) : search.find(engine, text));

  search.isWanting = (engine) => engine.isSplit === true && engine.wants.size > 0;

  if (typeof document === "undefined") return;

  /** Where the site's root is, by this script's own address. Nothing that a page says has a part in it. */
  const ROOT = document.currentScript.src.replace(/assets\/js\/[a-z]+\.js([?#].*)?$/, "");

  /** The address of a part. Nothing else has one: these are the only scripts that are loaded by an address that was made here. */
  function address(name) {
    if (!PART.test(name)) throw new TypeError("no part of the search: " + name);
    return ROOT + "assets/data/find/" + name + ".js";
  }

  let policy;

  function trusted(name) {
    if (!window.trustedTypes) return address(name);
    policy = policy || trustedTypes.createPolicy("cribsheet-search", { createScriptURL: address });
    return policy.createScriptURL(name);
  }

  const coming = new Map();

  function load(engine, name) {
    if (coming.has(name)) return coming.get(name);
    const script = document.createElement("script");
    script.src = trusted(name);
    const part = cribsheet.site.run(script).then(() => {
      cribsheet.site.take("find", name, { [name]: engine.edition });
      search.accept(engine, { [name]: cribsheet.data.find[name] });
      delete cribsheet.data.find[name];
    }).finally(() => {
      script.remove();
      coming.delete(name);
    });
    coming.set(name, part);
    return part;
  }

  const loadAll = (engine, names) => Promise.all(names.filter((name) => !engine.loaded.has(name)).map((name) => load(engine, name)));

  /** Loads what was missing when something was last asked. */
  search.fetchWanted = function (engine) {
    const names = [...engine.wants];
    engine.wants.clear();
    return loadAll(engine, names);
  };

  const passages = search.loadPassages;

  search.loadPassages = (engine, names) => (engine.isSplit ? loadAll(engine, names) : passages(engine, names));
})(cribsheet.search);
