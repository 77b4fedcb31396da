package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparisons as a reader uses them: written ones, any two or three, and the sheet of limits. */
@Tag("browser")
class CompareBrowserTest {
  private static final String WRITTEN = "compare/sqs-sns-eventbridge-kinesis.html";

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  @ParameterizedTest
  @EnumSource
  void aReaderPicksTwoServicesAndSharesTheAddress(Edition edition) {
    Page page = browser.open(edition, "compare/index.html");
    page.getByLabel("Compare", new Page.GetByLabelOptions().setExact(true)).selectOption("sqs");
    assertThat(page.locator("[data-pick-status]")).containsText("another");
    page.getByLabel("with", new Page.GetByLabelOptions().setExact(true)).selectOption("sns");
    assertThat(page).hasURL(Pattern.compile("#sqs\\+sns$"));
    picked(page);
    picked(browser.open(edition, "compare/index.html#sqs+sns"));
  }

  private static void picked(Page page) {
    assertThat(page.locator("[data-pick-status]")).hasText("SQS and SNS, side by side.");
    assertThat(page.locator(".picked thead a")).hasText(new String[] {"Amazon SQS", "Amazon SNS"});
    assertThat(page.locator(".picked tbody th").first()).hasText("Purpose");
    assertThat(page.locator(".picked tbody th").last()).hasText("Only here");
    assertThat(page.locator(".pick-written a").first())
        .hasAttribute("href", "sqs-sns-eventbridge-kinesis.html");
    page.locator(".pick-topic a").first().click();
    assertThat(page).hasURL(Pattern.compile("services/sqs\\.html#[a-z0-9-]+$"));
    assertThat(page.locator(":target")).isInViewport();
  }

  @ParameterizedTest
  @EnumSource
  void aServiceLeadsToItsOwnComparison(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    page.locator(".compare-with a").click();
    assertThat(page.locator("#_first")).hasValue("sqs");
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptsPickingSaysWhatItNeeds(Edition edition) {
    Page page =
        browser.open(
            edition, "compare/index.html", new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.getByText("needs scripts")).isVisible();
    assertThat(page.locator("select").first()).isHidden();
    assertThat(page.locator(".cards a").first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void columnsCanBeLeftOutAndComeBack(Edition edition) {
    Page page = browser.open(edition, WRITTEN);
    Locator heads = page.locator(".compared thead th[data-column]:visible");
    assertThat(heads).hasCount(4);
    page.locator("[data-toggle='sns']").click();
    assertThat(heads).hasCount(3);
    assertThat(page).hasURL(Pattern.compile("#without=sns$"));
    Page shared = browser.open(edition, WRITTEN + "#without=sns");
    assertThat(shared.locator(".compared thead th[data-column]:visible")).hasCount(3);
    page.getByRole(AriaRole.BUTTON, named("Show all columns")).click();
    assertThat(heads).hasCount(4);
    assertThat(page).hasURL(Pattern.compile("\\.html$"));
  }

  @ParameterizedTest
  @EnumSource
  void rowsAreSortedByAColumnAndBackAgain(Edition edition) {
    Page page = browser.open(edition, WRITTEN);
    Locator rows = page.locator(".compared tbody th");
    List<String> written = rows.allTextContents();
    Locator sort = page.getByRole(AriaRole.BUTTON, named("Sort by attribute"));
    sort.click();
    List<String> up = rows.allTextContents();
    assertThat(up).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).isNotEqualTo(written);
    assertThat(page.locator("[aria-sort='ascending']")).hasCount(1);
    sort.click();
    assertThat(rows.allTextContents().get(0)).isEqualTo(up.get(up.size() - 1));
    sort.click();
    assertThat(rows.allTextContents()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource
  void differencesAreMarkedOnRequestAndTheTextStaysTheSame(Edition edition) {
    Page page = browser.open(edition, WRITTEN, new NewContextOptions().setViewportSize(320, 900));
    Locator body = page.locator(".compared tbody");
    String before = body.textContent();
    Locator marks = page.getByRole(AriaRole.BUTTON, named("Mark differences"));
    marks.click();
    assertThat(page.locator("mark.differs").first()).isVisible();
    assertThat(page.locator("[data-compare-status]")).containsText("one column only");
    assertThat(body.textContent()).isEqualTo(before);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    marks.click();
    assertThat(page.locator("mark.differs")).hasCount(0);
    assertThat(body.textContent()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void limitsAreFilteredWhileOneTypesAndSortedByTheirNumbers(Edition edition) {
    Page page = browser.open(edition, "limits.html");
    Locator field = page.getByLabel("Show only rows with");
    Locator rows = page.locator("#_limits tbody tr:visible");
    int all = rows.count();
    field.fill("sqs visib");
    assertThat(field).isFocused();
    assertThat(page.locator("[data-filter-count]")).hasText(Pattern.compile("^\\d+ of " + all));
    assertThat(rows.count()).isBetween(1, 20);
    assertThat(rows.first()).containsText("SQS");
    page.getByRole(AriaRole.BUTTON, named("Limit")).click();
    assertThat(page.locator("[aria-sort='ascending']")).hasCount(1);
    assertThat(page.locator("#_limits .to").count()).isEqualTo(all);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
