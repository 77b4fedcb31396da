package org.cribsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Scripts compute, and can do nothing else. */
class SandboxTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void endsAScriptThatDoesNotEnd() {
    try (Sandbox sandbox = new Sandbox()) {
      assertThatThrownBy(() -> sandbox.call("() => { for (;;); }", "", Duration.ofMillis(300)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("longer than");
    }
  }

  @Test
  void givesNoWayToJavaFilesOrOtherLanguages() {
    try (Sandbox sandbox = new Sandbox()) {
      assertThat(
              sandbox.call("() => [typeof Java, typeof Polyglot, typeof process].join()", "", SOON))
          .isEqualTo("undefined,undefined,undefined");
      assertThat(
              sandbox.call(
                  "() => { try { load('pom.xml'); return 'read'; } catch (e) { return 'refused'; } }",
                  "",
                  SOON))
          .isEqualTo("refused");
    }
  }

  @Test
  void takesATextAndGivesOne() {
    try (Sandbox sandbox =
        new Sandbox().run("twice.js", "function twice(text) { return text + text; }")) {
      assertThat(sandbox.call("twice", "ab", SOON)).isEqualTo("abab");
    }
  }
}
