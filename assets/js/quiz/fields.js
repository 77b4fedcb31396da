/* The few kinds of fields that the quiz asks with. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** One of a few, all in sight. `options` are [value, words]; `change` gets the value. */
  quiz.segments = (legend, name, options, value, change) =>
    quiz.el(
      "fieldset",
      { class: "quiz-segments" },
      quiz.el("legend", null, legend),
      options.map(([option, words]) =>
        quiz.el(
          "label",
          null,
          quiz.el("input", {
            type: "radio",
            name,
            value: option,
            checked: option === value,
            change: () => change(option),
          }),
          quiz.el("span", null, words))));

  /**
   * One of many. `fill(groups, value)` sets what can be chosen: groups of [label, [[value, words], …]], where an empty label
   * makes no group.
   */
  quiz.chooser = (label, change) => {
    const select = quiz.el("select", { change: () => change(select.value) });
    const option = ([value, words]) => quiz.el("option", { value }, words);
    const fill = (groups, value) => {
      select.replaceChildren(
        ...groups.flatMap(([name, options]) =>
          name ? [quiz.el("optgroup", { label: name }, options.map(option))] : options.map(option)));
      select.value = value || "";
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    };
    return { element: quiz.el("label", { class: "quiz-chooser" }, quiz.el("span", null, label), select), fill };
  };

  quiz.button = (words, click, kind) =>
    quiz.el("button", { type: "button", class: "quiz-button" + (kind ? " " + kind : ""), click }, words);
})(cribsheet.quiz);
