package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped site as a reader meets it, over http and from the unpacked zip alike. That no page
 * logs an error, misses a file or asks another host is checked after every test.
 */
@Tag("browser")
class SiteBrowserTest {
  private static final String FILL = "(shape) => getComputedStyle(shape).fill";

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  @ParameterizedTest
  @EnumSource
  void fromTheHomePageToAService(Edition edition) {
    Page page = browser.open(edition, "index.html");
    page.locator(".directory").getByRole(AriaRole.LINK).getByText("SQS", exactly()).click();
    assertThat(page).hasURL(browser.address(edition) + "services/sqs.html");
    assertThat(page.locator("[data-notes] h2").getByText("Visibility timeout")).isVisible();
    assertThat(page.locator("[data-notes] li").first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void aScenarioKeepsItsAnswerUntilAsked(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    Locator scenario = page.locator(".scenario").first();
    Locator answer = scenario.locator(".option.right").first();
    assertThat(answer).isHidden();
    scenario.getByText("Show the answer").click();
    assertThat(answer).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void aDiagramIsDrawnInTheColorsOfItsTheme(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    Locator drawing = page.locator(".drawing > svg").first();
    assertThat(drawing).isVisible();
    assertThat(drawing).hasAccessibleName(Pattern.compile(".{40,}"));
    Object light = drawing.locator(".d-accent").first().evaluate(FILL);
    page.evaluate("document.documentElement.dataset.theme = 'dark'");
    assertThat(drawing.locator(".d-accent").first().evaluate(FILL)).isNotEqualTo(light);
    Locator words = page.locator(".diagram p").first();
    assertThat(words).isHidden();
    page.getByText("What the picture shows").first().click();
    assertThat(words).isVisible();
  }

  /**
   * A wide one scrolls in its box, which the keyboard reaches; its words stay as large as they
   * should be.
   */
  @ParameterizedTest
  @ValueSource(strings = {"kms", "alb", "vpc", "codedeploy", "step-functions", "x-ray"})
  void onAPhoneADiagramStaysInItsBox(String service) {
    Page page =
        browser.open(
            Edition.FILE,
            "services/" + service + ".html",
            new NewContextOptions().setViewportSize(320, 640));
    assertThat(page.locator(".drawing > svg").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(
            (Double)
                page.evaluate(
                    "Math.min(...Array.from(document.querySelectorAll('.drawing text'), (t) => t.getScreenCTM().a * t.getAttribute('font-size')))"))
        .isGreaterThanOrEqualTo(12);
    assertThat(
            page.evaluate(
                "Array.from(document.querySelectorAll('.drawing')).every((b) => b.scrollWidth <= b.clientWidth + 1 || b.tabIndex === 0)"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource
  void codeIsCopiedWithoutItsColors(Edition edition) {
    Page page = browser.open(edition, "services/lambda.html");
    Locator code = page.locator("figure.code").first();
    assertThat(code.locator(".t-k").first()).isVisible();
    page.evaluate(
        "() => { addEventListener('copy', () => { window.copied = getSelection().toString(); });"
            + " if (navigator.clipboard)"
            + " navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
    code.locator("button").click();
    assertThat(code.locator("button")).hasText("Copied");
    assertThat((String) page.evaluate("window.copied.trim()"))
        .isEqualTo(code.locator("code").textContent().strip());
  }

  @ParameterizedTest
  @EnumSource
  void theSearchDialogLeadsToThePassage(Edition edition) {
    Page page = browser.open(edition, "index.html");
    page.keyboard().press("Control+k");
    Locator field = page.getByRole(AriaRole.COMBOBOX);
    assertThat(field).isFocused();
    field.fill("visibility timeout");
    assertThat(page.getByRole(AriaRole.OPTION).first())
        .containsText(ignoringCase("visibility timeout"));
    field.press("Enter");
    assertThat(page).hasURL(Pattern.compile("/services/sqs\\.html#[a-z0-9-]+$"));
    assertThat(page.locator(":target")).isInViewport();
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfResultsAnswersItsAddress(Edition edition) {
    Page page = browser.open(edition, "search.html?q=visibility%20timeout");
    Locator results = page.locator("#results > li");
    assertThat(results.first()).containsText("SQS");
    assertThat(results.first()).containsText(ignoringCase("visibility timeout"));
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("result");
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionOnAServicesPageSaysWhy(Edition edition) {
    Page page = browser.open(edition, "services/sqs.html");
    judges(page.locator(".quiz-question").first());
  }

  @ParameterizedTest
  @EnumSource
  void aRoundOfTheQuizBeginsWithAQuestionThatSaysWhy(Edition edition) {
    Page page = browser.open(edition, "quiz.html#kind=questions&service=sqs");
    page.getByRole(AriaRole.BUTTON, named("Start")).click();
    judges(page.locator(".quiz-question"));
    page.getByRole(AriaRole.BUTTON, named("Next")).click();
    assertThat(page.locator(".quiz-bar")).containsText("2 of");
  }

  /** Chooses the first option, checks it, and finds a verdict on every option. */
  private static void judges(Locator question) {
    Locator options = question.locator(".quiz-option");
    assertThat(question.locator(".quiz-verdict").first()).isHidden();
    options.first().locator("label").click();
    question.locator("[type=submit]").click();
    assertThat(question.locator(".quiz-result"))
        .hasText(Pattern.compile("^(Right\\.|Not right\\. .+ right\\.)$"));
    assertThat(options.count()).isGreaterThan(1);
    for (Locator option : options.all()) {
      assertThat(option.locator(".quiz-verdict"))
          .hasText(Pattern.compile("^\\s*(Right|Wrong).*\\S{3}", Pattern.DOTALL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theChosenThemeStaysOnTheNextPage(Edition edition) {
    Page page = browser.open(edition, "index.html");
    String before = background(page);
    page.getByRole(AriaRole.BUTTON, named("Change the theme")).click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(background(page)).isNotEqualTo(before);
    page.locator(".directory").getByRole(AriaRole.LINK).getByText("SQS", exactly()).click();
    assertThat(page).hasURL(Pattern.compile("sqs\\.html$"));
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  /** One of each kind; a page that is wider than a small phone would make every line a walk. */
  @ParameterizedTest
  @CsvSource({
    "index.html",
    "areas/messaging.html",
    "services/sqs.html",
    "compare/index.html",
    "compare/sqs-sns-eventbridge-kinesis.html",
    "limits.html",
    "quiz.html",
    "search.html?q=sqs",
    "sheet.html",
    "pages/about.html"
  })
  void everyKindOfPageOpensQuietlyOnASmallPhone(String path) {
    for (Edition edition : Edition.values()) {
      Page page = browser.open(edition, path, new NewContextOptions().setViewportSize(320, 640));
      assertThat(page.locator("h1")).hasCount(1);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(path + " " + edition)
          .isEqualTo(320);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesReadWithoutScripts(Edition edition) {
    Page page =
        browser.open(
            edition, "services/sqs.html", new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator("[data-notes] h2").getByText("Visibility timeout")).isVisible();
    assertThat(page.getByText("Show the answer").first()).isVisible();
  }

  private static String background(Page page) {
    return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Pattern ignoringCase(String words) {
    // Not quoted: the browser reads the pattern, and knows no \Q.
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
