package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.compare.Limit;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Limit limit(String anchor, String text, String number) {
    return new Limit("oven", anchor, number, 1, "s", Example.text(text));
  }

  /** The pieces of a fact, numbers in brackets. */
  private static List<String> of(String text, String... numbers) {
    List<Limit> fact = Stream.of(numbers).map(n -> limit("heat", text, n)).toList();
    return Figures.of(fact).pieces().stream()
        .map(p -> p.number() ? "[" + p.text() + "]" : p.text())
        .toList();
  }

  @Test
  void aShortFactIsSaidWhole() {
    assertThat(of("Rest it at least 30 min before baking.", "at least 30 min"))
        .containsExactly("Rest it ", "[at least 30 min]", " before baking.");
  }

  @Test
  void everyNumberOfAFactIsMarked() {
    assertThat(of("Hidden for 30 s, at most 12 h.", "30 s", "at most 12 h"))
        .containsExactly("Hidden for ", "[30 s]", ", ", "[at most 12 h]", ".");
  }

  @Test
  void aLongFactIsCutAroundItsNumbersAtWordsEnds() {
    String much =
        "Some words that stand before and say much more than the sheet has room for, namely ";
    String behind = " and as many words again behind it, which nobody needs tonight";
    List<String> pieces = of(much + "12 h of rest" + behind + " but 3 d" + behind, "12 h", "3 d");
    assertThat(pieces).hasSize(5);
    assertThat(pieces.get(0)).startsWith("… ").endsWith("namely ").hasSizeLessThan(65);
    assertThat(pieces.get(2)).startsWith(" of rest").contains(" … ").endsWith(" tonight but ");
    assertThat(pieces.get(4)).startsWith(" and as").endsWith(" …").hasSizeLessThan(45);
  }

  @Test
  void aNumberThatIsWrittenOtherwiseStandsBehindTheFact() {
    assertThat(of("Heat", "220 °C")).containsExactly("Heat", " ", "[220 °C]");
  }

  @Test
  void limitsOfOneFactStandTogetherCellsOfATableDoNot() {
    List<Limit> limits =
        List.of(
            limit("a", "1 s to 5 s", "1 s"),
            limit("a", "1 s to 5 s", "5 s"),
            limit("table", "Bread: 5 s", "5 s"),
            limit("table", "Cake: 6 s", "6 s"));
    assertThat(Figures.byFact(limits)).extracting(List::size).containsExactly(2, 1, 1);
  }
}
