package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.compare.Limit;
import org.cribsheet.site.view.CompareViews.FigureView;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static FigureView of(String text, String number) {
    return Figures.of(new Limit("oven", "heat", number, 1, "s", Example.text(text)));
  }

  @Test
  void aShortFactIsSaidWhole() {
    assertThat(of("Rest it at least 30 min before baking.", "at least 30 min"))
        .isEqualTo(new FigureView("Rest it ", "at least 30 min", " before baking."));
  }

  @Test
  void aLongFactIsCutAroundItsNumberAtWordsEnds() {
    String much =
        "Some words that stand before and say much more than the sheet has room for, namely ";
    FigureView figure =
        of(
            much
                + "12 h of rest"
                + " and as many words again behind it, which nobody needs tonight",
            "12 h");
    assertThat(figure.before()).startsWith("… ").endsWith("namely ").hasSizeLessThan(65);
    assertThat(figure.after()).startsWith(" of rest").endsWith(" …").hasSizeLessThan(45);
  }

  @Test
  void aNumberThatIsWrittenOtherwiseStandsBehindTheFact() {
    assertThat(of("Heat", "220 °C")).isEqualTo(new FigureView("Heat ", "220 °C", ""));
  }
}
