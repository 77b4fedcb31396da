/*
 * A selection as a file for Anki. Its rows are those of cribsheet-anki.txt, which the build makes for everything (AnkiExport.java and
 * AnkiHtml.java say why they look so): the same ids, so that either file updates the cards of the other.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const HEAD = [
    "#separator:tab",
    "#html:true",
    "#notetype:Cribsheet",
    "#columns:Id\tFront\tBack\tDeck\tTags",
    "#deck column:4",
    "#tags column:5",
    "# Before the first import, make a note type Cribsheet with the fields Id, Front and Back; its cards show Front and Back.",
    "# Importing again then updates its cards and keeps their schedule.",
  ];

  /** What tells the back of a cue from its front, there and in the reader's progress. */
  const BACK = "~back";

  /** The file's text for items of the book, whose parts must be there. */
  quiz.ankiText = (book, items, title) => {
    const rows = items.flatMap((item) => rowsOf(book, book.whole(item), title));
    rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    return [...HEAD, ...rows.map((row) => row.map(quoted).join("\t"))].map((line) => line + "\n").join("");
  };

  function rowsOf(book, item, title) {
    const area = book.areas.find((a) => a.id === book.area(item));
    const deck = area ? `${title}::${area.name}` : title;
    const tags = [item.service, ...item.tasks.map((t) => t.replaceAll("/", "::"))].join(" ");
    const row = (id, front, back) => [id, front, back, deck, tags];
    if (quiz.isQuestion(item)) return [row(item.id, questionFront(item), questionBack(item))];
    const front = row(item.id, below(item.context, inlines(item.front)), blocks(item.back));
    if (item.kind !== "cue") return [front];
    const [[, answer], ...more] = item.back;
    return [front, row(item.id + BACK, below(item.context, inlines(answer)), element("p", inlines(item.front)) + blocks(more))];
  }

  /** Options in an order that tells nothing: the notes name the right one first. */
  quiz.neutralOrder = (options) => [...options].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

  const list = (items) => `<ol type="A">${items.map((item) => element("li", item)).join("")}</ol>`;

  const questionFront = (q) => inlines(q.stem) + blocks(q.setting) + list(quiz.neutralOrder(q.options).map((o) => inlines(o.text)));

  const questionBack = (q) => {
    const verdict = (o) => element("b", o.right ? "Right." : "Wrong.") + blocks(o.reason || []);
    return list(quiz.neutralOrder(q.options).map(verdict)) + blocks(q.explanation);
  };

  const below = (context, words) => (context.length === 0 ? words : `<small>${escape(context.join(" › "))}</small><br>${words}`);

  const inlines = (nodes) => nodes.map(inline).join("");

  function inline(node) {
    if (typeof node === "string") return escape(node);
    const [kind, first, second] = node;
    if (kind === "code") return element("code", escape(first));
    if (kind === "br") return "<br>";
    return kind === "a" ? inlines(second) : element(kind, inlines(first));
  }

  const blocks = (nodes) => nodes.map(block).join("");

  function block([kind, first, second]) {
    if (kind === "p") return element("p", inlines(first));
    if (kind === "quote") return element("blockquote", blocks(first));
    if (kind === "pre") return element("pre", escape(second.trimEnd()).replaceAll("\n", "<br>"));
    if (kind === "table") return element("table", row("th", first) + second.map((cells) => row("td", cells)).join(""));
    return element("ul", first.map(([text, more]) => element("li", inlines(text) + (more ? blocks(more) : ""))).join(""));
  }

  const row = (name, cells) => element("tr", cells.map((cell) => element(name, inlines(cell))).join(""));

  const element = (name, content) => `<${name}>${content}</${name}>`;

  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  /** A field stands in quotes if it holds a sign that would end it or make it a comment. */
  const quoted = (field) => (/[\u0022\t\n]/.test(field) || field.startsWith("#") ? '"' + field.replaceAll('"', '""') + '"' : field);
})(cribsheet.quiz);
