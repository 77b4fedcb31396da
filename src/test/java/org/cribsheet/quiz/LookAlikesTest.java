package org.cribsheet.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cribsheet.quiz.Notes.HERE;
import static org.cribsheet.quiz.Notes.notebook;
import static org.cribsheet.quiz.Notes.service;
import static org.cribsheet.quiz.Notes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cribsheet.compare.Comparison;
import org.cribsheet.compare.Comparison.Column;
import org.cribsheet.notes.Block.Table;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Inline;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
  private static final Column QUEUE = new Column("sqs", "", "Queue");
  private static final Column TOPIC = new Column("sns", "push", "Open topic");

  /** Rows of cells parted by bars, the heading first. */
  private static Comparison comparison(List<Column> columns, String... rows) {
    List<List<List<Inline>>> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(Arrays.stream(row.split("\\|", -1)).map(c -> text(c.strip())).toList());
    }
    List<List<Inline>> head = new ArrayList<>(List.of(text("")));
    columns.forEach(c -> head.add(text(c.name())));
    return new Comparison(
        "queue-or-topic",
        "Queue or topic?",
        "Messaging",
        "Who reads it?",
        columns,
        new Table("t", head, cells, HERE),
        List.of(),
        HERE);
  }

  /** Names of all items, as the browser makes them. */
  private static String items(Comparison comparison) {
    String script =
        LookAlikes.script(List.of(comparison), notebook(service("sqs"), service("sns")));
    try (Scripts js = new Scripts("quiz/drill/lookalikes.js").run(script)) {
      return js.ask(
          "cribsheet.quiz.lookAlikes(cribsheet.data.quizParts.lookalikes).map((i) => i.id).sort()");
    }
  }

  @Test
  void anItemIsNamedByComparisonRowAndColumn() {
    assertThat(items(comparison(List.of(QUEUE, TOPIC), "Kept | 4 d | 12 s at most")))
        .isEqualTo("[\"~queue-or-topic/kept/sns.push\",\"~queue-or-topic/kept/sqs\"]");
  }

  @Test
  void rowsAndColumnsMayChangePlaces() {
    String before =
        items(
            comparison(
                List.of(QUEUE, TOPIC), "Kept | 4 d | 0 s", "Read by | 1 worker | 12 million"));
    String after =
        items(
            comparison(
                List.of(TOPIC, QUEUE), "Read by | 12 million | 1 worker", "Kept | 0 s | 4 d"));
    assertThat(after).isEqualTo(before).contains("kept", "read-by");
  }

  @Test
  void rowsOfTheSameNameAreNotAsked() {
    assertThat(items(comparison(List.of(QUEUE, TOPIC), "Kept | 4 d | 0 s", "Kept | 1 | 2")))
        .isEqualTo("[]");
  }

  @Test
  void aColumnIsNotGivenAwayByItsServiceOrItsInitials() {
    assertThat(
            items(
                comparison(
                    List.of(QUEUE, TOPIC),
                    "Kept | 4 d | SNS keeps 0 s",
                    "Sends | 9 messages | OT for 8 things")))
        .isEqualTo("[\"~queue-or-topic/kept/sqs\",\"~queue-or-topic/sends/sqs\"]");
  }

  @Test
  void aComparisonWithNothingToAskIsLeftOut() {
    Comparison vague = comparison(List.of(QUEUE, TOPIC), "Kept | yes | no");
    assertThat(LookAlikes.script(List.of(vague), notebook())).contains("JSON.parse('[]')");
  }
}
