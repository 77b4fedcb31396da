package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cribsheet.source.Position;
import org.junit.jupiter.api.Test;

/** An exam asks one thing once. */
class KinTest {
  private static Question question(String id, String bullet, String right) {
    return new Question(
        id,
        "oven",
        text("Which?"),
        List.of(),
        List.of(
            new Choice("a", true, text(right), List.of()),
            new Choice("b", false, text("set NO_HEAT to 7"), List.of())),
        List.of(),
        List.of(new Ref("oven", bullet)),
        List.of(),
        2,
        Optional.empty(),
        Question.Origin.BANK,
        new Position("a.md", 1, 1));
  }

  private static boolean related(Question one, Question other) {
    Kin kin = new Kin(List.of(one, other));
    return kin.of(one).stream().anyMatch(kin.of(other)::contains);
  }

  @Test
  void onePlaceFirstOfAllMakesKin() {
    assertThat(related(question("a", "heat", "more"), question("b", "heat", "less"))).isTrue();
    assertThat(related(question("a", "heat", "more"), question("b", "door", "less"))).isFalse();
  }

  @Test
  void oneNameInTheRightAnswersMakesKin() {
    assertThat(
            related(question("a", "x", "set OVEN_HEAT first"), question("b", "y", "use OVEN_HEAT")))
        .isTrue();
    assertThat(related(question("a", "x", "the preHeat hook"), question("b", "y", "preHeat")))
        .isTrue();
    assertThat(related(question("a", "x", "wait 5 min"), question("b", "y", "5 of them")))
        .isFalse();
  }

  @Test
  void whatManyAnswersNameTellsNothing() {
    List<Question> many =
        IntStream.range(0, 9).mapToObj(i -> question("q" + i, "b" + i, "use DoorLock")).toList();
    Kin kin = new Kin(many);
    assertThat(many).allSatisfy(q -> assertThat(kin.of(q)).isEmpty());
  }
}
