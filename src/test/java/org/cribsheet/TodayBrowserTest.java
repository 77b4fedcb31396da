package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.testing.Axe;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten minutes of a day: what is due, something to read, two look-alikes, and then it is over. */
@Tag("browser")
class TodayBrowserTest {
  private static final String NOON = "2026-11-22T12:00:00Z";

  /** Questions that were answered weeks ago, at a pace of 20 seconds, and are due by now. */
  private static final String DUE =
      """
      () => {
        const then = Date.parse('2026-10-01T12:00:00Z');
        const ids = cribsheet.data.quiz.questions.filter((q) => q.service === 'sqs').slice(0, 14).map((q) => q.id);
        const items = Object.fromEntries(ids.map((id, i) => [id, {tries: [{at: then + i * 20000, zone: 0, right: true}]}]));
        localStorage.setItem('cribsheet:v2:progress',
          JSON.stringify({version: 2, items, read: {}, plan: {at: 1, exam: 'dva-c02', date: '', fresh: 0}}));
      }
      """;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static Page atNoon(Edition edition, NewContextOptions options) {
    Page page = browser.visitor(edition, options.setTimezoneId("UTC").setBypassCSP(true));
    page.clock().install(new Clock.InstallOptions().setTime(NOON));
    page.navigate(browser.address(edition) + "quiz.html");
    page.evaluate(DUE);
    open(page, edition);
    return page;
  }

  /** From elsewhere, so that the page is loaded anew and nothing on its way is cut off. */
  private static void open(Page page, Edition edition) {
    page.navigate("about:blank");
    page.navigate(browser.address(edition) + "quiz.html#today/10");
  }

  /** Answers the question that is shown, and grades it as suggested. */
  private static void review(Page page) {
    Locator question = page.locator(".quiz-question, .quiz-card");
    assertThat(question.first()).isVisible();
    for (String key : List.of("a", "b", "c")) {
      page.keyboard().press(key);
      page.keyboard().press("Enter");
      if (page.locator(".quiz-verdict:visible").count() > 0) {
        break; // Some questions want more than one.
      }
    }
    assertThat(page.locator(".quiz-verdict").first()).isVisible();
    page.keyboard().press("3");
  }

  private static String step(Page page) {
    return String.valueOf(
        page.evaluate("JSON.parse(localStorage.getItem('cribsheet:v2:progress')).today.step"));
  }

  @ParameterizedTest
  @EnumSource
  void fromThePlanToItsEndWithABreakBetween(Edition edition) {
    Page page = atNoon(edition, new NewContextOptions());
    Locator steps = page.locator(".quiz-steps > li");
    assertThat(steps).hasCount(3);
    assertThat(steps.nth(0)).containsText(Pattern.compile("^Review 1\\d cards ?[45] min$"));
    assertThat(steps.nth(1)).containsText(Pattern.compile("^Read \\d+ topics? of .+ min$"));
    assertThat(steps.nth(2)).containsText(Pattern.compile("^2 look-alikes ?1 min$"));
    assertThat(page.locator(".quiz-agenda")).containsText("by your own pace: 20 seconds a card");
    page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).press("Enter");

    assertThat(page.locator(".quiz-time")).hasText("Today: 10 minutes left");
    for (int i = 0; i < 5; i++) {
      page.clock().runFor(20_000);
      review(page);
    }
    assertThat(page.locator(".quiz-time")).hasText("Today: 8 minutes left");

    // Whoever closes the page comes back to the next card, and to the time that was left.
    page.navigate(browser.address(edition) + "index.html");
    page.clock().fastForward(3_600_000);
    page.navigate(browser.address(edition) + "quiz.html");
    assertThat(page.locator(".quiz-now"))
        .containsText(Pattern.compile("0 of 3 steps done, [678] minutes left"));
    page.locator(".quiz-now .primary").press("Enter");
    assertThat(page.locator(".quiz-agenda .now")).containsText("Review");
    page.getByText("Go on", new Page.GetByTextOptions().setExact(true)).press("Enter");
    assertThat(page.locator(".quiz-question")).isVisible();

    // When its time is over it ends, after the card that is on.
    page.clock().runFor(60_000);
    review(page);
    page.clock().runFor(119_000);
    review(page);
    assertThat(page.locator(".quiz-heading")).hasText(Pattern.compile("^Read in .+"));
    assertThat(step(page)).isEqualTo("1");
    Locator topics = page.locator(".quiz-topics > li");
    int many = topics.count();
    for (int i = 0; i < many; i++) {
      topics.nth(i).locator("button").press("Enter");
      assertThat(topics.nth(i)).containsText("✓ Read on");
    }
    page.getByText("Go on", new Page.GetByTextOptions().setExact(true)).press("Enter");
    for (int i = 0; i < 2; i++) {
      assertThat(page.locator(".quiz-bar")).containsText("Look-alikes " + (i + 1) + " of 2");
      page.keyboard().press("a");
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
    }
    assertThat(page.locator(".quiz-score")).hasText("That was today");
    assertThat(steps.nth(0)).containsText("left for later");
    assertThat(steps.nth(1)).containsText("✓");
    page.reload();
    assertThat(page.locator(".quiz-score")).hasText("That was today");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasReadOnItsPageIsDoneHereToo(Edition edition) {
    Page page = atNoon(edition, new NewContextOptions());
    page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
    page.locator(".quiz-bar button").click();
    assertThat(page.locator(".quiz-topics > li").first()).isVisible();
    List<String> links =
        page.locator(".quiz-topics a").all().stream().map(a -> a.getAttribute("href")).toList();
    for (String link : links) {
      String[] at = link.replaceFirst("^services/", "").split("\\.html#");
      page.navigate(browser.address(edition) + "quiz.html#read/" + at[0] + "/" + at[1]);
      assertThat(page.locator(".quiz-done")).containsText("Marked as read");
    }
    page.locator(".quiz-done a[href^='#today']").click();
    page.getByText("Go on", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".quiz-bar")).containsText("Look-alikes 1 of 2");
  }

  @Test
  void theTimeCanBeHiddenAndStaysHidden() {
    Page page = atNoon(Edition.HTTP, new NewContextOptions());
    page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("Hide the time").click();
    assertThat(page.locator(".quiz-time")).hasText("Today");
    page.reload();
    page.getByText("Go on", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".quiz-time")).hasText("Today");
    page.getByText("Show the time").click();
    assertThat(page.locator(".quiz-time")).containsText("minutes left");
  }

  @Test
  void everyStateIsFaultlessOnAPhoneInTheDark() {
    Page page =
        atNoon(
            Edition.HTTP,
            new NewContextOptions().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));
    assertThat(page.locator(".quiz-steps > li")).hasCount(3);
    faultless(page);
    page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".quiz-time")).isVisible();
    faultless(page);
    page.locator(".quiz-bar button").click();
    assertThat(page.locator(".quiz-topics")).isVisible();
    faultless(page);
    page.getByText("Not today").click();
    assertThat(page.locator(".quiz-bar")).containsText("Look-alikes");
    faultless(page);
    page.locator(".quiz-bar button").click();
    assertThat(page.locator(".quiz-score")).isVisible();
    faultless(page);
  }

  private static void faultless(Page page) {
    assertThat(Axe.violations(page, "main")).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }
}
