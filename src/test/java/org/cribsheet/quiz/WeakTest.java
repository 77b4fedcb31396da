package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which facts a reader knows least. */
class WeakTest {
  private static Scripts js;

  @BeforeAll
  static void load() {
    js =
        new Scripts(
            "quiz/review/fsrs.js",
            "quiz/log.js",
            "quiz/progress.js",
            "quiz/weak.js",
            "quiz/sheet/weak.js");
    js.run(
        """
        const book = {items: ['a', 'b', 'c', 'd', 'e'].map((id) => ({id}))};
        const tries = (...list) => ({tries: list.map((t, i) => ({at: i + 1, ...t}))});
        const [right, wrong] = [{right: true}, {right: false}];
        const doubt = {right: true, sure: false}, guess = {right: false, sure: false};
        const weak = (items, most = 9) => cribsheet.quiz.weakest(book, items, most).map((i) => i.id).join('');
        """);
  }

  @AfterAll
  static void close() {
    js.close();
  }

  private static void is(String items, String ids) {
    assertThat(js.ask("weak(" + items + ")")).as(items).isEqualTo('"' + ids + '"');
  }

  @Test
  void whatIsKnownOrWasNeverAskedIsNotWeak() {
    is("{}", "");
    is("{a: tries(wrong, right), b: tries(right)}", "");
  }

  @Test
  void sureMistakesComeBeforeGuessesAndGuessesBeforeDoubts() {
    is("{a: tries(doubt), b: tries(guess), c: tries(wrong)}", "cba");
    is("{a: tries({right: true, grade: 2}), b: tries({right: true, grade: 1})}", "ba");
  }

  @Test
  void aWeakSpotIsWhatWasNotKnownAndAllOfAServiceThatIsNotKnown() {
    js.run(
        """
        const shelf = {items: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'b1', 'b2', 'b3', 'b4', 'b5']
          .map((id) => ({id, service: id[0]}))};
        const spots = (items) => shelf.items.filter(
          cribsheet.quiz.weakSpots(shelf, {items})).map((i) => i.id).join(' ');
        const known = (...ids) => Object.fromEntries(ids.map((id) => [id, tries(right)]));
        """);
    assertThat(js.ask("spots({})")).isEqualTo("\"\"");
    assertThat(js.ask("spots({...known('a1', 'b2'), a2: tries(right, doubt), a3: tries(wrong)})"))
        .isEqualTo("\"a2 a3\"");
    String four = "...known('a1', 'a2', 'a3'), a4: tries(wrong)";
    assertThat(js.ask("spots({" + four + ", ...known('a5')})")).isEqualTo("\"a4\"");
    assertThat(js.ask("spots({" + four + ", a5: tries(doubt)})"))
        .isEqualTo("\"a1 a2 a3 a4 a5 a6\"");
  }

  @Test
  void whatWasWrongMoreOftenComesFirstThenWhatWasWrongLast() {
    is("{a: tries(wrong), b: tries(wrong, wrong)}", "ba");
    is("{a: tries(wrong), b: tries({right: false, at: 9})}", "ba");
  }

  @Test
  void whatTheReaderHasPutAwayStaysAway() {
    is("{a: {...tries(wrong), deeds: [{at: 5, deed: 'suspend'}]}, b: tries(wrong)}", "b");
    is("{a: {...tries(right, wrong), deeds: [{at: 5, deed: 'undo', of: 2}]}}", "");
  }

  @Test
  void noMoreThanFit() {
    assertThat(js.ask("weak({a: tries(wrong), b: tries(wrong)}, 1).length")).isEqualTo("1");
  }
}
