package org.cribsheet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Axe;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template, and every state that a page can be brought into, as axe-core sees it. */
@Tag("browser")
class AxeBrowserTest {
  private static final int PHONE = 320;
  private static final int LAPTOP = 1280;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  static List<String> kinds() {
    return Paths.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfPage(String path) {
    Page page = open(path);
    if (path.startsWith("search.html")) {
      assertThat(page.locator("#results > li").first()).isVisible();
    }
    // Each of the hundreds of rows is like the others, and costs as much.
    page.evaluate(
        "document.querySelectorAll('#_limits tbody tr:nth-child(n+31)').forEach(r => r.remove())");
    assertFaultless(page, "html", LAPTOP, PHONE);
  }

  @Test
  void whatIsWrongIsNoticed() {
    Page page = open("404.html");
    page.evaluate(
        "document.querySelector('main').append(document.createElement('button'), "
            + "Object.assign(document.createElement('p'), { id: 'pale', textContent: 'Hardly seen' }))");
    page.evaluate("document.querySelector('#pale').style.color = '#7778'");
    assertThat(Axe.violations(page, "main"))
        .hasSize(2)
        .anyMatch(v -> v.startsWith("button-name"))
        .anyMatch(v -> v.startsWith("color-contrast | #pale"));
  }

  @Test
  void theSearchDialogWithResults() {
    Page page = open("pages/about.html");
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX).fill("visibility timeout");
    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertStateFaultless(page, ".search-dialog");
  }

  @Test
  void theSearchDialogThatFindsNothing() {
    Page page = open("pages/about.html");
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX).fill("qqxzzk");
    assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    assertStateFaultless(page, ".search-dialog");
  }

  @Test
  void answersThatAreOpen() {
    Page page = open("services/sqs.html");
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.locator(".scenario .option.right").first()).isVisible();
    assertStateFaultless(page, ".scenario, .quiz-asked, .mentions");
  }

  @Test
  void aQuestionOnAServicesPageThatIsAnswered() {
    Page page = open("services/sqs.html");
    answer(page.locator(".quiz-question").first());
    assertStateFaultless(page, ".quiz-asked");
  }

  @Test
  void theMenuOnAPhone() {
    Page page = open("services/sqs.html");
    page.setViewportSize(PHONE, 640);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu")).click();
    assertThat(page.locator("#_menu")).isVisible();
    assertFaultless(page, "#_menu", PHONE);
  }

  @Test
  void limitsThatAreFiltered() {
    Page page = open("limits.html");
    page.locator("#_filter").fill("lambda timeout");
    page.locator(".sort").first().click();
    assertThat(page.locator("[data-filter-count]")).containsText(" of ");
    assertStateFaultless(page, ".filter, #_limits tr:not([hidden])");
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions", "cards"})
  void aRoundOfTheQuizBeforeAndAfterTheAnswer(String kind) {
    Page page = open("quiz.html#service=sqs&kind=" + kind);
    press(page, "Start");
    assertThat(page.locator(".quiz-bar")).isVisible();
    assertStateFaultless(page, "main");
    if (kind.equals("questions")) {
      answer(page.locator(".quiz-question"));
    } else {
      press(page, "Show the answer");
      assertThat(page.locator(".quiz-back")).isVisible();
    }
    assertStateFaultless(page, "main");
  }

  @Test
  void theEndOfARound() {
    Page page = open("quiz.html#service=sqs&kind=questions&count=1");
    press(page, "Start");
    for (Locator score = page.locator(".quiz-score"); score.count() == 0; ) {
      answer(page.locator(".quiz-question"));
      page.locator(".quiz-actions .primary").click();
    }
    assertStateFaultless(page, "main");
  }

  private static void answer(Locator question) {
    question.locator(".quiz-option label").first().click();
    question
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Check").setExact(true))
        .click();
    assertThat(question.locator(".quiz-verdict").first()).isVisible();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static Page open(String path) {
    return browser.open(Edition.HTTP, path, new NewContextOptions().setBypassCSP(true));
  }

  /** Every theme at every width. */
  private static void assertFaultless(Page page, String within, int... widths) {
    List<String> found = new ArrayList<>();
    for (int width : widths) {
      look(page, within, width, ColorScheme.LIGHT, found);
      look(page, within, width, ColorScheme.DARK, found);
    }
    assertThat(found).isEmpty();
  }

  /** Each theme and each width once: what stands around a state was seen in all of them. */
  private static void assertStateFaultless(Page page, String within) {
    List<String> found = new ArrayList<>();
    look(page, within, LAPTOP, ColorScheme.LIGHT, found);
    look(page, within, PHONE, ColorScheme.DARK, found);
    assertThat(found).isEmpty();
  }

  private static void look(
      Page page, String within, int width, ColorScheme theme, List<String> found) {
    page.setViewportSize(width, width == PHONE ? 640 : 800);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
    Axe.violations(page, within).forEach(v -> found.add(width + " " + theme + ": " + v));
  }
}
