package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.data.SiteConfig.Colors;
import org.cribsheet.data.SiteConfig.Host;
import org.cribsheet.data.Things;
import org.cribsheet.notes.Notebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The ways from a page to its source, as they stand on the page. */
class MendingTest {
  private static final String HOST = "https://example.org/me/kitchen";

  private static Document page(String path, Optional<String> repository) {
    SiteConfig config =
        new SiteConfig(
            "Kitchen",
            "",
            "en",
            Optional.empty(),
            "/",
            repository,
            "main",
            Host.GITHUB,
            Colors.NONE,
            Things.DEFAULT,
            true);
    Site site =
        Assembler.assemble(
            Example.inputs(config, new Notebook(List.of(Example.oven(), Example.fridge()))));
    Page page = site.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    return Jsoup.parse(new Renderer().render(page));
  }

  @Test
  void everyTopicLeadsToItsLinesAndToAForm() {
    Document oven = page("services/oven.html", Optional.of(HOST));
    assertThat(oven.select(".notes section")).isNotEmpty();
    for (Element topic : oven.select(".notes section")) {
      assertThat(topic.select("p.mend[data-ui] a").eachAttr("href"))
          .satisfiesExactly(
              edit ->
                  assertThat(edit)
                      .startsWith(HOST + "/blob/main/content/notes/kitchen.md?plain=1#L"),
              report ->
                  assertThat(RepositoryTest.query(report))
                      .containsEntry("page", "services/oven.html#" + topic.selectFirst("h2").id())
                      .containsEntry("source", "content/notes/kitchen.md:3"));
    }
  }

  @Test
  void everyBulletKnowsItsLineAndEveryTopicItsFile() {
    Document oven = page("services/oven.html", Optional.of(HOST));
    assertThat(oven.select(".notes li[id], .notes .scenario"))
        .isNotEmpty()
        .allMatch(e -> e.attr("data-line").equals("3"));
    assertThat(oven.select(".notes section, .notes").eachAttr("data-file"))
        .hasSize(oven.select(".notes section, .notes").size())
        .containsOnly("content/notes/kitchen.md");
  }

  @Test
  void thePageEndsWithAReportThatReadsWithoutScripts() {
    Element mistake = page("services/oven.html", Optional.of(HOST)).selectFirst(".mistake");
    assertThat(mistake.selectFirst("[data-mistake-text]").wholeText())
        .startsWith("Page: services/oven.html\nLine: \nSource: content/notes/kitchen.md:3\n");
    assertThat(mistake.selectFirst("[data-mistake-form]").attr("href"))
        .startsWith(HOST + "/issues/new?template=mistake.yml&");
  }

  @Test
  void aPageOfItsOwnLeadsToItsFile() {
    assertThat(page("pages/about.html", Optional.of(HOST)).select(".foot a").eachAttr("href"))
        .contains(HOST + "/blob/main/content/pages/about.md?plain=1#L1");
    assertThat(
            page("compare/oven-or-fridge.html", Optional.of(HOST))
                .select(".foot a:contains(Edit this page)"))
        .hasSize(1);
  }

  @Test
  void withoutARepositoryThereIsNothingOfIt() {
    for (String path : List.of("services/oven.html", "pages/about.html")) {
      Document page = page(path, Optional.empty());
      assertThat(page.select(".mend, .mistake, [data-line], [data-file], script[src*=mistake]"))
          .isEmpty();
      assertThat(page.text()).doesNotContain("mistake").doesNotContain("Edit this");
    }
  }
}
