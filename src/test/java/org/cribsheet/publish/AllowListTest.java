package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {
  @ParameterizedTest
  @ValueSource(strings = {"p", "table", "details", "svg", "kbd"})
  void notesAndWhatSurroundsThemHaveElementsOfText(String element) {
    assertThat(AllowList.has(element, true)).isTrue();
    assertThat(AllowList.has(element, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "template", "form", "input", "button", "link", "meta"})
  void whatScriptsAndFormsNeedStandsAroundNotesOnly(String element) {
    assertThat(AllowList.has(element, false)).isTrue();
    assertThat(AllowList.has(element, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style",
        "iframe",
        "object",
        "embed",
        "base",
        "math",
        "video",
        "audio",
        "use",
        "image",
        "set",
        "animate",
        "foreignobject",
        "xmp",
        "plaintext",
        "x-other",
        "#root"
      })
  void restIsOnNoPage(String element) {
    assertThat(AllowList.has(element, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "p, id",
    "p, aria-label",
    "a, href",
    "img, src",
    "svg, viewBox",
    "th, scope",
    "div, data-notes"
  })
  void attributesOfNotesAreNamedEach(String element, String key) {
    assertThat(AllowList.has(element, key, true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "p, style",
    "p, onclick",
    "p, href",
    "p, name",
    "a, ping",
    "a, target",
    "img, srcset",
    "img, onerror",
    "svg, onload",
    "svg, xmlns:x",
    "a, xlink:href",
    "p, is",
    "iframe, srcdoc"
  })
  void noOtherAttributeIsOnAnyPage(String element, String key) {
    assertThat(AllowList.has(element, key, true)).isFalse();
    assertThat(AllowList.has(element, key, false)).isFalse();
  }

  @Test
  void placesOfScriptsAreMarkedAroundNotesOnly() {
    assertThat(AllowList.has("div", "data-search", false)).isTrue();
    assertThat(AllowList.has("div", "data-search", true)).isFalse();
  }
}
