package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Edition;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A page that is open while a new edition is published goes on, or says that the site has changed:
 * it never shows a part of one edition as if it were a part of the other.
 */
@Tag("browser")
class SwappedBrowserTest {
  private static final String CHANGED =
      "This site has changed since you opened this page. Load the page again.";

  @TempDir static Path folder;

  /** Opened where it is published, over http and from the disk alike. */
  @RegisterExtension static final Browser browser = new Browser(SwappedBrowserTest::published);

  private static TestHome home;

  private static Editions published() {
    try {
      Path site = folder.resolve("target/site");
      new SwappedBrowserTest().firstEdition();
      return new Editions(site, site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void firstEdition() throws IOException {
    if (home == null) {
      home = TestHome.in(folder);
      home.file(
          "content/vocabulary.yaml",
          """
          areas:
            - {slug: attic, name: Attic, order: 10}
            - {slug: kitchen, name: Kitchen, order: 20}
          services:
            - {slug: ladder, name: Ladder, area: attic, aliases: [Ladder]}
            - {slug: kettle, name: Kettle, area: kitchen}
          """);
      home.file(
          "content/notes/kitchen.md",
          "---\narea: Kitchen\norder: 20\n---\n# Kettle\n\n- It whistles loudly on every Ladder. {#loud}\n");
    }
    publish("- It has twelve rungs. {#rungs}\n", "How many rungs has a ladder?");
  }

  private static void secondEdition() throws IOException {
    publish(
        "- It creaks at night. {#creaks}\n- It stands in the attic.\n- It has thirteen rungs. {#rungs}\n",
        "How many rungs has a good ladder?");
  }

  private static void publish(String bullets, String question) throws IOException {
    home.file("content/notes/attic.md", "---\narea: Attic\norder: 10\n---\n# Ladder\n\n" + bullets);
    home.file(
        "content/questions/attic.md",
        "## "
            + question
            + """
             {#how-many}
            <!--
            about: [ladder#rungs]
            -->
            - [x] More than ten
              > So it is.
            - [ ] Fewer than ten
              > Count them once more.
            """);
    Workspace workspace = new Workspace(folder);
    Reporter reporter = new Reporter();
    assertThat(
            new Build(workspace, new Sources(), reporter)
                .run(List.of(), Places.in(workspace), false))
        .as("%s", reporter.problems())
        .isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void searchThatHasBegunSaysThatTheSiteHasChanged(Edition edition) throws IOException {
    Page page = browser.open(edition, "search.html?q=whistles");
    page.locator("#results mark").first().waitFor();
    secondEdition();
    page.locator("[data-search-page] input").fill("rungs");
    Locator status = page.locator("[data-search-page] [role=status]");
    status.getByText(CHANGED).waitFor();
    assertThat(page.locator("#results").textContent()).doesNotContain("creaks", "thirteen");
    page.reload();
    page.locator("[data-search-page] input").fill("rungs");
    page.locator("#results li").getByText("thirteen").first().waitFor();
  }

  @ParameterizedTest
  @EnumSource
  void searchThatBeginsLaterFindsWhatIsThereNow(Edition edition) throws IOException {
    Page page = browser.open(edition, "services/kettle.html");
    secondEdition();
    page.keyboard().press("Control+k");
    page.locator(".search-dialog [role=combobox]").fill("creaks");
    page.locator("[role=option]").getByText("creaks").first().waitFor();
    page.keyboard().press("Enter");
    page.waitForURL("**/services/ladder.html#*");
    assertThat(page.locator("main").textContent()).contains("It creaks at night.");
  }

  @ParameterizedTest
  @EnumSource
  void linksLeadOn(Edition edition) throws IOException {
    Page page = browser.open(edition, "services/kettle.html");
    secondEdition();
    page.locator("main li a[href$='ladder.html']").first().click();
    page.locator("main").getByText("thirteen").first().waitFor();
  }

  @ParameterizedTest
  @EnumSource
  void quizSaysThatTheSiteHasChanged(Edition edition) throws IOException {
    Page page = browser.open(edition, "quiz.html");
    page.locator("main h2").first().waitFor();
    secondEdition();
    page.evaluate("location.hash = '#q=how-many'");
    page.locator(".quiz-notice").getByText(CHANGED).waitFor();
    page.locator(".quiz-notice button").click();
    page.locator("main").getByText("How many rungs has a good ladder?").first().waitFor();
  }
}
