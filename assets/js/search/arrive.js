/** Marks, on the page to which a search has led, the words that were searched for: ?mark=visibility,timeout#anchor. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  const MOST = 60;

  /** Where words stand in a text, whole, as [start, end]. */
  search.spots = function (text, words) {
    const wanted = words.filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (wanted.length === 0) return [];
    const all = new RegExp("(?<![\\p{L}\\p{Nd}])(?:" + wanted.join("|") + ")(?![\\p{L}\\p{Nd}])", "giu");
    return [...text.matchAll(all)].map((found) => [found.index, found.index + found[0].length]);
  };

  function ranges(root, words) {
    const found = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node && found.length < MOST; node = texts.nextNode()) {
      for (const [start, end] of search.spots(node.data, words)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        found.push(range);
      }
    }
    return found;
  }

  /** Marks words where the address leads: in a bullet or table, or below a heading. Nothing on the page is changed. */
  search.arrive = function (words) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || typeof Highlight === "undefined") return;
    const place = /^H\d$/.test(target.tagName) ? target.closest("section") || target.parentElement : target;
    CSS.highlights.set("search", new Highlight(...ranges(place, words)));
  };

  function start() {
    const words = new URLSearchParams(location.search).get("mark");
    if (words === null) return;
    search.arrive(words.split(","));
    // The address is to be shared without them. Some browsers forbid that from a file; there they stay.
    try {
      history.replaceState(history.state, "", location.pathname + location.hash);
    } catch { /* stays */ }
  }
  if (typeof document === "undefined") return;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})(cribsheet.search);
