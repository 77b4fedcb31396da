package org.cribsheet.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsReaderTest {
  static final String GOOD =
      """
      {"kind": "cribsheet-results", "version": 1, "share": 0.6667, "questions": {
        "one": {"chosen": ["a"], "right": true},
        "two": {"chosen": ["a", "b"], "right": false, "sure": false},
        "three": {"chosen": ["c"], "right": true, "sure": true}}}
      """;

  @Test
  void readsWhatTheQuizSaves() throws ResultsReader.Refused {
    Results results = ResultsReader.read("\ufeff" + GOOD);
    assertThat(results.share()).isEqualTo(0.6667);
    assertThat(results.answers())
        .isEqualTo(
            Map.of(
                "one", new Results.Answer(List.of("a"), true, Optional.empty()),
                "two", new Results.Answer(List.of("a", "b"), false, Optional.of(false)),
                "three", new Results.Answer(List.of("c"), true, Optional.of(true))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kind\"|[|this is no JSON: a value is missing at line 7, column 1",
        "cribsheet-results|cribsheet-progress|this is somebody's progress, not anonymous results: do not pass it on",
        "cribsheet-results|shopping|this holds no anonymous results",
        "\"version\": 1,|``|its version is missing",
        "\"version\": 1|\"version\": 2|a newer edition of the quiz saved it",
        "\"version\": 1|\"version\": 0.5|its version is unknown",
        "0.6667|\"most\"|its share is no number from 0 to 1",
        "0.6667|1.5|its share is no number from 0 to 1",
        "0.6667|0.9|its share does not fit its answers",
        "[\"c\"]|[]|its answer to 'three' is not understood",
        "[\"c\"]|[3]|its answer to 'three' is not understood",
        "\"c\"], \"right\": true|\"c\"], \"right\": 1|its answer to 'three' is not understood",
        "\"sure\": true|\"sure\": \"yes\"|its answer to 'three' is not understood",
        "\"questions\"|\"answers\"|it has no answers"
      })
  void refusesWhatIsNotOurs(String part, String other, String why) {
    String text = part.equals("{\"kind\"") ? GOOD.replaceAll("(?s).+", "\n\n\n\n\n\n") : GOOD;
    assertThatThrownBy(() -> ResultsReader.read(text.replace(part, other)))
        .isInstanceOf(ResultsReader.Refused.class)
        .hasMessage(why);
  }
}
