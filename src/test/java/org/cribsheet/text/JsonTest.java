package org.cribsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void writesValuesCompactlyAndInTheOrderGiven() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1, 2.5, true));
    map.put("a", Map.of());
    assertThat(Json.text(map)).isEqualTo("{\"b\":[1,2.5,true],\"a\":{}}");
  }

  @Test
  void escapesWhatWouldEndAScriptOrALine() {
    assertThat(Json.text("</script><!-- & \u2028\u2029"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"");
    assertThat(Json.text("\"\\\n\u0001")).isEqualTo("\"\\\"\\\\\\n\\u0001\"");
  }

  @Test
  void refusesWhatJsonCannotSay() {
    assertThatThrownBy(() -> Json.text(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Json.text(new Object())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aScriptGivesBackEveryCharacter() {
    String all =
        IntStream.range(0, 0x3000).mapToObj(Character::toString).collect(Collectors.joining())
            + "😀\ufeff\uffff";
    String script = Json.script("all", List.of(all));
    assertThat(script).doesNotContain("</", "\u2028");
    try (Context js =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      js.eval("js", "var window = globalThis;");
      js.eval("js", script);
      assertThat(js.eval("js", "cribsheet.data.all[0]").asString()).isEqualTo(all);
    }
  }

  @Test
  void scriptsOfOneGroupAddToIt() {
    try (Context js =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      js.eval("js", "var window = globalThis;");
      js.eval("js", Json.part("all", "one-thing", List.of(1)));
      js.eval("js", Json.part("all", "it's", List.of(2)));
      assertThat(js.eval("js", "JSON.stringify(cribsheet.data.all)").asString())
          .isEqualTo("{\"one-thing\":[1],\"it's\":[2]}");
    }
  }
}
