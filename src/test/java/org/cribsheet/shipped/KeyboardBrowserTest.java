package org.cribsheet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader without a mouse does: every step is a key. */
@Tag("browser")
class KeyboardBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  @Test
  void theFirstStopLeadsPastTheTop() {
    Page page = open("services/sqs.html", 1280, 800);
    press(page, "Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    press(page, "Enter");
    assertThat(page.locator("main")).isFocused();
    press(page, "Tab");
    assertThat((Boolean) page.evaluate("!!document.activeElement.closest('main')")).isTrue();
  }

  @Test
  void theMenuOfAPhoneOpensAndCloses() {
    Page page = open("services/sqs.html", 320, 640);
    Locator menu = page.locator("#_menu");
    Locator button = page.locator(".menu-button");
    tabTo(page, ".menu-button");
    press(page, "Enter");
    assertThat(menu).isVisible();
    press(page, "Tab");
    assertThat((Boolean) page.evaluate("!!document.activeElement.closest('#_menu')")).isTrue();
    press(page, "Escape");
    assertThat(menu).isHidden();
    assertThat(button).isFocused();
  }

  @Test
  void theThemeChanges() {
    Page page = open("services/sqs.html", 1280, 800);
    tabTo(page, "[data-theme-switch]");
    press(page, "Space");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("[data-theme-switch]")).isFocused();
  }

  @Test
  void theSearchGivesTheFocusBack() {
    Page page = open("services/sqs.html", 1280, 800);
    tabTo(page, "[data-search-open]");
    press(page, "Enter");
    Locator field = page.getByRole(AriaRole.COMBOBOX);
    assertThat(field).isFocused();
    page.keyboard().type("visibility timeout");
    Locator results = page.getByRole(AriaRole.OPTION);
    assertThat(results.nth(1)).isVisible();
    press(page, "ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).isInViewport();
    press(page, "Escape");
    assertThat(page.locator(".search-dialog")).isHidden();
    assertThat(page.locator("[data-search-open]")).isFocused();
  }

  @Test
  void theSearchLeadsToTheResultThatArrowsChose() {
    Page page = open("index.html", 1280, 800);
    press(page, "Control+k");
    page.keyboard().type("visibility timeout");
    Locator chosen = page.locator("[role=option][aria-selected=true]");
    assertThat(page.getByRole(AriaRole.OPTION).nth(2)).isVisible();
    press(page, "ArrowDown");
    press(page, "ArrowDown");
    assertThat(chosen).hasCount(1);
    String id = chosen.getAttribute("id");
    assertThat(page.getByRole(AriaRole.COMBOBOX)).hasAttribute("aria-activedescendant", id);
    String address =
        (String)
            chosen.evaluate("option => (option.closest('a') || option.querySelector('a')).href");
    press(page, "Enter");
    assertThat(page).hasURL(address);
  }

  @Test
  void aScenarioOpens() {
    Page page = open("services/sqs.html", 1280, 800);
    Locator answer = page.locator(".scenario .option.right").first();
    startAt(page.locator(".scenario").first());
    tabTo(page, ".scenario summary");
    assertThat(answer).isHidden();
    press(page, "Enter");
    assertThat(answer).isVisible();
    press(page, "Space");
    assertThat(answer).isHidden();
  }

  @Test
  void aTableThatIsTooWideScrolls() {
    Page page = open("services/lambda.html", 480, 800);
    // What is far off is measured when it comes near.
    page.evaluate(
        "[...document.querySelectorAll('.table')].find((t) => t.scrollWidth > t.clientWidth)"
            + ".scrollIntoView()");
    Locator table = page.locator(".table[data-more~=end]").first();
    assertThat(table).hasAttribute("tabindex", "0");
    startAt(table.locator("xpath=.."));
    tabTo(page, ".table[data-more~=end]");
    for (int i = 0; i < 5; i++) {
      press(page, "ArrowRight");
    }
    assertThat(page.locator(".table:focus")).not().hasJSProperty("scrollLeft", 0);
    assertThat(page.locator(".table:focus"))
        .hasAttribute("data-more", Pattern.compile("\\bstart\\b"));
  }

  @Test
  void aQuestionOnAServicesPageIsAnswered() {
    Page page = open("services/sqs.html", 1280, 800);
    startAt(page.locator("#_questions"));
    tabTo(page, ".quiz-question input");
    press(page, "ArrowDown");
    press(page, "Space");
    assertThat((Boolean) page.evaluate("document.activeElement.checked")).isTrue();
    press(page, "Enter");
    assertThat(page.locator(".quiz-result").first())
        .hasText(Pattern.compile("^(Right|Not right)\\..*"));
  }

  /** From the address bar to the second question, with what anybody would press. */
  @Test
  void aRoundOfTheQuizIsPlayed() {
    Page page = open("quiz.html#service=sqs&kind=questions", 1280, 800);
    tabTo(page, ".quiz-setup .primary");
    press(page, "Enter");
    assertThat(page.locator(".quiz-question")).isVisible();
    tabTo(page, ".quiz-option input");
    press(page, "Space");
    tabTo(page, ".quiz-actions .primary");
    press(page, "Enter");
    assertThat(page.locator(".quiz-result")).hasText(Pattern.compile("^(Right|Not right)\\..*"));
    tabTo(page, ".quiz-actions .primary");
    press(page, "Enter");
    assertThat(page.locator(".quiz-bar")).containsText("2 of");
    assertThat((String) page.evaluate("document.activeElement.tagName")).isNotEqualTo("BODY");
  }

  /**
   * WCAG 2.4.7 and 2.4.11: at every stop, there and back, the focus shows and nothing lies over it.
   */
  @ParameterizedTest
  @CsvSource({
    "services/sqs.html, 1280",
    "services/sqs.html, 320",
    "index.html, 1280",
    "compare/sqs-sns-eventbridge-kinesis.html, 320",
    "limits.html, 320",
    "quiz.html, 320",
    "search.html?q=sqs, 320"
  })
  void theFocusIsAlwaysSeen(String path, int width) {
    Page page = open(path, width, 600);
    if (path.startsWith("search")) {
      assertThat(page.locator("#results > li").first()).isVisible();
    }
    List<String> faults = new ArrayList<>();
    walk(page, "Tab", faults);
    page.locator(".foot a").last().focus();
    walk(page, "Shift+Tab", faults);
    assertThat(faults).isEmpty();
  }

  private static final int STOPS = 90;

  private static void walk(Page page, String key, List<String> faults) {
    int stops = 0;
    for (; stops < STOPS; stops++) {
      press(page, key);
      String said = (String) page.evaluate(SEEN);
      if (said.equals("end")) {
        break;
      }
      if (!said.isEmpty()) {
        faults.add(key + " " + stops + ": " + said);
      }
    }
    assertThat(stops).as("stops on the way " + key).isGreaterThan(10);
  }

  /** Inputs under a drawn box of their own leave the outline to what surrounds or follows them. */
  private static final String SEEN =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return "end";
        const outlined = (e) => e && getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 1;
        const around = [at, at.nextElementSibling, at.parentElement, at.parentElement.parentElement];
        const faults = [];
        if (at.matches(":focus-visible") && !around.some(outlined)) faults.push("no outline");
        const box = (getComputedStyle(at).opacity === "0" ? at.parentElement : at).getClientRects()[0];
        if (!box || box.width < 1 || box.height < 1) return at.outerHTML.slice(0, 120) + " no box";
        const seen = [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(box.left + box.width * x, box.top + Math.min(box.height * y, box.height - 1));
          return hit && (at.contains(hit) || hit.contains(at) && !hit.matches("html, body, header"));
        }));
        if (!seen) faults.push("hidden");
        return faults.length ? at.outerHTML.slice(0, 120) + " " + faults.join(" ") : "";
      }
      """;

  private static Page open(String path, int width, int height) {
    return browser.open(Edition.HTTP, path, new NewContextOptions().setViewportSize(width, height));
  }

  private static void press(Page page, String key) {
    page.keyboard().press(key);
  }

  /** Puts the focus where a reader who has read so far would be. */
  private static void startAt(Locator place) {
    place.evaluate("e => { e.tabIndex = -1; e.focus(); }");
  }

  /**
   * Presses Tab until the focus is on what a selector names, if it is not there already: a reader
   * would, if not for long.
   */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 40; i++) {
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
      press(page, "Tab");
    }
    throw new AssertionError("no way to " + selector + " by the Tab key");
  }
}
