package org.cribsheet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped notes promise their readers. */
class ShippedCoverageTest {
  private static final Reporter REPORTER = new Reporter();
  private static Coverage coverage =
      new Coverage(List.of(), new Coverage.Lengths(0, 0), Balance.NONE);

  @BeforeAll
  static void count() throws IOException {
    coverage =
        new Build(new Workspace(Path.of("")), new Sources(), REPORTER)
            .checkOnly(List.of(), LocalDate.of(2026, 11, 22))
            .get();
  }

  @Test
  void nothingIsReported() {
    assertThat(REPORTER.problems()).isEmpty();
  }

  @Test
  void noExamHasAGap() {
    assertThat(coverage.exams()).hasSize(2);
    assertThat(coverage.exams())
        .allSatisfy(e -> assertThat(Gaps.of(e, coverage)).as(e.exam().name()).isEmpty());
  }

  @Test
  void thereIsEnoughToAsk() {
    assertThat(coverage.exams())
        .allSatisfy(e -> assertThat(e.bank()).as(e.exam().name()).isGreaterThanOrEqualTo(420));
  }

  @Test
  void theRightOptionDoesNotGiveItselfAwayByItsLength() {
    assertThat(coverage.lengths().right()).isLessThanOrEqualTo(coverage.lengths().wrong());
  }

  @Test
  void theRightOptionStandsNowhereMoreOftenThanElsewhere() {
    Balance balance = coverage.balance();
    assertThat(balance.longest()).isLessThanOrEqualTo((int) (1.25 * balance.byChance()));
    assertThat(balance.services()).allMatch(s -> s.bare().size() <= s.bullets());
  }

  @Test
  void thereAreFortyComparisons() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/comparisons"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".md")).count())
          .isGreaterThanOrEqualTo(40);
    }
  }
}
