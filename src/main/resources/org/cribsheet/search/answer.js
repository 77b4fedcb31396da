/** What the page would show for a question, and why: one line of JSON for each hit. Asked by the command line. */
function answer(question) {
  "use strict";
  const { search } = cribsheet;
  const found = search.find(engine, question);
  const rounded = (number) => Math.round(number * 1000) / 1000;

  /** The best form of a wish in a row of words: what was found, how it fits, what that is worth. */
  function best(w, words, field, boost) {
    let form;
    for (const word of words) {
      const here = w.forms.get(word);
      if (here !== undefined && (form === undefined || here.quality > form.quality)) form = here;
    }
    return form === undefined ? [] : [{ token: form.term, form: form.form, field, boost: rounded(form.quality * boost) }];
  }

  function tokens(hit) {
    if (hit.pair !== undefined) return [];
    const { rules } = search;
    const section = engine.sections[engine.sectionOf[hit.document]];
    const text = engine.row(hit.document);
    return found.wishes.filter((w) => w.weight !== undefined).map((w) => {
      const names = w.names[section.page.number];
      const ways = [
        ...best(w, text, "text", 1),
        ...section.words.flatMap((heading, i) => best(w, heading, "heading", i === section.words.length - 1 ? rules.heading : rules.upper)),
        ...(names > 0 ? [{ token: section.page.title, form: w.wish.page === section.page ? "name" : "part of a name", field: "page", boost: rounded(names) }] : []),
      ];
      return { typed: w.wish.text, weight: rounded(w.weight), ways: ways.sort((a, b) => b.boost - a.boost) };
    });
  }

  return found.hits.map((hit, i) => {
    const shown = search.shown(engine, hit, found.asked, i === 0);
    const title = shown.kind === "passage" ? [shown.title, shown.heading].filter(Boolean).join(" › ") : shown.title;
    const rules = Object.fromEntries(Object.entries(hit.rules).filter(([, value]) => value !== 0).map(([rule, value]) => [rule, rounded(value)]));
    return JSON.stringify({ url: shown.url, title, text: shown.text, answer: shown.answer, score: rounded(hit.score || 0), rules, tokens: tokens(hit) });
  }).join("\n");
}

/** The same for people. */
function told(question) {
  "use strict";
  const lines = answer(question);
  if (lines === "") return "";
  return lines.split("\n").map((line, i) => {
    const hit = JSON.parse(line);
    const tokens = hit.tokens.map(({ typed, weight, ways }) => {
      const how = ways.map((way) => way.token + " (" + way.form + " in " + way.field + ", × " + way.boost + ")").join(", ");
      return "     " + typed + ", weight " + weight + ": " + (how === "" ? "only around it" : how);
    });
    const rules = Object.entries(hit.rules).map(([rule, value]) => rule + " " + value).join(", ");
    return [
      i + 1 + ". " + hit.title, "   " + hit.url, ...(hit.answer === "" ? [] : ["   → " + hit.answer]), ...(hit.text === "" ? [] : ["   " + hit.text]),
      "   score " + hit.score + " = " + rules, ...tokens,
    ].join("\n");
  }).join("\n\n");
}
