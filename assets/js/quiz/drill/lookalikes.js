/*
 * Look-alikes: what a comparison says in one cell is told, and its column is to be found among all of them. The build decides which
 * cells are fair to ask (FairCells.java). An item's id is made of comparison, row and column: `~kettle-or-pot/kept-for/kettle`.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** More are not read, they are searched. */
  const MOST_OPTIONS = 5;

  /** The items of comparisons: {id, table, row, column: its place, service, group, pair}; of one pair only one is asked in a drill. */
  quiz.lookAlikes = (tables) =>
    tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.ask.map((place) => {
          const column = table.columns[place];
          const pair = `~${table.id}/${row.key}`;
          return { id: `${pair}/${column.key}`, table, row, column: place, service: column.service, group: table.id, pair };
        })));

  const said = (row, place) => [["p", [["b", row.name], ": ", ...row.cells[place]]]];

  /** Running text without its links: their words stay. */
  quiz.unlinked = (inlines) => inlines.flatMap((node) => (Array.isArray(node) && node[0] === "a" ? quiz.unlinked(node[2]) : [node]));

  /** Which columns are offered: all of them, or the right one and some by lot, in the order of the table. */
  function offered({ id, table, column }, seed) {
    const others = table.columns.map((_, place) => place).filter((place) => place !== column);
    return [column, ...quiz.shuffled(others, `${seed} ${id} others`).slice(0, MOST_OPTIONS - 1)].sort((a, b) => a - b);
  }

  /** An item in the shape of a question. Every option tells what its own column says in that row. */
  quiz.lookAlikeQuestion = (item, seed) => {
    const { table, row, column } = item;
    return {
      id: item.id,
      kind: "question",
      service: item.service,
      tasks: [],
      bank: true,
      stem: ["Which of these?", ["br"], ["b", row.name], ": ", ...quiz.unlinked(row.cells[column])],
      setting: [],
      options: offered(item, seed).map((place) => ({
        key: table.columns[place].key,
        right: place === column,
        text: [table.columns[place].name],
        reason: said(row, place),
      })),
      explanation: [["p", ["Side by side: ", ["a", `compare/${table.id}.html`, [table.title]]]]],
      about: [],
    };
  };
})(cribsheet.quiz);
