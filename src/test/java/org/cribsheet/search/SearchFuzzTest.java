package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.cribsheet.testing.Fuzzed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/** Search takes whatever may be typed, and cuts it in the browser as it was cut in the build. */
class SearchFuzzTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static Sandbox browser;
  private static Asked asked;

  @BeforeAll
  static void open() {
    browser = Asked.scripts();
    asked = new Asked(Asked.documents());
  }

  @AfterAll
  static void close() {
    browser.close();
    asked.close();
  }

  @Timeout(20)
  @FuzzTest
  void termsAreShortAndASpellingReadsAsTheName(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    assertThat(Tokens.terms(text))
        .allSatisfy(term -> assertThat(term).isNotBlank().doesNotContain(" "));
    assertThat(Tokens.terms(text)).noneMatch(term -> term.length() > 64);
    assertThat(Tokens.terms(String.join(" ", Tokens.spellings(text))))
        .isEqualTo(Tokens.terms(text));
  }

  @Timeout(20)
  @FuzzTest
  void theBrowserCutsAlike(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    assertThat(inBrowser("terms", text)).isEqualTo(String.join(" ", Tokens.terms(text)));
    assertThat(inBrowser("spelled", text)).isEqualTo(String.join(" ", Tokens.spellings(text)));
  }

  private static String inBrowser(String cut, String text) {
    return browser.call("(t) => cribsheet.search." + cut + "(t).join(' ')", text, LIMIT);
  }

  @Timeout(20)
  @FuzzTest
  void anyQuestionIsAnswered(byte[] bytes) {
    String question = Fuzzed.text(bytes);
    assertThat(asked.find(question))
        .allSatisfy(url -> assertThat(url).matches("[a-z]+(/[^/]+)?\\.html(#.*)?"));
    asked.ask("answer", question);
    asked.ask("told", question);
  }
}
