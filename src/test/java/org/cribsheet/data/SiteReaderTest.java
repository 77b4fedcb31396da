package org.cribsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReaderTest {
  private final Reading reading = new Reading();

  private SiteConfig read(String... lines) {
    return SiteReader.read(Reading.file("site.yaml", lines), reading.reporter);
  }

  @Test
  void readsEverySetting() {
    SiteConfig site =
        read(
            "title: Loft",
            "tagline: Notes on pigeons",
            "language: en-GB",
            "base: https://loft.example/",
            "path: /notes/",
            "repository: https://code.example/loft/notes/",
            "branch: trunk",
            "host: gitlab",
            "colors: {accent: \"#0b5f6b\", accent-dark: \"#6fd0dc\"}",
            "things: {one: breed, many: breeds}",
            "offline: false");
    assertThat(reading.problems()).isEmpty();
    assertThat(site)
        .isEqualTo(
            new SiteConfig(
                "Loft",
                "Notes on pigeons",
                "en-GB",
                Optional.of("https://loft.example"),
                "/notes/",
                Optional.of("https://code.example/loft/notes"),
                "trunk",
                SiteConfig.Host.GITLAB,
                new SiteConfig.Colors(Optional.of("#0b5f6b"), Optional.of("#6fd0dc")),
                new Things("breed", "breeds"),
                false));
  }

  @Test
  void emptyValuesLeaveOutWhatRestsOnThem() {
    SiteConfig site = read("title: Loft", "base: \"\"", "repository: \"\"", "branch:");
    assertThat(site.base()).isEmpty();
    assertThat(site.repository()).isEmpty();
    assertThat(site.branch()).isEqualTo("main");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aHostWhoseAddressesNobodyKnowsIsRefused() {
    assertThat(read("title: Loft", "host: sourceforge").host()).isEqualTo(SiteConfig.Host.GITHUB);
    assertThat(reading.problems())
        .containsExactly(
            "site.yaml:2:7 'host' must be github or gitlab: whose addresses the repository has"
                + " [bad-site]");
  }

  @Test
  void whatHasAPageIsCalledByBothWordsOrAsAlways() {
    assertThat(read("title: Loft").things()).isEqualTo(Things.DEFAULT);
    assertThat(read("title: Loft", "things: {one: breed}").things()).isEqualTo(Things.DEFAULT);
    assertThat(read("title: Loft", "things: {one: breed, many: \"<b>\"}").things())
        .isEqualTo(Things.DEFAULT);
    assertThat(reading.problems())
        .containsExactly(
            "site.yaml:2:9 'many' is missing [bad-site]",
            "site.yaml:2:28 'many' must be a word or a few, at most 40 letters [bad-site]");
  }

  @Test
  void whatIsNotSaidAboutReadingOfflineIsYes() {
    assertThat(read("title: Loft").offline()).isTrue();
    assertThat(read("title: Loft", "offline:").offline()).isTrue();
    assertThat(read("title: Loft", "offline: perhaps").offline()).isFalse();
    assertThat(reading.problems())
        .containsExactly("site.yaml:2:10 'offline' is true or false, not 'perhaps' [bad-site]");
  }

  @Test
  void anAddressWithATokenIsRefusedAndNotRepeated() {
    assertThat(read("title: Loft", "repository: https://me:s3cr3t@code.example/loft").repository())
        .isEmpty();
    assertThat(reading.problems())
        .containsExactly(
            "site.yaml:2:13 'repository' must be an https address without user or token"
                + " [bad-site]");
  }

  @Test
  void aColorThatIsNoneCannotReachTheStyleSheet() {
    SiteConfig site = read("title: Loft", "colors: {accent: \"red;} body {display:none\"}");
    assertThat(site.colors().accent()).isEmpty();
    assertThat(reading.problems()).singleElement().asString().startsWith("site.yaml:2:18 'accent'");
  }

  @Test
  void aPathStaysBelowItsSite() {
    assertThat(read("title: Loft", "path: notes").path()).isEqualTo("/");
    assertThat(reading.problems()).singleElement().asString().contains("'path' must be a folder");
  }

  @Test
  void aTitleIsNeeded() {
    read("tagline: Notes");
    assertThat(reading.problems()).containsExactly("site.yaml:1:1 'title' is missing [bad-site]");
  }

  @Test
  void anAccentThatCannotBeReadIsRefusedWithTheNearestThatCan() {
    read("title: Loft", "colors:", "  accent: \"#e8a33d\"", "  accent-dark: \"#6b3a00\"");
    assertThat(reading.problems())
        .containsExactly(
            "site.yaml:3:11 #e8a33d cannot be read in the light theme: its contrast is 1.9 to 1,"
                + " and 4.5 is needed [bad-site]",
            "site.yaml:4:16 #6b3a00 cannot be read in the dark theme: its contrast is 1.5 to 1,"
                + " and 4.5 is needed [bad-site]");
    assertThat(Theme.LIGHT.bears(Contrast.readable("#e8a33d", Theme.LIGHT).orElseThrow())).isTrue();
    assertThat(Theme.DARK.bears(Contrast.readable("#6b3a00", Theme.DARK).orElseThrow())).isTrue();
  }

  /** The values that WCAG's own definition gives at its ends, and one computed from it by hand. */
  @Test
  void contrastIsThatOfWcag() {
    assertThat(Contrast.between("#000000", "#ffffff")).isEqualTo(21);
    assertThat(Contrast.between("#808080", "#808080")).isEqualTo(1);
    assertThat(Contrast.between("#767676", "#ffffff")).isBetween(4.54, 4.55);
  }

  @ParameterizedTest
  @CsvSource({"en,ltr", "ar,rtl", "he-IL,rtl", "ur-Latn,ltr", "az-Arab,rtl", "arn,ltr"})
  void theLanguageSaysWhereLinesBegin(String language, String direction) {
    assertThat(read("title: Loft", "language: " + language).direction()).isEqualTo(direction);
  }
}
