package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What needs no scripts works without them; what does says so, and offers no dead button. */
@Tag("browser")
class WithoutScriptsBrowserTest {
  /** Whether something still moves, Playwright finds out by a script. */
  private static final Locator.ClickOptions AT_ONCE = new Locator.ClickOptions().setForce(true);

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static Page open(Edition edition, String path, int width) {
    return browser.open(
        edition,
        path,
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, 900));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }

  @ParameterizedTest
  @EnumSource
  void aServiceReadsAndItsAnswersOpen(Edition edition) {
    Page page = open(edition, "services/sqs.html", 1280);
    assertThat(page.locator("[data-notes] h2").getByText("Visibility timeout")).isVisible();
    Locator scenario = page.locator(".scenario").first();
    assertThat(scenario.locator(".option.right").first()).isHidden();
    scenario.getByText("Show the answer").click();
    assertThat(scenario.locator(".option.right").first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void theMenuOfASmallPhoneOpens(Edition edition) {
    Page page = open(edition, "services/sqs.html", 320);
    assertThat(page.locator("#_menu")).isHidden();
    page.getByRole(AriaRole.BUTTON, named("Menu")).click();
    assertThat(page.locator("#_menu")).isVisible();
    page.locator("#_menu").getByRole(AriaRole.LINK).getByText("Limits").click(AT_ONCE);
    assertThat(page.locator("h1")).containsText("Limits");
  }

  @ParameterizedTest
  @EnumSource
  void comparisonsAndLimitsAreWhole(Edition edition) {
    Page page = open(edition, "compare/sqs-sns-eventbridge-kinesis.html", 1280);
    assertThat(page.locator("main table tbody tr").first()).isVisible();
    page.navigate(browser.address(edition) + "limits.html");
    assertThat(page.locator("#_limits tbody tr").first()).isVisible();
    assertThat(page.locator("#_limits tbody tr").last()).isVisible();
    assertThat(page.locator(".filter")).isHidden();
  }

  @ParameterizedTest
  @EnumSource
  void searchAndQuizSayWhatTheyNeed(Edition edition) {
    Page page = open(edition, "index.html", 1280);
    page.locator("[data-search-open]").click();
    assertThat(page.locator(".search-needs")).isVisible();
    assertThat(page.locator(".search-needs")).containsText("needs JavaScript");
    page.navigate(browser.address(edition) + "quiz.html");
    assertThat(page.locator(".quiz-notice")).isVisible();
    assertThat(page.locator(".quiz-notice")).containsText("needs scripts");
    assertThat(page.getByText("Take all of it to Anki")).isVisible();
  }

  /**
   * A summary, a link and a popover's button work by themselves; so does a form, as far as its page
   * goes.
   */
  @ParameterizedTest
  @CsvSource({
    "index.html",
    "areas/messaging.html",
    "services/sqs.html",
    "compare/index.html",
    "compare/sqs-sns-eventbridge-kinesis.html",
    "limits.html",
    "sheet.html",
    "quiz.html",
    "pages/about.html"
  })
  void noButtonIsDead(String path) {
    Page page = open(Edition.HTTP, path, 1280);
    for (Locator button : page.locator("button:not([popovertarget], form button)").all()) {
      assertThat(button.isHidden() || button.isDisabled())
          .as(path + ": " + button.textContent())
          .isTrue();
    }
    assertThat(page.locator(".search-link kbd")).isHidden();
  }
}
