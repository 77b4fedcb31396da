package org.cribsheet.quiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * FSRS-6 against what ts-fsrs says about random histories; {@code src/test/tools/fsrs-vectors.mjs}
 * wrote them down.
 */
class FsrsTest {
  private static Scripts js;

  @BeforeAll
  static void load() throws IOException {
    js = new Scripts("quiz/review/fsrs.js");
    js.run("var vectors = " + Files.readString(Path.of("src/test/resources/fsrs/vectors.json")));
    js.run(
        """
        const fsrs = cribsheet.quiz.fsrs, DAY = 86400000, STATES = ['new', 'learning', 'review', 'relearning'];
        const minutes = (steps) => steps.map((s) => parseInt(s, 10) * {m: 1, h: 60, d: 1440}[s.slice(-1)]);
        const sets = vectors.settings.map((s) =>
          fsrs.settings({...s, learning: minutes(s.learning), relearning: minutes(s.relearning)}));
        const utcDay = (at) => Math.floor(at / DAY);
        const wrong = [], seen = new Set();
        let compared = 0, furthest = 0;
        for (const [number, history] of vectors.histories.entries()) {
          let card = fsrs.fresh(), last = 0;
          for (const [after, grade, state, step, due, interval, stability, difficulty, reps, lapses] of history.reviews) {
            const at = history.start + after;
            const from = card.state;
            card = fsrs.next(sets[history.settings], card, grade, at, from === 'new' ? 0 : utcDay(at) - utcDay(card.last));
            const exact = card.state === STATES[state] && card.step === step && card.due === history.start + due
              && card.interval === interval && card.reps === reps && card.lapses === lapses && card.last === at;
            const off = Math.max(Math.abs(card.stability - stability), Math.abs(card.difficulty - difficulty));
            furthest = Math.max(furthest, off);
            if (!exact || !(off <= 1e-8)) wrong.push({number, at: after, grade, card});
            seen.add(`${from} ${grade}`);
            compared++;
          }
        }
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  @Test
  void agreesWithTsFsrsOnEveryReview() {
    js.is("wrong.slice(0, 3)", "[]");
    js.is("furthest <= 1e-8", "true");
    js.is("compared >= 3600 && vectors.histories.every((h) => h.reviews.length === 12)", "true");
  }

  @Test
  void theHistoriesMeetEveryStateWithEveryGrade() {
    js.is(
        "STATES.flatMap((s) => [1, 2, 3, 4].map((g) => `${s} ${g}`)).every((c) => seen.has(c))",
        "true");
    js.is(
        "new Set(vectors.settings.map((s) => s.learning + ' ' + s.relearning)).size >= 5"
            + " && new Set(vectors.settings.map((s) => s.retention)).size >= 5",
        "true");
  }

  @Test
  void recallIsNineTenthsAfterTheStability() {
    js.run("const set = fsrs.settings(), easy = fsrs.next(set, fsrs.fresh(), fsrs.EASY, 0, 0);");
    js.is("easy.stability", "8.2956");
    js.is("fsrs.recall(set, easy, easy.stability)", "0.9");
    js.is("fsrs.recall(set, easy, -3)", "1");
    js.is("fsrs.recall(set, fsrs.fresh(), 5)", "0");
    js.is("easy.interval", "8");
  }

  @Test
  void aNewCardTakesItsStepsAndThenDays() {
    js.run(
        """
        const steps = (...grades) => {
          let card = fsrs.fresh(), at = 0;
          const out = [];
          for (const grade of grades) {
            const next = fsrs.next(fsrs.settings(), card, grade, at, 0);
            out.push(`${next.state} ${(next.due - at) / 60000}`);
            at = next.due;
            card = next;
          }
          return out.join(', ');
        };
        """);
    js.is("steps(3, 3)", "'learning 10, review 2880'");
    js.is("steps(1, 2, 3, 3)", "'learning 1, learning 6, learning 10, review 1440'");
    js.is("steps(4)", "'review 11520'");
  }

  @Test
  void gradingChangesNothingThatWasThere() {
    js.is(
        "(() => { const card = Object.freeze(fsrs.fresh()); fsrs.next(fsrs.settings(), card, 3, 0, 0); return card.reps; })()",
        "0");
  }
}
