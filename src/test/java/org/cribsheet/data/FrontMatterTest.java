package org.cribsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.source.Code;
import org.cribsheet.source.Position;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  private final Reading reading = new Reading();

  private FrontMatter read(String... lines) {
    return FrontMatter.read(String.join("\n", lines), new Position("a.md", 2, 1), reading.reporter);
  }

  @Test
  void givesTextsListsNumbersAndFlags() {
    FrontMatter matter =
        read("area: Messaging", "order: 40", "draft: true", "tasks: [dva-c02/1.1, dva-c03/1.1]");
    assertThat(matter.text("area")).contains("Messaging");
    assertThat(matter.number("order")).contains(40);
    assertThat(matter.flag("draft")).isTrue();
    assertThat(matter.list("tasks")).containsExactly("dva-c02/1.1", "dva-c03/1.1");
    assertThat(matter.places("tasks")).extracting(Position::column).containsExactly(9, 22);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmpty() {
    FrontMatter matter = read("summary:");
    assertThat(matter.text("summary")).isEmpty();
    assertThat(matter.number("order")).isEmpty();
    assertThat(matter.flag("draft")).isFalse();
    assertThat(matter.list("tasks")).isEmpty();
  }

  @Test
  void oneWordCountsAsAListOfOne() {
    assertThat(read("tasks: dva-c02/1.1").list("tasks")).containsExactly("dva-c02/1.1");
  }

  @Test
  void aDayStaysAWordAndNumberedTaskKeepsItsZero() {
    FrontMatter matter = read("checked: 2026-11-22", "task: 1.10");
    assertThat(matter.text("checked")).contains("2026-11-22");
    assertThat(matter.text("task")).contains("1.10");
  }

  @Test
  void placesCountFromTheFirstLineInTheFile() {
    FrontMatter matter = read("area: Messaging", "order: first");
    assertThat(matter.at("order")).hasToString("a.md:3:8");
    assertThat(matter.number("order")).isEmpty();
    assertThat(reading.problems())
        .containsExactly("a.md:3:8 'order' is a whole number, not 'first' [bad-front-matter]");
  }

  @Test
  void anUnknownKeySuggestsTheNearest() {
    read("aera: Messaging").allow("area", "order");
    assertThat(reading.problems())
        .containsExactly("a.md:2:1 the key 'aera' is unknown [bad-front-matter]");
    assertThat(reading.hints()).containsExactly("did you mean 'area'?");
  }

  @Test
  void aKeyGivenTwiceIsRefusedAndTheFirstHolds() {
    assertThat(read("order: 1", "order: 2").number("order")).contains(1);
    assertThat(reading.problems())
        .containsExactly(
            "a.md:3:1 'order' stands here a second time; the first is on line 2"
                + " [bad-front-matter]");
  }

  @Test
  void aColonInAValueIsExplained() {
    assertThat(read("summary: Queues: a start").isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly(
            "a.md:2:16 cannot be read as YAML: mapping values are not allowed here"
                + " [bad-front-matter]");
    assertThat(reading.hints()).containsExactly("a value that contains ': ' stands in quotes");
  }

  @Test
  void plainWordsAreNoFrontMatter() {
    assertThat(read("just a remark").isEmpty()).isTrue();
    assertThat(reading.problems())
        .containsExactly("a.md:2:1 here should stand keys and values [bad-front-matter]");
  }

  @Test
  void aCommentMayBeginBehindASpaceOnItsFirstLineAndHasItsOwnCode() {
    FrontMatter meta =
        FrontMatter.read(
            " checked: 2026-11-22\nsource: a guide\ntasks: {a: b}",
            new Position("a.md", 5, 5),
            Code.BAD_META,
            reading.reporter);
    assertThat(meta.text("source")).contains("a guide");
    assertThat(meta.at("checked")).hasToString("a.md:5:15");
    assertThat(meta.list("tasks")).isEmpty();
    assertThat(reading.problems())
        .containsExactly("a.md:7:8 'tasks' is a single text here [bad-meta]");
  }

  @Test
  void emptyFrontMatterIsNoMistake() {
    assertThat(read("").isEmpty()).isTrue();
    assertThat(read("# only a comment").isEmpty()).isTrue();
    assertThat(reading.problems()).isEmpty();
  }
}
