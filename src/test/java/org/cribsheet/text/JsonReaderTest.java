package org.cribsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  @Test
  void readsEveryKindOfValue() throws JsonReader.Malformed {
    assertThat(
            JsonReader.read(
                " {\"a\": [1, -2.5e1, \"x\\n\\u00e9\\\"\"], \"b\": {\"c\": true, \"d\": null}, \"e\": []} "))
        .isEqualTo(
            Map.of(
                "a", List.of(1.0, -25.0, "x\né\""),
                "b", Map.of("c", true, "d", Optional.empty()),
                "e", List.of()));
  }

  @Test
  void readsWhatIsWritten() throws JsonReader.Malformed {
    Map<String, Object> map = Map.of("<k>&", List.of("\u2028\t\\", 0.5, false));
    assertThat(JsonReader.read(Json.text(map))).isEqualTo(map);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|a value is missing at line 1, column 1",
        "{|a name is missing at line 1, column 2",
        "[1,]|a value is missing at line 1, column 4",
        "[1 2]|']' is missing at line 1, column 4",
        "{\"a\" 1}|':' is missing at line 1, column 6",
        "{\"a\":1,\"a\":2}|'a' stands twice at line 1, column 13",
        "\"open|a text does not end at line 1, column 6",
        "\"\\x\"|no such escape at line 1, column 4",
        "\"\\u12\"|no such escape at line 1, column 4",
        "01|a value is missing at line 1, column 1",
        "1e999|a value is missing at line 1, column 1",
        "nul|a value is missing at line 1, column 1",
        "[] []|something follows the end at line 1, column 4"
      })
  void refusesWhatIsNone(String text, String message) {
    assertThatThrownBy(() -> JsonReader.read(text))
        .isInstanceOf(JsonReader.Malformed.class)
        .hasMessage(message);
  }

  @Test
  void aTowerOfBracketsIsRefusedAndDoesNotFall() {
    assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
        .isInstanceOf(JsonReader.Malformed.class)
        .hasMessageStartingWith("nested too deeply");
  }
}
