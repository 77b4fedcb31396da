/*
 * A session: one card at a time, until today's work is done or somebody ends it. Every answer is stored as soon as it is known; a grade
 * other than the suggested one takes that answer back and gives another.
 */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** How many cards ahead are loaded while one thinks. */
  const AHEAD = 12;

  /**
   * Starts asking. `goesOn(tally)` says before each card whether there shall be one more (Today ends on time), and `planned(tally)` how many
   * answers are planned if that is less than all that is due; `finished(tally, desk)` hears the end. A tally is {answered, again: how many of these were forgotten}.
   */
  quiz.reviewSession = (page, { goesOn = () => true, planned, finished }) => {
    let desk = quiz.reviewOf(page);
    let last = "";
    let putAway = null;
    const tally = { answered: 0, again: 0 };

    const step = (words) => {
      if (desk.isOld()) desk = quiz.reviewOf(page);
      const next = goesOn(tally) ? desk.next(last) : null;
      if (next) ask(next, words);
      else finished(tally, desk);
    };

    const ask = ({ card, schedule, early, work }, words) =>
      page.wait(
        page.load([card]),
        () => {
          const view = cardView(card, schedule);
          page.turnTo(view, "round", bar(view.name, early, work));
          if (words) page.say(words);
          page.load(ahead(work)).catch(() => {});
        },
        "This card",
        () => step(words));

    const ahead = ({ steps, soon, reviews, fresh }) => {
      return [...steps.slice(0, AHEAD), ...reviews.slice(0, AHEAD), ...fresh.slice(0, AHEAD), ...soon.slice(0, AHEAD)].map((s) => desk.card(s.id));
    };

    const cardView = (card, schedule) => {
      let recorded = null;
      let told = null;

      const record = (attempt) => {
        const progress = page.store.progress();
        const { items } = progress;
        const before = Object.hasOwn(items, card.id) ? (items[card.id].tries || []).reduce((at, t) => Math.max(at, t.at), 0) : 0;
        recorded = { at: quiz.after(page.now(), Math.max(before, quiz.resetAt(progress))), grade: attempt.grade };
        page.record(card.id, { ...attempt, at: recorded.at, ...(card.stamp ? { stamp: card.stamp } : {}) });
        desk.updated(card.id);
        tally.answered++;
        if (attempt.grade === 1) tally.again++;
        last = card.id;
        putAway = null;
      };

      const graded = (grade) => {
        if (recorded && recorded.grade !== grade) {
          takeBack(card.id, recorded);
          record({ ...told, grade });
        } else if (!recorded) {
          record({ right: grade > 1, grade });
        }
        step(`${quiz.gradeName(grade)}.`);
      };

      const whole = page.book.whole(card);
      const name = quiz.nameOf(page.book, whole);
      const view = quiz.askCard(page, whole, {
        seed: `${card.id} ${schedule.reps}`,
        turned: () => {
          name.show();
          return quiz.gradesView(page, desk.previews(schedule), 0, graded);
        },
        answered: (attempt, grade) => {
          name.show();
          told = attempt;
          record({ ...attempt, grade });
          tools.draw();
          return quiz.gradesView(page, desk.previews(schedule), grade, graded);
        },
      });
      const tools = quiz.toolsView(page, { undo, bury: () => put("bury"), suspend: () => put("suspend") }, {
        canUndo,
        // Before it is checked, a question's options have these letters.
        isFree: (letter) => card.kind !== "question" || recorded !== null || !quiz.LETTERS.toLowerCase().includes(letter),
      });

      function put(deed) {
        page.store.deed(card.id, { deed, zone: page.zone() });
        desk.updated(card.id);
        putAway = card.id;
        step(deed === "bury" ? "Put away until tomorrow." : "Suspended.");
      }

      return {
        element: quiz.el("div", { class: "quiz-review" }, view.element, tools.element),
        name: name.element,
        focus: view.focus,
        choices: view.choices,
        commands: tools.commands,
        act: (meaning) => (meaning.command ? tools.act(meaning.command) : view.act(meaning)),
        draw: () => {
          if (recorded) return;
          const fresh = quiz.reviewOf(page);
          const now = fresh.schedule(card.id);
          if (now && now.last === schedule.last && now.buried === schedule.buried && now.suspended === schedule.suspended) return;
          desk = fresh;
          step("This card was answered in another tab.");
        },
      };
    };

    const takeBack = (id, { at, grade }) => {
      page.store.deed(id, { deed: "undo", of: at, zone: page.zone() });
      desk.updated(id);
      tally.answered = Math.max(0, tally.answered - 1);
      if (grade === 1) tally.again = Math.max(0, tally.again - 1);
    };

    const canUndo = () => putAway !== null || quiz.lastGraded(desk, page.store.progress().items) !== null;

    /** The last thing done is undone, and its card asked again. */
    const undo = () => {
      if (desk.isOld()) desk = quiz.reviewOf(page);
      const done = quiz.lastGraded(desk, page.store.progress().items);
      const id = putAway || (done && done.id);
      if (!id) return;
      if (putAway) page.store.deed(id, { deed: "resume", zone: page.zone() });
      else takeBack(id, { at: done.at, grade: gradeAt(page.store.progress().items[id], done.at) });
      desk.updated(id);
      putAway = null;
      last = "";
      ask({ card: desk.card(id), schedule: desk.schedule(id), early: false, work: desk.work() }, "Taken back.");
    };

    const gradeAt = (item, at) => quiz.log.grade(item.tries.find((t) => t.at === at));

    const bar = (name, early, work) => {
      const { left, words } = quiz.leftToDo(work, planned && planned(tally));
      return quiz.el(
        "div",
        { class: "quiz-bar" },
        quiz.el(
          "p",
          null,
          name,
          " ",
          words,
          early ? ", a few minutes early" : ""),
        quiz.button("End", () => finished(tally, desk), "quiet"),
        quiz.el("progress", { max: tally.answered + left, value: tally.answered, "aria-hidden": "true" }));
    };

    step();
  };

  /**
   * What is still to do, {left, words}. Cards between steps of minutes are told apart: they were answered, and come once more. Where less was
   * `planned` than is due, that counts.
   */
  quiz.leftToDo = ({ steps, soon, reviews, fresh }, planned = Infinity) => {
    const first = reviews.length + fresh.length;
    const again = steps.length + soon.length;
    if (planned < first + again) return { left: planned, words: `${planned} left` };
    const words = [`${first} left`, first > 0 && fresh.length > 0 && `${fresh.length} of them new`, again > 0 && `${again} once more`];
    return { left: first + again, words: words.filter(Boolean).join(", ") };
  };
})(cribsheet.quiz);
