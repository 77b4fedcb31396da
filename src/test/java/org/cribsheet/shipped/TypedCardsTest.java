package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

/** The cards to be typed that our own notes make, as the browser gets them. */
class TypedCardsTest {
  private static final Path PARTS = ShippedSite.editions().site().resolve("assets/data/quiz");

  private static final String ALL =
      "Object.entries(cribsheet.data.quizParts).filter(([part]) => part.endsWith('-typed'))"
          + ".flatMap(([, cards]) => Object.entries(cards).map(([id, card]) => ({id, kind: card.asks ? 'limit' : 'cloze', ...card})))";

  private static Scripts scripts() throws IOException {
    Scripts js =
        new Scripts(
            "quiz/random.js",
            "quiz/review/units.js",
            "quiz/review/judge.js",
            "quiz/review/cards.js");
    for (Path part : parts()) {
      js.run(Files.readString(part));
    }
    return js.run("const quiz = cribsheet.quiz, all = " + ALL + ";");
  }

  private static List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(PARTS)) {
      return files.filter(f -> f.toString().matches(".*(-typed|/review)\\.js")).sorted().toList();
    }
  }

  @Test
  void everyAnswerCanBeTypedAsItStands() throws IOException {
    try (Scripts js = scripts()) {
      assertThat(js.ask("all.length > 500")).isEqualTo("true");
      assertThat(
              js.ask(
                  "all.filter((card) => quiz.judge(card, card.hidden || card.answer).verdict !== 'right' || quiz.judge(card, card.answer).verdict !== 'right').map((c) => [c.id, c.answer])"))
          .isEqualTo("[]");
    }
  }

  @Test
  void noCardTellsItsAnswer() throws IOException {
    try (Scripts js = scripts()) {
      js.run(
          "const words = (nodes) => nodes.map((n) => (typeof n === 'string' ? n : n[0] === 'hole' ? '_' : Array.isArray(n[1]) ? words(n[1]) : n[1] || ' ')).join('');");
      assertThat(js.ask("all.filter((card) => !words(card.front).includes('_')).map((c) => c.id)"))
          .isEqualTo("[]");
      assertThat(
              js.ask(
                  "all.filter((card) => card.kind === 'cloze' && words(card.front).toLowerCase().includes(card.answer.toLowerCase())).map((c) => c.id)"))
          .isEqualTo("[]");
    }
  }

  @Test
  void theIndexNamesExactlyTheCardsThatSaySomething() throws IOException {
    try (Scripts js = scripts()) {
      assertThat(
              js.ask(
                  "quiz.cards.all([], cribsheet.data.quizParts.review).map((c) => c.kind + ' ' + c.id).sort()"))
          .isEqualTo(js.ask("all.map((c) => c.kind + ' ' + c.id).sort()"));
    }
  }
}
