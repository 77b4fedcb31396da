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
      new Promise((done, failed) => {
        const script = ready.get(name) && document.importNode(ready.get(name), true);
        if (!script) {
          failed(new Error("no such part: " + name));
          return;
        }
        script.addEventListener("load", done);
        script.addEventListener("error", () => failed(new Error("cannot load " + name)));
        document.head.append(script);
      });

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
