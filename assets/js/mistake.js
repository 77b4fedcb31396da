// Reports a mistake in one line of the notes. Without this, a topic's link reports the topic, and the text at the end of the page the page.
(function () {
  "use strict";
  const cribsheet = (window.cribsheet = window.cribsheet || {});
  const mistake = (cribsheet.mistake = cribsheet.mistake || {});

  const LONGEST = 200;

  /** Words short enough for an address, with one space between two. */
  mistake.short = (words) => {
    const one = words.replace(/\s+/g, " ").trim();
    return one.length > LONGEST ? one.slice(0, LONGEST).trimEnd() + "…" : one;
  };

  /** The report to copy, about a place: {page, bullet, source}. */
  mistake.text = (text, place) =>
    text
      .replace(/^Page: .*$/m, () => "Page: " + place.page)
      .replace(/^Line: .*$/m, () => "Line: " + place.bullet)
      .replace(/^Source: .*$/m, () => "Source: " + place.source);

  /** The address of the host's form, about a place: its fields are set; a host with one field gets the text. */
  mistake.address = (address, place) => {
    const [form, query] = address.split("?");
    const set = (pair) => {
      const [name, value] = pair.split("=");
      const field = decodeURIComponent(name);
      const text = (words) => name + "=" + encodeURIComponent(words);
      if (field === "issue[description]") return text(mistake.text(decodeURIComponent(value), place));
      return Object.hasOwn(place, field) ? text(place[field]) : pair;
    };
    return form + "?" + query.split("&").map(set).join("&");
  };

  if (typeof document === "undefined") return;

  /** A line's own words, without what stands below it and what is ours. */
  function words(line) {
    const copy = line.cloneNode(true);
    copy.querySelectorAll("ul, figure, .table, blockquote, details, [data-ui], .p, .m").forEach((part) => part.remove());
    return mistake.short(copy.textContent);
  }

  function start() {
    const section = document.querySelector("[data-mistake]");
    if (!section) return;
    const form = section.querySelector("[data-mistake-form]");
    const code = section.querySelector("[data-mistake-text]");
    const select = document.getElementById("_mistake-line");
    const address = form.getAttribute("href");
    const text = code.textContent;
    const page = text.match(/^Page: (.*)$/m)[1];
    const lines = Array.from(document.querySelectorAll(".notes [data-line]"));
    const place = (line) => ({
      page: page + "#" + line.id,
      bullet: words(line),
      source: line.closest("[data-file]").dataset.file + ":" + line.dataset.line,
    });

    function show() {
      const line = lines[select.selectedIndex - 1];
      form.href = line ? mistake.address(address, place(line)) : address;
      code.textContent = line ? mistake.text(text, place(line)) : text;
    }

    /** Hundreds of lines are listed only for somebody who looks. */
    function fill() {
      if (select.length) return;
      select.add(new Option("The page as a whole", ""));
      let group = select;
      for (const line of lines) {
        const heading = line.closest("section[data-file]") && line.closest("section[data-file]").querySelector("h2");
        const name = heading ? heading.textContent.trim() : "";
        if (name && group.label !== name) select.append((group = Object.assign(document.createElement("optgroup"), { label: name })));
        group.append(new Option(words(line).slice(0, 90), line.id));
      }
    }

    /** The line by which somebody came. */
    function arrive() {
      const line = lines.findIndex((l) => "#" + l.id === decodeURIComponent(location.hash));
      if (line < 0) return;
      fill();
      select.selectedIndex = line + 1;
      show();
    }

    new IntersectionObserver(fill).observe(section);
    select.addEventListener("focus", fill);
    select.addEventListener("change", show);
    addEventListener("hashchange", arrive);
    arrive();
    flag(place, address);
  }

  /** One link for the whole page, which goes to the end of the line where the pointer is. */
  function flag(place, address) {
    const link = Object.assign(document.createElement("a"), { className: "m", tabIndex: -1, rel: "noreferrer", title: "Report a mistake in this line" });
    link.setAttribute("aria-hidden", "true");
    document.querySelector(".notes").addEventListener("pointerover", (event) => {
      const line = event.pointerType === "mouse" && event.target.closest("[data-line]");
      if (!line || line === link.parentElement) return;
      link.href = mistake.address(address, place(line));
      line.insertBefore(link, Array.from(line.children).find((part) => /^(UL|OL|FIGURE|DIV|BLOCKQUOTE|DETAILS)$/.test(part.tagName)) || null);
    });
  }

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
