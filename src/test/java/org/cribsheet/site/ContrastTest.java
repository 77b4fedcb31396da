package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every color for words can be read on every ground that it stands on, in both themes (WCAG 2.2
 * AA).
 */
class ContrastTest {
  private static final double WORDS = 4.5;
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
  private static final Map<String, List<String>> COLORS = new HashMap<>();

  @BeforeAll
  static void readTokens() throws IOException {
    Matcher token = TOKEN.matcher(Files.readString(Path.of("assets/css/site/tokens.css")));
    while (token.find()) {
      COLORS.put(token.group(1), List.of(token.group(2), token.group(3)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "muted", "accent", "good", "bad", "warn"})
  void wordsCanBeReadOnEveryPaper(String words) {
    for (String paper : List.of("bg", "surface", "raised")) {
      readable(words, paper);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"accent", "good", "bad", "warn"})
  void wordsCanBeReadOnTheSoftGroundOfTheirKind(String kind) {
    readable(kind, kind + "-soft");
    readable("text", kind + "-soft");
    readable("muted", kind + "-soft");
  }

  /** A comment has the color of muted text. */
  @ParameterizedTest
  @ValueSource(strings = {"code-keyword", "code-string", "code-number", "code-name"})
  void codeCanBeReadOnEveryPaper(String words) {
    for (String paper : List.of("bg", "surface", "raised")) {
      readable(words, paper);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"accent"})
  void wordsCanBeReadOnAFilledButton(String ground) {
    readable(ground + "-text", ground);
  }

  private static void readable(String words, String ground) {
    for (int theme = 0; theme < 2; theme++) {
      double contrast = contrast(COLORS.get(words).get(theme), COLORS.get(ground).get(theme));
      assertThat(contrast)
          .as(words + " on " + ground + (theme == 0 ? ", light" : ", dark"))
          .isGreaterThanOrEqualTo(WORDS);
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String color) {
    return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
  }

  private static double channel(String color, int at) {
    double c = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
