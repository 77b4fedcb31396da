package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

class SiteScriptsTest {
  private static String ask(String expression) {
    try (Scripts scripts = new Scripts("site.js", "page-tables.js")) {
      return scripts.ask(expression);
    }
  }

  @Test
  void daysAreWholeAcrossAChangeOfTheClock() {
    assertThat(ask("cribsheet.site.days('2026-03-01', '2026-04-01')")).isEqualTo("31");
    assertThat(ask("cribsheet.site.days('2026-11-22', '2026-11-22')")).isEqualTo("0");
  }

  @Test
  void todayIsTheReadersToday() {
    assertThat(ask("cribsheet.site.today(new Date(2026, 0, 5, 23, 59))"))
        .isEqualTo("\"2026-01-05\"");
  }

  @Test
  void factsAgeAfterHalfAYear() {
    assertThat(ask("cribsheet.site.age('2026-05-26', '2026-11-22')")).isEqualTo("\"\"");
    assertThat(ask("cribsheet.site.age('2026-05-25', '2026-11-22')")).startsWith("\"181 days ago");
  }

  @Test
  void anExamSaysHowFarOffItIs() {
    assertThat(ask("cribsheet.site.exam('2026-12-01', '', '2026-11-22')"))
        .isEqualTo("\"In 9 days.\"");
    assertThat(ask("cribsheet.site.exam('2026-12-01', '', '2026-11-30')"))
        .isEqualTo("\"In 1 day.\"");
    assertThat(ask("cribsheet.site.exam('2026-12-01', '', '2026-12-01')"))
        .isEqualTo("\"Open now.\"");
    assertThat(ask("cribsheet.site.exam('2023-02-28', '2026-11-30', '2026-11-22')"))
        .isEqualTo("\"Open now, for 8 days more.\"");
    assertThat(ask("cribsheet.site.exam('2023-02-28', '2026-11-30', '2026-11-30')"))
        .isEqualTo("\"Today is the last day.\"");
    assertThat(ask("cribsheet.site.exam('2023-02-28', '2026-11-30', '2026-12-01')"))
        .isEqualTo("\"Over.\"");
  }

  @Test
  void theCurrentTopicIsTheLastOneAboveTheLine() {
    assertThat(ask("cribsheet.site.current([-900, -40, 700], 300)")).isEqualTo("1");
    assertThat(ask("cribsheet.site.current([400, 700], 300)")).isEqualTo("-1");
  }

  @Test
  void aBoxShowsOnWhichSideItHidesSomething() {
    assertThat(ask("cribsheet.site.more(0, 300, 300)")).isEqualTo("\"\"");
    assertThat(ask("cribsheet.site.more(0, 300, 900)")).isEqualTo("\"end\"");
    assertThat(ask("cribsheet.site.more(200, 300, 900)")).isEqualTo("\"start end\"");
    assertThat(ask("cribsheet.site.more(600, 300, 900)")).isEqualTo("\"start\"");
  }

  @Test
  void tablesSortWordsAsPeopleDoAndMagnitudesByKind() {
    assertThat(
            ask(
                "['Pot 10', 'pot 9', 'Ärmel'].sort((a, b) => cribsheet.tables.compare('words', a, b))"))
        .isEqualTo("[\"Ärmel\",\"pot 9\",\"Pot 10\"]");
    assertThat(
            ask(
                "['s:5', 'B/s:900.0', 'B/s:60.0'].sort((a, b) => cribsheet.tables.compare('number', a, b))"))
        .isEqualTo("[\"B/s:60.0\",\"B/s:900.0\",\"s:5\"]");
  }

  @Test
  void aCellWithSeveralNumbersIsSortedByItsLeastUpwardsAndItsGreatestDownwards() {
    assertThat(ask("cribsheet.tables.foremost('number', ['s:43200.0', 's:30.0'], false)"))
        .isEqualTo("\"s:30.0\"");
    assertThat(ask("cribsheet.tables.foremost('number', ['s:30.0', 's:43200.0'], true)"))
        .isEqualTo("\"s:43200.0\"");
    assertThat(ask("cribsheet.tables.foremost('number', ['s:30.0', 'B:1.0'], false)"))
        .isEqualTo("\"B:1.0\"");
  }

  @Test
  void aFilterWantsEveryWordInAnyOrder() {
    assertThat(ask("cribsheet.tables.fits('SQS visibility timeout', 'TIMEOUT sqs')"))
        .isEqualTo("true");
    assertThat(ask("cribsheet.tables.fits('SQS visibility timeout', 'sqs delay')"))
        .isEqualTo("false");
    assertThat(ask("cribsheet.tables.fits('SQS', '')")).isEqualTo("true");
  }
}
