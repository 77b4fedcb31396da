package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
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

/** Phrases, look-alikes, readiness and the first view, as somebody uses them. */
@Tag("browser")
class DrillBrowserTest {
  private static final String KEY = "cribsheet:v2:progress";

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static Page phone(Edition edition, String path) {
    return browser.open(
        edition,
        path,
        new NewContextOptions()
            .setViewportSize(320, 640)
            .setColorScheme(ColorScheme.DARK)
            .setBypassCSP(true));
  }

  private static List<String> faults(Page page) {
    return Axe.violations(page, "main");
  }

  private static Object tried(Page page, String ids) {
    return page.evaluate(
        "pattern => Object.keys(JSON.parse(localStorage.getItem('"
            + KEY
            + "')).items).filter((id) => new RegExp(pattern).test(id)).length",
        ids);
  }

  /** Answers whatever is asked, by keys alone, wrongly where that can be told. */
  private static void answer(Page page) {
    if (page.locator(".quiz-pick").count() > 0) {
      page.keyboard().press("b");
    } else if (page.locator(".quiz-question").count() > 0) {
      page.keyboard().press("a");
      page.keyboard().press("Enter");
    } else {
      page.keyboard().press("Enter");
      page.keyboard().press("2");
      return;
    }
    assertThat(page.locator(".quiz-verdict").first()).isVisible();
    assertThat(page.locator("[data-quiz-status]")).hasText(Pattern.compile("^(R|Not r)ight\\..*"));
    page.keyboard().press("Enter");
  }

  @ParameterizedTest
  @EnumSource
  void twelvePhrasesByKeyboardThenWhatWasMissedAgain(Edition edition) {
    Page page = browser.open(edition, "quiz.html#phrases");
    for (int i = 1; i <= 12; i++) {
      assertThat(page.locator(".quiz-bar")).containsText("Phrases " + i + " of 12");
      assertThat(page.locator(".quiz-stem")).isFocused();
      answer(page);
    }
    assertThat(page.locator(".quiz-score")).hasText(Pattern.compile("^(All 12|\\d+ of 12) right$"));
    assertThat(page.locator(".quiz-score")).isFocused();
    int missed = page.locator(".quiz-missed dt").count();
    assertThat(missed).isPositive();
    assertThat(((Number) tried(page, "~pick")).intValue()).isBetween(missed, 12);
    page.locator(".quiz-actions .primary").click();
    assertThat(page.locator(".quiz-bar")).containsText("1 of " + missed);
  }

  @ParameterizedTest
  @EnumSource
  void lookAlikesAreMixedAndTellWhatEachColumnSays(Edition edition) {
    Page page = browser.open(edition, "quiz.html#lookalikes");
    String before = "";
    for (int i = 1; i <= 10; i++) {
      assertThat(page.locator(".quiz-bar")).containsText("Look-alikes " + i + " of 10");
      page.keyboard().press("a");
      page.keyboard().press("Enter");
      Locator table = page.locator(".quiz-after a[href^='compare/']");
      assertThat(page.locator(".quiz-verdict").last()).containsText(": ");
      assertThat(table.textContent()).isNotEqualTo(before);
      before = table.textContent();
      page.keyboard().press("Enter");
    }
    assertThat(page.locator(".quiz-score")).isVisible();
    assertThat(tried(page, "^~")).isEqualTo(10);
    page.navigate(browser.address(edition) + "quiz.html#lookalikes/lsi-or-gsi");
    page.reload();
    assertThat(page.locator(".quiz-words").first()).hasText("Local secondary index");
  }

