package org.cribsheet.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.data.Vocabulary.Moved;
import org.cribsheet.source.Position;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.Test;

class MovesTest {
  private static final Position AT = new Position("vocabulary.yaml", 7, 3);

  /** What is said of a bullet that is said to have moved from SQS. */
  private static List<String> told(String id, String slug, String anchor) {
    Entry sqs =
        new Entry(
            "sqs",
            "SQS",
            "SQS",
            "area",
            List.of("SQS"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Moved(id, slug, anchor, AT)));
    Reporter reporter = new Reporter();
    new Linker(new Vocabulary(List.of(), List.of(sqs)), reporter).link(Village.NOTES);
    return reporter.problems().stream()
        .filter(p -> p.position().equals(Optional.of(AT)))
        .map(p -> p.code().label() + ": " + p.message())
        .toList();
  }

  @Test
  void whatMovedLeadsToWhatIsThere() {
    assertThat(told("polling", "sqs", "long-poll")).isEmpty();
    assertThat(told("dlq", "lambda", "destinations")).isEmpty();
  }

  @Test
  void whatStandsThereStillHasNotMoved() {
    assertThat(told("long-poll", "lambda", "destinations"))
        .containsExactly("duplicate-id: 'long-poll' has not moved: it stands on 'sqs'");
  }

  @Test
  void aPlaceThatIsNotThereIsToldWithItsLine() {
    assertThat(told("polling", "sqs", "long-pole"))
        .containsExactly("unknown-bullet: 'sqs' has no bullet 'long-pole'");
    assertThat(told("polling", "nowhere", "long-poll"))
        .containsExactly("unknown-service: there are no notes on 'nowhere'");
  }
}
