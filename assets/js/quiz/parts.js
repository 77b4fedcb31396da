/* What the quiz says, loaded when it is first needed. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Loads parts by their names, each once; a part that did not arrive may be asked for again. Gives a function that promises them. */
  quiz.parts = (template) => {
    const loading = new Map();
    const ready = new Map(Array.from(template.content.querySelectorAll("script"), (s) => [s.dataset.part, s]));

    const load = (name) =>
      ready.has(name)
        ? cribsheet.site.run(document.importNode(ready.get(name), true)).then(() => cribsheet.site.take("quizParts", name, cribsheet.data.quiz.stamps))
        : Promise.reject(new Error("no such part: " + name));

    const once = (name) => {
      if (!loading.has(name)) {
        const part = load(name);
        loading.set(name, part);
        part.catch(() => loading.delete(name));
      }
      return loading.get(name);
    };
    return (names) => Promise.all(names.map(once));
  };
})(cribsheet.quiz);