  @Test
  void everyStateOfADrillIsFaultlessOnAPhoneInTheDark() {
    Page page = phone(Edition.HTTP, "quiz.html#phrases");
    assertThat(page.locator(".quiz-stem")).isVisible();
    while (page.locator(".quiz-pick").count() == 0) {
      answer(page);
    }
    assertThat(faults(page)).isEmpty();
    page.keyboard().press("a");
    assertThat(page.locator(".quiz-actions .primary")).isFocused();
    assertThat(faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    page.locator(".quiz-bar button").click();
    assertThat(page.locator(".quiz-score")).isVisible();
    assertThat(faults(page)).isEmpty();
  }

  @Test
  void whoDoesNotKnowSaysSo() {
    Page page = browser.open(Edition.FILE, "quiz.html#phrases");
    assertThat(page.locator(".quiz-stem")).isVisible();
    while (page.locator(".quiz-pick").count() == 0) {
      answer(page);
    }
    page.getByText("I don’t know").click();
    assertThat(page.locator(".quiz-result")).containsText("Not right.");
    assertThat(page.locator(".quiz-option.right")).hasCount(1);
    assertThat(page.locator(".quiz-option.chosen")).hasCount(0);
  }

  /** Answers to every third question, mostly right, in the course of yesterday. */
  private static final String ANSWERS =
      """
      () => {
        const items = {};
        let at = Date.now() - 90000000;
        cribsheet.data.quiz.questions.filter((q, i) => i % 5 === 0).forEach((q, i) => {
          at += 20000;
          items[q.id] = {tries: [{at, zone: 0, right: i % 4 !== 0, ...(i % 6 === 0 ? {sure: false} : {})}]};
        });
        localStorage.setItem('cribsheet:v2:progress', JSON.stringify({version: 2, items, read: {}}));
      }
      """;

  @ParameterizedTest
  @EnumSource
  void readinessSaysWhenThereIsTooLittleToTellAndOtherwiseWhatItIsAndWhy(Edition edition) {
    Page page = browser.open(edition, "quiz.html#ready");
    assertThat(page.locator(".quiz-verdict-line")).hasText("Too little to tell");
    assertThat(page.locator("main")).containsText("An estimate needs answers to 40 more questions");
    page.evaluate(ANSWERS);
    page.reload();
    assertThat(page.locator(".quiz-verdict-line"))
        .hasText(Pattern.compile("^\\d{3,4} to \\d{3,4}$"));
    assertThat(page.locator("main")).containsText("The pass mark is 720.");
    page.getByText("How this is computed").click();
    assertThat(page.locator(".quiz-formula")).containsText("(right + 1) / (answers + 2)");
    assertThat(page.locator(".quiz-map details")).hasCount(4);
    page.locator(".quiz-raise a").first().click();
    assertThat(page.locator(".quiz-setup")).isVisible();
    assertThat(page.locator(".quiz-found")).hasText(Pattern.compile("^\\d+ fit\\.$"));
  }

  @Test
  void readinessAndTheFirstViewAreFaultlessOnAPhoneInTheDark() {
    Page page = phone(Edition.HTTP, "quiz.html");
    assertThat(faults(page)).isEmpty();
    page.evaluate(ANSWERS);
    page.navigate(browser.address(Edition.HTTP) + "quiz.html#ready");
    page.reload();
    assertThat(page.locator(".quiz-verdict-line")).containsText(" to ");
    page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    assertThat(faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    page.navigate(browser.address(Edition.HTTP) + "quiz.html");
    assertThat(page.locator(".quiz-ways")).containsText(" due");
    page.locator(".quiz-exam summary").click();
    assertThat(faults(page)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFirstViewBeginsWithTenQuestionsAndThenWithToday(Edition edition) {
    Page page = browser.open(edition, "quiz.html");
    page.getByText("Begin with 10 questions").press("Enter");
    assertThat(page.locator(".quiz-bar")).containsText("1 of 10");
    page.navigate(browser.address(edition) + "quiz.html");
    page.evaluate(ANSWERS);
    page.addInitScript(
        """
        window.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((e) => (moved += e.hadRecentInput ? 0 : e.value)))
          .observe({type: 'layout-shift', buffered: true});
        """);
    page.reload();
    assertThat(page.locator(".quiz-ways")).containsText(Pattern.compile("\\d+ due"));
    assertThat(page.locator(".quiz-ways")).containsText(Pattern.compile("\\d+ to \\d+"));
    assertThat(page.evaluate("moved")).isEqualTo(0);
    assertThat(page.locator(".quiz-now a.primary")).hasText("25 min");
    assertThat(page.locator(".quiz-now a")).hasCount(3);
  }

  @ParameterizedTest
  @EnumSource
  void weakSpotsArePracticed(Edition edition) {
    Page page = browser.open(edition, "quiz.html#practice");
    Locator found = page.locator(".quiz-setup .quiz-found");
    page.getByLabel("Weak spots").check();
    assertThat(found).hasText("No weak spots among what fits: answers show them.");
    page.evaluate(
        """
        () => {
          const [doubt, right] = cribsheet.data.quiz.questions.filter((q) => q.service === 'sqs');
          const tries = (more) => ({tries: [{at: Date.now(), zone: 0, right: true, ...more}]});
          const items = {[doubt.id]: tries({sure: false}), [right.id]: tries()};
          localStorage.setItem('cribsheet:v2:progress', JSON.stringify({version: 2, items, read: {}}));
        }
        """);
    page.navigate(browser.address(edition) + "quiz.html#only=weak");
    page.reload();
    assertThat(found).hasText(Pattern.compile("^1 fits: wrong or in doubt last time.*"));
    page.locator(".quiz-setup .primary").click();
    assertThat(page.locator(".quiz-bar")).containsText("SQS");
  }

  @ParameterizedTest
  @EnumSource
  void theDateOfTheExamIsKeptOrRefused(Edition edition) {
    Page page = browser.open(edition, "quiz.html");
    page.locator(".quiz-exam summary").press("Enter");
    page.locator(".quiz-exam select").selectOption("dva-c03");
    Locator date = page.locator(".quiz-exam input");
    date.fill("2020-01-01");
    assertThat(page.locator(".quiz-exam [role=status]")).containsText("choose tomorrow or later");
    date.fill("2099-05-04");
    assertThat(page.locator(".quiz-exam summary"))
        .hasText(Pattern.compile("^DVA-C03 in \\d+ days$"));
    page.reload();
    assertThat(page.locator(".quiz-exam summary"))
        .hasText(Pattern.compile("^DVA-C03 in \\d+ days$"));
  }

  @Test
  void aServicesPageTellsHowOneStandsOnEachTopicWhereItMay() {
    Page page = browser.open(Edition.HTTP, "quiz.html");
    page.evaluate(
        """
        () => {
          const ids = cribsheet.data.quiz.questions.filter((q) => q.service === 'sqs').map((q) => q.id);
          const items = Object.fromEntries(ids.map((id) => [id, {tries: [{at: 1, zone: 0, right: true}]}]));
          localStorage.setItem('cribsheet:v2:progress', JSON.stringify({version: 2, items, read: {}}));
        }
        """);
    page.navigate(browser.address(Edition.HTTP) + "services/sqs.html");
    Locator standing = page.locator(".mark-standing a");
    assertThat(standing.first()).hasText(Pattern.compile("^\\d+/\\d+ right.*"));
    standing.first().click();
    assertThat(page).hasURL(Pattern.compile("quiz\\.html#service=sqs$"));
    Page disk = browser.open(Edition.FILE, "services/sqs.html");
    disk.mouse().move(9, 9); // Marks come with the first move of a hand.
    assertThat(disk.locator(".mark > .mark-button").first()).isVisible();
    assertThat(disk.locator(".mark-standing")).hasCount(0);
    assertThat(disk.locator(".quiz-more a[href$='quiz.html#ready']")).hasCount(1);
  }
}
