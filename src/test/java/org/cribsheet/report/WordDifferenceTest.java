package org.cribsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cribsheet.report.Span.Look;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
  @Test
  void marksTheWordThatChangedOnEitherSide() {
    WordDifference words = WordDifference.of("hidden for 30 s at most", "hidden for 40 s at most");
    assertThat(marked(words.before(), Look.GONE)).isEqualTo("30");
    assertThat(marked(words.after(), Look.COME)).isEqualTo("40");
  }

  @Test
  void equalWordsAreNotMarked() {
    WordDifference words = WordDifference.of("as it was", "as it was");
    assertThat(words.before()).containsExactly(Span.plain("as it was"));
    assertThat(words.after()).isEqualTo(words.before());
  }

  @Test
  void ofALongStretchThatStayedOnlyTheEndsAreShown() {
    String stayed = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    WordDifference words = WordDifference.of("old " + stayed, "new " + stayed);
    assertThat(told(words.after())).startsWith("new w0 w1").endsWith("…").hasSizeLessThan(80);
  }

  /** Whatever is not marked stands on both sides, in one order. */
  @Test
  void whatIsNotMarkedIsTheSameOnBothSides() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String before = words(random);
      String after = words(random);
      WordDifference difference = WordDifference.of(before, after);
      assertThat(told(difference.before())).isEqualTo(before);
      assertThat(told(difference.after())).isEqualTo(after);
      assertThat(marked(difference.before(), Look.PLAIN).replaceAll(" +", " ").strip())
          .isEqualTo(marked(difference.after(), Look.PLAIN).replaceAll(" +", " ").strip());
    }
  }

  private static String words(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> "abcd".charAt(random.nextInt(4)) + "")
        .collect(Collectors.joining(" "));
  }

  private static String told(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private static String marked(List<Span> spans, Look look) {
    return spans.stream()
        .filter(s -> s.look() == look)
        .map(Span::text)
        .collect(Collectors.joining());
  }
}
