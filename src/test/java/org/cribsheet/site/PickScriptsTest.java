package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

class PickScriptsTest {
  private static final String KITCHEN =
      "var oven = {limits: [['heat', 'Counts', [['220 °C']]]], topics: [['', '', '', []],"
          + " ['doors', 'Doors', 'Access', []], ['lids', 'Lids', 'Access', []], ['racks', 'Racks', '', []],"
          + " ['care', 'Care', '', []]]};"
          + "var fridge = {limits: [['cold', 'Times', [['2 h']]]], topics: [['light', 'Light', 'Watching', []],"
          + " ['care', 'CARE', '', []], ['door', 'One door', 'Access', []]]};";

  private static String ask(String expression) {
    try (Scripts scripts = new Scripts("facts.js", "page-pick.js")) {
      return scripts.run(KITCHEN).ask(expression);
    }
  }

  @Test
  void anAddressNamesTwoOrThreeServicesThatAreKnown() {
    assertThat(ask("cribsheet.pick.parse('#sqs+sns', ['sns', 'sqs'])"))
        .isEqualTo("[\"sqs\",\"sns\"]");
    assertThat(ask("cribsheet.pick.parse('#sqs%2Bgone+sqs+a+b+c', ['sqs', 'a', 'b', 'c'])"))
        .isEqualTo("[\"sqs\",\"a\",\"b\"]");
    assertThat(ask("cribsheet.pick.parse('', ['sqs'])")).isEqualTo("[]");
  }

  @Test
  void topicsOfOneThemeOrTitleStandInARow() {
    assertThat(
            ask(
                "cribsheet.pick.align([oven, fridge]).rows.map(r => [r.title, ...r.cells.map(c => c.map(t => t[0]).join())])"))
        .isEqualTo("[[\"Access\",\"doors,lids\",\"door\"],[\"Care\",\"care\",\"care\"]]");
  }

  @Test
  void whatNoOtherHasStandsApart() {
    assertThat(ask("cribsheet.pick.align([oven, fridge]).only.map(c => c.map(t => t[0]).join())"))
        .isEqualTo("[\"racks\",\"light\"]");
  }

  @Test
  void limitsStandByWhatTheyMeasure() {
    assertThat(
            ask(
                "cribsheet.pick.limits([oven, fridge]).map(r => [r.title, ...r.cells.map(c => c.length)])"))
        .isEqualTo("[[\"Times\",0,1],[\"Counts\",1,0]]");
  }

  @Test
  void aWrittenComparisonOfExactlyTheseComesFirst() {
    assertThat(
            ask(
                "cribsheet.pick.written(['oven+fridge+sink', 'sink+tap', 'fridge+oven'], ['oven', 'fridge'])"))
        .isEqualTo("[2,0]");
  }

  @Test
  void namesAreJoinedAsOneSaysThem() {
    assertThat(ask("cribsheet.pick.names(['a', 'b', 'c'])")).isEqualTo("\"a, b and c\"");
    assertThat(ask("cribsheet.pick.names(['a'])")).isEqualTo("\"a\"");
  }
}
