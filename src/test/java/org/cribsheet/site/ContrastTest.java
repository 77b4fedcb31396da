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
import org.cribsheet.data.Contrast;
import org.cribsheet.data.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

  @Test
  void theBuildKnowsThePapers() {
    for (String paper : List.of("bg", "surface", "raised")) {
      assertThat(Theme.LIGHT.papers()).contains(COLORS.get(paper).get(0));
      assertThat(Theme.DARK.papers()).contains(COLORS.get(paper).get(1));
    }
  }

  @Test
  void ourOwnAccentWouldBeAccepted() {
    assertThat(Theme.LIGHT.bears(COLORS.get("accent").get(0))).isTrue();
    assertThat(Theme.DARK.bears(COLORS.get("accent").get(1))).isTrue();
  }

  /** Whatever accent a keeper chooses, what else stands on its tint. */
  @ParameterizedTest
  @ValueSource(strings = {"#8a4b08", "#a3004f", "#5b3fa8", "#2f6b1e", "#6b6b00", "#444444"})
  void wordsCanBeReadOnTheTintOfAnyAccent(String accent) {
    String pale = Contrast.mixed(accent, "#ffffff", 0.4);
    for (String words : List.of("text", "muted")) {
      assertThat(Contrast.between(COLORS.get(words).get(0), Theme.LIGHT.soft(accent)))
          .isGreaterThanOrEqualTo(WORDS);
      assertThat(Contrast.between(COLORS.get(words).get(1), Theme.DARK.soft(pale)))
          .isGreaterThanOrEqualTo(WORDS);
    }
  }

  private static void readable(String words, String ground) {
    for (int theme = 0; theme < 2; theme++) {
      double contrast =
          Contrast.between(COLORS.get(words).get(theme), COLORS.get(ground).get(theme));
      assertThat(contrast)
          .as(words + " on " + ground + (theme == 0 ? ", light" : ", dark"))
          .isGreaterThanOrEqualTo(WORDS);
    }
  }
}
