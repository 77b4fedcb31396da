/* Addresses behind the #: `#service=kettle`, `#exam=tea&domain=2`, `#q=cold-tea`. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** What an address may say, in the order in which it is written. `run` is a round's seed, `q` one item's id. */
  quiz.WORDS = ["q", "exam", "domain", "task", "area", "service", "kind", "only", "count", "run"];

  /** The choice that an address makes. What it cannot say, or says badly, it does not say. */
  quiz.readAddress = (hash) => {
    const choice = {};
    for (const part of hash.replace(/^#/, "").split("&")) {
      const cut = part.indexOf("=");
      const name = part.slice(0, cut);
      if (cut < 1 || !quiz.WORDS.includes(name)) continue;
      try {
        choice[name] = decodeURIComponent(part.slice(cut + 1));
      } catch {
        // A percent sign that encodes nothing.
      }
    }
    if ("count" in choice) {
      if (/^\d{1,4}$/.test(choice.count)) choice.count = Number(choice.count);
      else delete choice.count;
    }
    if (!["questions", "cards"].includes(choice.kind)) delete choice.kind;
    if (!["new", "wrong", "weak"].includes(choice.only)) delete choice.only;
    return choice;
  };

  quiz.writeAddress = (choice) =>
    "#" +
    quiz.WORDS.filter((w) => choice[w] !== undefined && choice[w] !== "")
      .map((w) => `${w}=${encodeURIComponent(choice[w]).replace(/%2F/g, "/")}`)
      .join("&");
})(cribsheet.quiz);
