/* The exam room: one paper while it is taken, its clock, and what is shown of it. Whatever changes is stored at once. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  quiz.mockRoom = (page, id, exam) => {
    const { store, book } = page;
    const papers = quiz.papers;
    let gone = false;
    let paper = papers.of(store.progress(), id);
    let at = papers.place(paper);
    let body = null;
    let clock = null;
    const known = new Set(quiz.knownIn(book, paper).map((q) => q.id));
    const whole = new Map([...known].map((q) => [q, book.whole(book.item.get(q))]));

    /** Another window may have handed in, or have answered: what is stored counts. */
    const change = (name, ...rest) => {
      store.change((p) => {
        const stored = papers.of(p, id);
        return stored ? quiz.withPaper(p, id, papers[name](stored, ...rest)) : p;
      });
      return reread();
    };
    const reread = () => {
      const stored = papers.of(store.progress(), id);
      if (stored && papers.state(stored) === "open") {
        paper = stored;
        return true;
      }
      halt();
      if (!gone) page.go(stored && papers.state(stored) === "done" ? quiz.writeWay("mock", id, "report") : quiz.writeWay("mock"));
      return false;
    };

    const isOpen = ({ id: q }) => known.has(q) && papers.chosen(paper, q).length === 0;
    const isPart = ({ id: q }) => known.has(q) && !isOpen({ id: q }) && papers.chosen(paper, q).length < quiz.rightOnes(whole.get(q));
    const states = () =>
      paper.questions.map((q, i) => ({
        number: i + 1,
        open: isOpen(q),
        part: isPart(q),
        flagged: papers.flagged(paper, q.id),
        gone: !known.has(q.id),
        current: i === at,
      }));
    const spent = () => (clock ? clock.at() : papers.spent(paper));
    const left = () => papers.left(paper, spent());

    const bar = quiz.mockBar(store, () => pause(false));
    const grid = quiz.mockGrid((i) => ask(i), () => stop(), matchMedia("(min-width: 40rem)").matches);
    const place = quiz.el("div", null);

    const put = (next, words, besides) => {
      body = next;
      bar.draw(words, left(), Boolean(clock));
      place.replaceChildren(next.element);
      grid.element.hidden = !besides;
      next.focus();
      scrollTo({ top: 0, behavior: "instant" });
    };

    const run = () => {
      if (clock) return;
      let before = left();
      clock = quiz.runClock(page.now, papers.spent(paper), {
        shown: () => {
          const rest = left();
          const minutes = quiz.warning(before, rest);
          before = rest;
          bar.time(rest);
          if (minutes > 0) page.say(minutes === 1 ? "1 minute left." : `${minutes} minutes left.`);
          if (rest === 0) handIn("time");
        },
        saved: (ms) => change("spend", ms),
        slept: () => page.say("While this page slept, the clock stood still."),
      });
    };
    const halt = () => {
      const running = clock;
      clock = null;
      if (running) running.stop();
    };

    const ask = (i) => {
      run();
      at = i;
      const q = paper.questions[i];
      if (!change("show", q.id, page.now())) return;
      const question = whole.get(q.id) || null;
      put(
        quiz.askView(question, question ? quiz.optionsOn(paper, question) : [], { number: i + 1, of: paper.questions.length }, {
          keys: store.setting("keys", true),
          state: () => ({ chosen: papers.chosen(paper, q.id), flagged: papers.flagged(paper, q.id) }),
          chose: (keys) => change("answer", q.id, keys, page.now(), page.zone()) && grid.draw(states()),
          flag: (on) => change("flag", q.id, on, page.now()) && drawn(on ? "Flagged." : "Not flagged."),
          go: (by) => (i + by === paper.questions.length ? stop() : i + by >= 0 && ask(i + by)),
        }),
        [quiz.el("b", null, quiz.el("span", null, "Question "), String(i + 1)), ` of ${paper.questions.length}`],
        true);
      grid.draw(states());
    };
    const drawn = (words) => {
      body.draw();
      grid.draw(states());
      page.say(words);
    };

    const pause = (came) => {
      halt();
      if (papers.state(paper) !== "open") return;
      put(
        quiz.pauseView(exam, { left, shown: store.setting("mockClock", true), states: states(), came }, {
          onward: () => ask(at),
          allow: (minutes) => change("allow", minutes, page.now()),
          minutes: papers.minutes(paper),
        }),
        [quiz.el("b", null, quiz.examCode(exam)), " paused"],
        false);
    };

    const stop = () =>
      put(
        quiz.handInView(states(), { jump: (i) => ask(i), back: () => ask(at), handIn: () => handIn("reader") }),
        [quiz.el("b", null, quiz.examCode(exam))],
        false);

    const handIn = (by) => {
      halt();
      const judge = quiz.mockJudge(book, exam);
      store.change((p) => papers.handIn(p, id, { at: page.now(), by, ...judge }));
      reread();
    };

    page.show(
      {
        element: quiz.el("div", { class: "mock-room" }, bar.element, place, grid.element),
        choices: () => body.choices(),
        commands: () => (body.commands ? body.commands() : {}),
        act: (meaning) => body.act(meaning),
        draw: () => {
          if (!reread()) return;
          if (clock) clock.forward(papers.spent(paper));
          if (body.draw) body.draw();
          grid.draw(states());
        },
        leave: () => {
          gone = true;
          halt();
        },
      },
      "round");
    if (papers.spent(paper) === 0 && !paper.place) ask(0);
    else pause(true);
  };
})(cribsheet.quiz);
