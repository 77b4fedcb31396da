/* The review: what today brings, what the days until the exam will bring, and the plan behind it. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
cribsheet.quiz.open = cribsheet.quiz.open || {};
(function (quiz) {
  "use strict";

  /** How often one looks whether a new day has begun. */
  const LOOK_AGAIN = 30000;

  /** `#review` shows what there is to do, `#review/go` does it. */
  quiz.open.review = (page, [rest]) => {
    page.wait(
      quiz.needReview(page),
      () => {
        if (rest === "go") quiz.reviewSession(page, { finished: (tally, desk) => finish(page, tally, desk) });
        else page.turnTo(quiz.reviewView(page), "review");
      },
      "The cards");
  };

  function finish(page, tally, desk) {
    page.rename(quiz.writeWay("review"));
    page.turnTo(quiz.reviewEnd(page, tally, desk), "summary");
  }

  /** How much there is to do, in words: "12 to review, 5 new". */
  quiz.workWords = ({ due, fresh }) => {
    if (due === 0 && fresh === 0) return "Nothing is due now.";
    return [due > 0 && `${due} to review`, fresh > 0 && `${fresh} new`].filter(Boolean).join(", ");
  };

  quiz.reviewView = (page) => {
    let desk = null;
    const heading = quiz.el("h2", { class: "quiz-heading", tabindex: -1 });
    const today = quiz.el("div", { class: "quiz-today" });
    const ahead = quiz.el("section", null);
    const aside = quiz.el("div", null);

    const draw = () => {
      desk = quiz.reviewOf(page);
      const work = desk.work();
      const counted = quiz.countWork(work);
      const many = counted.due + counted.fresh;
      heading.textContent = quiz.workWords(counted);
      today.replaceChildren(
        ...[
          many > 0 ? quiz.button("Start", () => page.go(quiz.writeWay("review", "go")), "primary") : null,
          quiz.el("p", { class: "quiz-found" }, todayWords(desk, work, counted)),
          narrowed(page),
        ].filter(Boolean));
      aside.replaceChildren(...asideOf(page, desk, redraw));
      return work;
    };
    const drawAll = () => {
      const work = draw();
      clearTimeout(later);
      ahead.replaceChildren(...aheadOf(page, desk, work, redraw));
    };
    const redraw = () => {
      plan.draw();
      drawAll();
    };
    const plan = quiz.planView(page, drawAll);
    // What is due today is there at once; looking ahead may take as long again.
    const first = draw();
    const later = setTimeout(() => ahead.replaceChildren(...aheadOf(page, desk, first, redraw)), 0);
    const isPlanned = quiz.planOf(page.store.progress()).exam !== null;
    const clock = setInterval(() => desk.isOld() && redraw(), LOOK_AGAIN);
    return {
      element: quiz.el(
        "div",
        { class: "quiz-start" },
        heading,
        today,
        quiz.el("details", { class: "quiz-fold", open: !isPlanned }, quiz.el("summary", null, "Exam and daily limits"), plan.element),
        quiz.el("details", { class: "quiz-fold" }, quiz.el("summary", null, "Which cards"), quiz.choiceView(page, drawAll)),
        ahead,
        aside,
        quiz.el("p", { class: "quiz-actions" }, quiz.el("a", { href: "#" }, "To the quiz"))),
      focus: () => heading.focus(),
      draw: redraw,
      leave: () => {
        clearInterval(clock);
        clearTimeout(later);
      },
    };
  };

  /** A choice that was made another day must not hide what is due. */
  function narrowed(page) {
    if (!quiz.isNarrowed(page.store)) return null;
    const all = quiz.button("Take all cards", () => {
      page.store.set("review", {});
      page.go(quiz.writeWay("review"));
      page.say("All cards are taken.");
    });
    return quiz.el("div", { class: "quiz-notice" }, quiz.el("p", null, "Your choice under “Which cards” leaves some out."), quiz.el("div", { class: "quiz-actions" }, all));
  }

  function todayWords(desk, work, { due, fresh }) {
    if (desk.cards.length === 0) return "No card fits your choice. Choose less narrowly.";
    const done = quiz.plan.done(desk.schedules, desk.day);
    const seen = done.reviews + done.fresh;
    return [
      seen > 0 && `${quiz.many(seen, "card")} done today.`,
      work.carried > 0 && `${quiz.many(work.carried, "review")} more than your limit wait until tomorrow.`,
      due + fresh === 0 && seen === 0 && "Raise the number of new cards, or choose other cards.",
      `${desk.schedules.filter((s) => s.state !== "new").length} of ${desk.cards.length} cards seen so far.`,
    ]
      .filter(Boolean)
      .join(" ");
  }

  /** The forecast with what it means. */
  function aheadOf(page, desk, work, changed) {
    const plan = desk.plan();
    const { days, unfit } = desk.forecast();
    const title = quiz.el("h3", null, work.window ? "Until the exam" : "The next 30 days");
    return [title, examWords(plan, work.window, desk.day), unfit.reviews + unfit.fresh > 0 ? tooTight(page, desk, unfit, changed) : null, quiz.forecastView(days, work.window && plan.exam)].filter(Boolean);
  }

  function examWords(plan, window, today) {
    if (plan.exam === null) {
      return quiz.el("p", { class: "quiz-found" }, "Without a day for the exam, cards come back whenever you are about to forget them.");
    }
    if (!window) return quiz.el("p", { class: "quiz-found" }, `Your exam was on ${quiz.dayWords(plan.exam)}. Set another day, or go on without one.`);
    const days = plan.exam - today;
    return quiz.el(
      "p",
      { class: "quiz-found" },
      `${days === 1 ? "The exam is tomorrow" : `${days} days are left`}. The last pass is on ${quiz.spanWords(window.from, window.to)}: every card you have seen comes once more, the weakest first. No card is put off beyond it.`);
  }

  /** So many cards take more than three hours; whoever needs more should learn less, not longer. */
  const MUCH = 500;

  /** The warning that not all fits, with the way out. What is needed takes long to find out, so it is asked for. */
  function tooTight(page, desk, unfit, changed) {
    const parts = [unfit.fresh > 0 && quiz.many(unfit.fresh, "new card"), unfit.reviews > 0 && quiz.many(unfit.reviews, "review")].filter(Boolean);
    const words = quiz.el("p", null, `With these limits ${parts.join(" and ")} will not fit before the exam.`);
    const button = quiz.button("What would it take?", () => {
      const needed = quiz.neededLimits(desk.set, desk.schedules, desk.plan(), desk.day);
      const fits = `${quiz.many(needed.reviews, "review")} and ${quiz.many(needed.fresh, "new card")} a day`;
      if (needed.reviews + needed.fresh > MUCH) {
        words.textContent = `All of it would take ${fits}: more than a day holds. Choose fewer kinds of cards below, or the areas that you know least, and let the rest go.`;
        button.remove();
        words.tabIndex = -1;
        words.focus();
        return;
      }
      words.textContent = `All of it fits with ${fits}.`;
      const take = quiz.button("Use these limits", () => {
        quiz.changePlan(page, needed);
        changed();
        page.say("The limits are changed.");
      });
      button.replaceWith(take);
      take.focus();
      page.say(words.textContent);
    });
    return quiz.el("div", { class: "quiz-notice" }, words, quiz.el("div", { class: "quiz-actions" }, button));
  }

  function asideOf(page, desk, changed) {
    const cardsOf = (is) => desk.schedules.filter(is).map((s) => desk.card(s.id));
    const leeches = cardsOf((s) => s.leech && !s.suspended);
    const away = cardsOf((s) => s.suspended);
    const deed = (id, name) => {
      page.store.deed(id, { deed: name, zone: page.zone() });
      changed();
      document.querySelector(".quiz-heading").focus();
      page.say(name === "resume" ? "Brought back." : "Suspended.");
    };
    return [
      leeches.length > 0 &&
        quiz.listedView(page, `Forgotten again and again: ${leeches.length}`, "Another review will not help these. Read the place in the notes, and what stands around it.", leeches, [
          "Suspend",
          (id) => deed(id, "suspend"),
        ]),
      away.length > 0 && quiz.listedView(page, `Suspended: ${away.length}`, "They do not come until you bring them back.", away, ["Bring back", (id) => deed(id, "resume")]),
    ].filter(Boolean);
  }

  /** The end of a session. */
  quiz.reviewEnd = (page, tally, desk) => {
    const left = quiz.countWork(desk.work());
    const many = left.due + left.fresh;
    const tomorrow = desk.forecast().days[1];
    const title = quiz.el("h2", { class: "quiz-score", tabindex: -1 }, many === 0 ? "Done for today" : tally.answered > 0 ? quiz.many(tally.answered, "answer") : "Nothing was answered");
    const words = [
      tally.answered > 0 && many === 0 && `${quiz.many(tally.answered, "answer")} this time.`,
      tally.again > 0 && `${tally.again} of them forgotten.`,
      many > 0 && `Left for today: ${quiz.workWords(left)}.`,
      tomorrow && `Tomorrow brings ${quiz.many(tomorrow.reviews, "review")} and ${tomorrow.fresh} new.`,
    ].filter(Boolean);
    return {
      element: quiz.el(
        "div",
        { class: "quiz-summary" },
        title,
        quiz.el("p", null, words.join(" ")),
        quiz.el(
          "div",
          { class: "quiz-actions" },
          many > 0 ? quiz.button("Go on", () => page.go(quiz.writeWay("review", "go")), "primary") : null,
          quiz.button("The days ahead", () => page.go(quiz.writeWay("review"))),
          quiz.el("a", { href: "#" }, "To the quiz"))),
      focus: () => title.focus(),
      choices: () => 0,
      act: () => {},
    };
  };
})(cribsheet.quiz);
