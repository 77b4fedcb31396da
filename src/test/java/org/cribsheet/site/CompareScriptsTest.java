package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

class CompareScriptsTest {
  private static String ask(String expression) {
    try (Scripts scripts = new Scripts("page-tables.js", "page-compare.js")) {
      return scripts.ask(expression.replace("@", "cribsheet.compare."));
    }
  }

  @Test
  void anAddressKeepsAState() {
    String state = "{sort: 'sqs', down: true, without: ['sns', 'mq'], differences: true}";
    assertThat(ask("@address(" + state + ")"))
        .isEqualTo("\"without=sns+mq&sort=sqs&order=down&differences=marked\"");
    assertThat(ask("@parse('#' + @address(" + state + "), ['sqs', 'sns', 'mq'])"))
        .isEqualTo(
            "{\"sort\":\"sqs\",\"down\":true,\"without\":[\"sns\",\"mq\"],\"differences\":true}");
    assertThat(ask("@address(@PLAIN)")).isEqualTo("\"\"");
  }

  @Test
  void anAddressOfAPlaceOrOfUnknownColumnsChangesNothing() {
    String plain = "{\"sort\":\"\",\"down\":false,\"without\":[],\"differences\":false}";
    assertThat(ask("@parse('#some-bullet', ['sqs'])")).isEqualTo(plain);
    assertThat(ask("@parse('#without=gone&sort=gone', ['sqs', 'sns'])")).isEqualTo(plain);
    assertThat(ask("@parse('#without=sqs+sns', ['sqs', 'sns'])")).isEqualTo(plain);
  }

  @Test
  void aHeadSortsUpThenDownThenAsWritten() {
    assertThat(
            ask(
                "(() => { let s = @PLAIN; return [1, 2, 3, 4].map(() => (s = @pressed(s, 'a')).sort + s.down); })()"))
        .isEqualTo("[\"afalse\",\"atrue\",\"false\",\"afalse\"]");
    assertThat(ask("@pressed({sort: 'a', down: true}, 'b')"))
        .isEqualTo("{\"sort\":\"b\",\"down\":false}");
  }

  @Test
  void wordsOfOneCellAloneDiffer() {
    assertThat(ask("@differences(['up to 15 min', 'up to 29 s', 'no limit'])"))
        .isEqualTo("[[\"15\",\"min\"],[\"29\",\"s\"],[\"no\",\"limit\"]]");
  }

  @Test
  void cellsThatSayTheSameDoNotDiffer() {
    assertThat(ask("@differences(['Yes', 'yes.', 'no'])")).isEqualTo("[[],[],[\"no\"]]");
    assertThat(ask("@same(['Yes', 'yes.'])")).isEqualTo("true");
    assertThat(ask("@same(['yes', 'no'])")).isEqualTo("false");
    assertThat(ask("@same(['yes'])")).isEqualTo("false");
  }

  @Test
  void aCellThatSaysLessDiffersAsAWhole() {
    assertThat(ask("@differences(['FIFO queue', 'FIFO queue with an archive'])"))
        .isEqualTo("[[\"fifo\",\"queue\"],[\"archive\"]]");
  }

  @Test
  void markedNeighborsAreMarkedTogether() {
    assertThat(
            ask(
                "@pieces('up to 15 min, at most', ['15', 'min']).map(p => (p.mark ? '*' : '') + p.text)"))
        .isEqualTo("[\"up\",\" \",\"to\",\" \",\"*15 min,\",\" \",\"at\",\" \",\"most\"]");
    assertThat(ask("@pieces('a  b\\n c', ['b']).map(p => p.text).join('')"))
        .isEqualTo("\"a  b\\n c\"");
  }
}
