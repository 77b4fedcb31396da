package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search as a reader feels it, over http and from the unpacked zip. */
@Tag("browser")
class SearchBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static Locator ask(Page page, String question) {
    page.keyboard().press("Control+k");
    Locator field = page.getByRole(AriaRole.COMBOBOX);
    field.fill(question);
    return page.getByRole(AriaRole.OPTION);
  }

  @ParameterizedTest
  @EnumSource
  void aLimitIsAnsweredWithItsBullet(Edition edition) {
    Page page = browser.open(edition, "index.html");
    Locator first = ask(page, "lambda timeout").first();
    assertThat(first.locator(".search-answer")).hasText("3 s by default, at most 15 min");
    assertThat(first).hasAttribute("href", Pattern.compile("services/lambda\\.html#"));
  }

  @ParameterizedTest
  @EnumSource
  void oneLetterIsEnough(Edition edition) {
    Page page = browser.open(edition, "index.html");
    assertThat(ask(page, "d").first()).isVisible();
  }

  /** The keys come one right after the other, before anything could be loaded. */
  @ParameterizedTest
  @EnumSource
  void whatIsTypedWhileItOpensIsNotLost(Edition edition) {
    Page page = browser.open(edition, "index.html");
    page.evaluate(
        "['k', 's', 'q', 'x', 'Backspace', 's'].forEach((key) => document.dispatchEvent("
            + "new KeyboardEvent('keydown', {key, ctrlKey: key === 'k', cancelable: true})))");
    assertThat(page.getByRole(AriaRole.COMBOBOX)).hasValue("sqs");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("SQS");
  }

  @ParameterizedTest
  @EnumSource
  void theWordsAreMarkedOnArrivalAndTheAddressStaysClean(Edition edition) {
    Page page = browser.open(edition, "index.html");
    assertThat(ask(page, "visibility timeout").first().locator(".search-words")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/services/sqs\\.html#[a-z0-9-]+$"));
    page.waitForFunction("CSS.highlights.has('search')");
    assertThat(page.evaluate("[...CSS.highlights.get('search')].join().toLowerCase()").toString())
        .contains("visibility");
  }

  @ParameterizedTest
  @EnumSource
  void arrowsChooseAndEscapeCloses(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    Locator options = ask(page, "dead letter queue");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("ArrowDown");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    assertThat(page.getByRole(AriaRole.COMBOBOX))
        .hasAttribute("aria-activedescendant", options.nth(1).getAttribute("id"));
    assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.STATUS))
        .containsText(Pattern.compile("\\d+ results on \\d+ page"));
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
  }

  @ParameterizedTest
  @EnumSource
  void recentSearchesAreKeptOnlyWhereStorageIsTheSitesOwn(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    assertThat(ask(page, "long polling").first().locator(".search-words")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    page.navigate(browser.address(edition) + "index.html");
    page.keyboard().press("Control+k");
    Locator again = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("long polling"));
    if (edition == Edition.HTTP) {
      again.click();
      assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("polling");
    } else {
      assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
      assertThat(again).hasCount(0);
      assertThat(page.evaluate("localStorage.getItem('cribsheet.searches')")).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingFitsItSaysWhatToTry(Edition edition) {
    Page page = browser.open(edition, "search.html?q=zzzzqqqq");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nothing found");
    assertThat(page.getByText("What to try")).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfResultsIsAListWithOneLinkAHit(Edition edition) {
    Page page = browser.open(edition, "search.html?q=alb%20vs%20nlb");
    Locator hits = page.locator("ol#results > li");
    assertThat(hits.first().getByRole(AriaRole.LINK))
        .hasAttribute("href", "compare/alb-nlb-gwlb-clb.html");
    assertThat(hits.nth(1).locator("p")).isVisible();
    assertThat(page.locator("ol#results > li a").count()).isEqualTo(hits.count());
  }
}
