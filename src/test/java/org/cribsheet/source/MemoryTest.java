package org.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final Memory memory = Memory.keeping();
  private final Reporter reporter = new Reporter();
  private final AtomicInteger done = new AtomicInteger();

  private StringBuilder made(Object of) {
    return memory.of(
        "work",
        List.of(of),
        reporter,
        r -> {
          r.report(Problem.error(Code.NO_NOTES, "found on the way " + done.incrementAndGet()));
          return new StringBuilder();
        });
  }

  @Test
  void theSameObjectNeedsNoSecondLookAndItsProblemsAreToldAgain() {
    Object value = new Object();
    StringBuilder first = made(value);
    memory.turn();
    Reporter second = new Reporter();
    assertThat(memory.<StringBuilder>of("work", List.of(value), second, r -> new StringBuilder()))
        .isSameAs(first);
    assertThat(second.problems())
        .extracting(Problem::message)
        .containsExactly("found on the way 1");
  }

  @Test
  void anEqualObjectIsAnotherOneUnlessItIsAName() {
    assertThat(made(List.of(1))).isNotSameAs(made(List.of(1)));
    assertThat(made(String.valueOf(1))).isSameAs(made(String.valueOf(1)));
  }

  @Test
  void otherWorkOnTheSameValueIsAnotherThing() {
    String other = memory.of("other", List.of("a"), reporter, r -> "b");
    assertThat(other).isNotEqualTo(made("a"));
  }

  @Test
  void whatARoundDidNotAskForIsForgotten() {
    made("a");
    memory.turn();
    memory.turn();
    made("a");
    assertThat(done).hasValue(2);
  }

  @Test
  void anEqualValueGivesWayToTheOneThatStoodForItBefore() {
    List<String> first = memory.same("list", "x", new java.util.ArrayList<>(List.of("a")));
    memory.turn();
    assertThat(memory.same("list", "x", List.of("a"))).isSameAs(first);
    assertThat(memory.same("list", "x", List.of("b"))).isNotSameAs(first);
  }

  @Test
  void workThatAsksIsDoneAgainWhenAnAnswerIsAnother() {
    Map<String, Integer> answers = new HashMap<>(Map.of("a", 1, "b", 1));
    assertThat(sum(answers, "a")).isEqualTo(1);
    memory.turn();
    answers.put("b", 2);
    assertThat(sum(answers, "a")).isEqualTo(1);
    assertThat(done).hasValue(1);
    memory.turn();
    answers.put("a", 3);
    assertThat(sum(answers, "a")).isEqualTo(3);
    assertThat(done).hasValue(2);
    memory.turn();
    assertThat(sum(answers, "a")).isEqualTo(3);
    assertThat(done).hasValue(2);
  }

  private int sum(Map<String, Integer> answers, String question) {
    return memory.asking(
        "sum",
        List.of("x"),
        answers::get,
        reporter,
        (Reporter r, Function<String, Integer> asked) -> {
          done.incrementAndGet();
          return asked.apply(question);
        });
  }

  @Test
  void whoeverDoesEverythingOnceKeepsNothing() {
    Memory none = Memory.none();
    assertThat(none.<Object>of("w", List.of("a"), reporter, r -> new Object()))
        .isNotSameAs(none.<Object>of("w", List.of("a"), reporter, r -> new Object()));
  }
}
