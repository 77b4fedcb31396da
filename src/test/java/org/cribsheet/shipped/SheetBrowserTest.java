package org.cribsheet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader's own half of the sheet for the night before. */
@Tag("browser")
class SheetBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static final String QUESTION = "quiz.html#q=sqs-processed-twice";

  /** Chooses what is wrong, and gives the first fact on which the question rests. */
  private static String answerWrongly(Page page) {
    page.locator(".quiz-option").first().waitFor();
    Object wrong =
        page.evaluate(
            """
            () => {
              const said = cribsheet.data.quizParts['messaging-questions']['sqs-processed-twice'];
              return said.options.find((o) => !o.right).key;
            }
            """);
    page.locator(".quiz-option:has(input[value='" + wrong + "']) label").click();
    page.locator(".quiz-actions .primary").click();
    assertThat(page.locator(".quiz-result")).containsText("Not right");
    return page.locator(".quiz-fact li").first().innerText();
  }

  @ParameterizedTest
  @EnumSource
  void theQuizShowsTheFactsThatWentWrong(Edition edition) {
    Page page = browser.open(edition, "quiz.html#sheet");
    assertThat(page.locator(".quiz-sheet")).containsText("Nothing that you answered");
    page.navigate(browser.address(edition) + QUESTION);
    page.reload();
    String fact = answerWrongly(page).lines().findFirst().orElseThrow();
    page.navigate(browser.address(edition) + "quiz.html#sheet");
    page.reload();
    assertThat(page.locator(".weak-list")).containsText(fact);
    assertThat(page.locator(".weak-list h3")).hasText("SQS");
  }

  @Test
  void onAHostTheSheetItselfShowsThem() {
    Page page = browser.open(Edition.HTTP, "sheet.html");
    assertThat(page.locator(".weak-ask")).isVisible();
    page.navigate(browser.address(Edition.HTTP) + QUESTION);
    String fact = answerWrongly(page).lines().findFirst().orElseThrow();
    page.navigate(browser.address(Edition.HTTP) + "sheet.html");
    assertThat(page.locator("[data-weak] .weak-list")).containsText(fact);
    assertThat(page.locator(".weak-ask")).hasCount(0);
    assertThat(page.pdf().length).isPositive();
  }

  @Test
  void fromDiskItLeadsToTheQuiz() {
    Page page = browser.open(Edition.FILE, "sheet.html");
    page.locator(".weak-ask a").click();
    assertThat(page.locator(".quiz-heading")).hasText("Your weak facts");
  }
}
