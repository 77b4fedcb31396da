package org.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cribsheet.testing.TestHome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a keeper sets in site.yaml and vocabulary.yaml takes effect, and nothing else speaks. */
class ExampleTest {
  private static final Pattern OTHER_SUBJECT =
      Pattern.compile("(?i)\\b(?:aws|amazon|dva-c0\\d|cloud|lambda|developer|certification)\\b");

  @TempDir Path folder;

  @Test
  void noPageSpeaksOfTheSubjectThatTheProgramShipsWith() throws IOException {
    List<Path> pages = pages();
    assertThat(pages).hasSizeGreaterThan(20);
    for (Path page : pages) {
      assertThat(Jsoup.parse(page.toFile()).text())
          .as(page.toString())
          .doesNotContainPattern(OTHER_SUBJECT);
    }
  }

  @Test
  void titleTagLineAndLanguageAreOnTheHomePage() throws IOException {
    assertThat(text("index.html"))
        .contains("<html lang=\"en\" dir=\"ltr\"", "Twelve knots", "Which knot, where");
  }

  @Test
  void areasStandInTheOrderThatTheVocabularyGives() throws IOException {
    assertThat(Jsoup.parse(text("index.html")).select("nav.menu summary").eachText())
        .containsExactly("Rope and stoppers", "Loops", "Hitches", "Bends and binding");
  }

  @Test
  void colorsReachBothThemesWithTheirTints() throws IOException {
    assertThat(text("assets/css/colors.css"))
        .contains("--accent: light-dark(#7a3b00, #f2b27a)", "--accent-soft: light-dark(#efe9e1, ");
    assertThat(text("index.html")).contains("assets/css/colors.css");
    assertThat(text("manifest.webmanifest")).contains("#7a3b00");
  }

  @Test
  void baseAndPathMakeTheFullAddresses() throws IOException {
    assertThat(text("sitemap.xml"))
        .contains("<loc>https://knots.example/rope/services/bowline.html<");
    assertThat(text("404.html")).contains("/rope/assets/");
    assertThat(text("services/bowline.html"))
        .contains(
            "<link rel=\"canonical\" href=\"https://knots.example/rope/services/bowline.html\">");
  }

  @Test
  void noPageCallsAKnotAService() throws IOException {
    for (Path page : pages()) {
      Document html = Jsoup.parse(page.toFile());
      String labels = String.join(" ", html.select("[aria-label]").eachAttr("aria-label"));
      assertThat(html.text() + " " + labels)
          .as(page.toString())
          .doesNotContainPattern("(?i)\\bservices?\\b");
    }
  }

  @Test
  void withoutARepositoryNothingLeadsToOne() throws IOException {
    for (Path page : pages()) {
      Document html = Jsoup.parse(page.toFile());
      assertThat(html.select("[data-mistake], .mend, [data-file]")).as(page.toString()).isEmpty();
      assertThat(html.text()).doesNotContain("Found a mistake", "Edit this");
    }
  }

  @Test
  void aDraftIsOnNoPage() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.readString(page)).doesNotContain("Zeppelin");
    }
  }

  @Test
  void aLanguageThatRunsFromTheRightTurnsThePages() throws IOException {
    TestHome home =
        TestHome.in(folder)
            .file("content/site.yaml", "title: Tea\nlanguage: ar\n")
            .file("content/notes/kitchen.md", "# Kettle\n- It boils.\n");
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.text("target/site/index.html")).contains("<html lang=\"ar\" dir=\"rtl\"");
  }

  /** As when other notes are built with the same vocabulary. */
  @Test
  void whatHasMovedToNowhereIsToldAndLeadsNowhere() throws IOException {
    TestHome home =
        TestHome.in(folder)
            .file("content/site.yaml", "title: Tea\n")
            .file(
                "content/vocabulary.yaml",
                "areas: [{slug: tea, name: Tea}]\nservices:\n"
                    + "- {slug: kettle, name: Kettle, area: tea, moved: {lid: lids, spout: boils}}\n")
            .file("content/notes/kitchen.md", "# Kettle\n- It boils. {#boils}\n");
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.err()).contains("'kettle' has no bullet 'lids'").doesNotContain("boils'");
    Document page = Jsoup.parse(home.text("target/site/services/kettle.html"));
    assertThat(page.select(".moved").eachAttr("id")).containsExactly("spout");
  }

  @Test
  void aDumpOnTheSameSubjectIsImportedByTheNamesOfTheProject() throws IOException {
    TestHome program = TestHome.in(folder.resolve("program"));
    Path knots = folder.resolve("knots");
    TestHome.copy(ExampleSite.PROJECT, knots);
    String names = Files.readString(knots.resolve("content/vocabulary.yaml"));
    String dump = knots.resolve("dump.txt").toString();
    assertThat(program.run("import", dump, "--project", knots.toString()))
        .as(program.err())
        .isZero();
    assertThat(program.out()).doesNotContain("guessed");
    assertThat(Files.readString(knots.resolve("content/vocabulary.yaml"))).isEqualTo(names);
    assertThat(program.run("build", "--project", knots.toString())).as(program.err()).isZero();
    assertThat(Jsoup.parse(knots.resolve("target/site/services/reef-knot.html").toFile()).text())
        .contains("Left over right", "twice the same way");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ExampleSite.editions().site())) {
      return files.filter(f -> f.toString().endsWith(".html")).toList();
    }
  }

  private static String text(String path) throws IOException {
    return Files.readString(ExampleSite.editions().site().resolve(path));
  }
}
