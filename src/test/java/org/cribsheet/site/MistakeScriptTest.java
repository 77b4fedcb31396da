package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cribsheet.data.SiteConfig.Host;
import org.cribsheet.source.Position;
import org.cribsheet.testing.Scripts;
import org.cribsheet.text.Json;
import org.junit.jupiter.api.Test;

/** What the build wrote about a page, the script turns into a report of one line. */
class MistakeScriptTest {
  private static final MistakeText PAGE =
      new MistakeText(
          "Oven",
          "services/oven.html",
          "",
          new Position("content/notes/a.md", 3, 1),
          "May 1, 2026");
  private static final Map<String, Object> PLACE =
      Map.of(
          "page", "services/oven.html#heat",
          "bullet", "Costs $& 5 % & more",
          "source", "content/notes/a.md:9");

  private static String ask(String function, String first) {
    try (Scripts scripts = new Scripts("mistake.js")) {
      String answer =
          scripts.ask(
              "cribsheet.mistake."
                  + function
                  + "("
                  + Json.text(first)
                  + ", "
                  + Json.text(PLACE)
                  + ")");
      return answer.substring(1, answer.length() - 1).replace("\\n", "\n");
    }
  }

  @Test
  void theFieldsOfTheFormAreSet() {
    Repository host = new Repository("https://example.org/me/kitchen", "main", Host.GITHUB);
    Map<String, String> query = RepositoryTest.query(ask("address", host.mistake(PAGE)));
    assertThat(query)
        .containsEntry("template", Repository.FORM)
        .containsEntry("page", "services/oven.html#heat")
        .containsEntry("bullet", "Costs $& 5 % & more")
        .containsEntry("source", "content/notes/a.md:9")
        .containsEntry("edition", "May 1, 2026");
  }

  @Test
  void aHostWithoutFormsGetsTheTextWithTheLine() {
    Repository host = new Repository("https://example.org/me/kitchen", "main", Host.GITLAB);
    assertThat(RepositoryTest.query(ask("address", host.mistake(PAGE))).get("issue[description]"))
        .isEqualTo(ask("text", PAGE.text()))
        .contains(
            "Line: Costs $& 5 % & more\nSource: content/notes/a.md:9\nEdition: May 1, 2026\n");
  }

  @Test
  void longWordsAreCut() {
    try (Scripts scripts = new Scripts("mistake.js")) {
      assertThat(scripts.ask("cribsheet.mistake.short('x'.repeat(300)).length")).isEqualTo("201");
    }
  }
}
