package org.cribsheet.hostile;

/** What a page is asked about itself. */
final class Watch {
  /**
   * Elements that neither our pages nor our scripts make, attributes that run, and addresses that
   * are code; as far as they are found a frame after the page was built.
   */
  static final String ODDITIES =
      """
      async () => {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const ours = new Set(
          `a abbr b blockquote body br button caption circle code col colgroup datalist dd details dialog div dl dt
          ellipse em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header html i img input kbd label
          legend li line link main mark meta nav noscript ol optgroup option output p path polygon polyline pre progress
          rect script search section select span strong sub summary sup svg table tbody td template text textarea th
          thead time title tr tspan ul`.split(/\\s+/));
        const odd = [];
        const look = (root) => {
          for (const e of root.querySelectorAll("*")) {
            if (!ours.has(e.localName)) odd.push(e.outerHTML.slice(0, 200));
            if (e.localName === "script" && !e.getAttribute("src") && !/json/.test(e.type)) odd.push(e.outerHTML.slice(0, 200));
            if (e.localName === "template") look(e.content);
            for (const a of e.attributes) {
              const address = a.value.replace(/[\\u0000-\\u0020]/g, "");
              const runs = /^on|^(srcdoc|ping|formaction|background|xlink:href)$/.test(a.name);
              const leads = /^(href|src|action|data|poster)$/.test(a.name);
              if (runs || (leads && /^(javascript|data|vbscript):/i.test(address))) odd.push(e.outerHTML.slice(0, 200));
            }
          }
        };
        look(document);
        return odd;
      }
      """;

  private Watch() {}
}
