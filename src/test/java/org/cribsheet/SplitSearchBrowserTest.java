package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cribsheet.line.Build;
import org.cribsheet.line.Sources;
import org.cribsheet.line.Workspace;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search of a large site: what a question needs is loaded when it is asked. */
@Tag("browser")
class SplitSearchBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(SplitSearchBrowserTest::editions);

  /** The shipped notes, as if they were too many for one index. */
  private static Editions editions() {
    Reporter reporter = new Reporter();
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    Build build = new Build(workspace, new Sources(), reporter).searchedWhole(0);
    return SmallSite.of("split", build, reporter, false);
  }

  private static Locator ask(Page page, String question) {
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX).fill(question);
    return page.getByRole(AriaRole.OPTION);
  }

  @ParameterizedTest
  @EnumSource
  void aLimitIsAnsweredWithItsBullet(Edition edition) {
    Page page = browser.open(edition, "index.html");
    Locator first = ask(page, "lambda timeout").first();
    assertThat(first.locator(".search-answer")).hasText("3 s by default, at most 15 min");
    assertThat(first).hasAttribute("href", Pattern.compile("services/lambda\\.html#"));
    assertThat(first.locator(".search-words")).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTypedLetterByLetterIsFound(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    assertThat(ask(page, "d").first()).isVisible();
    page.getByRole(AriaRole.COMBOBOX).fill("");
    page.keyboard().type("visibility tim");
    Locator first = page.getByRole(AriaRole.OPTION).first();
    assertThat(first.locator(".search-words"))
        .containsText(Pattern.compile("visib", Pattern.CASE_INSENSITIVE));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/services/sqs\\.html#[a-z0-9-]+$"));
  }

  @ParameterizedTest
  @EnumSource
  void aMistypedNameIsFound(Edition edition) {
    Page page = browser.open(edition, "index.html");
    assertThat(ask(page, "lamdba concurency").first())
        .containsText(Pattern.compile("concurrency", Pattern.CASE_INSENSITIVE));
  }

  @ParameterizedTest
  @EnumSource
  void enterRightAfterTypingFollowsTheFirst(Edition edition) {
    Page page = browser.open(edition, "index.html");
    assertThat(ask(page, "alb vs nlb").first()).isVisible();
    page.getByRole(AriaRole.COMBOBOX).fill("dead letter queue");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/services/[a-z0-9-]+\\.html#[a-z0-9-]+$"));
    assertThat(page.locator("body"))
        .containsText(Pattern.compile("dead-letter", Pattern.CASE_INSENSITIVE));
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfResultsShowsPassages(Edition edition) {
    Page page = browser.open(edition, "search.html?q=alb%20vs%20nlb");
    Locator hits = page.locator("ol#results > li");
    assertThat(hits.first().getByRole(AriaRole.LINK))
        .hasAttribute("href", "compare/alb-nlb-gwlb-clb.html");
    assertThat(hits.nth(1).locator("p")).isVisible();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText(Pattern.compile("\\d+ results"));
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingFitsItSaysSo(Edition edition) {
    Page page = browser.open(edition, "search.html?q=zzzzqqqq");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nothing found");
  }
}
