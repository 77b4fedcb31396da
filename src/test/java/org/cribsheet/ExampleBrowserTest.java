package org.cribsheet;

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
import java.util.regex.Pattern;
import org.cribsheet.testing.Axe;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site on another subject, in its own colors, does all that the shipped one does. */
@Tag("browser")
class ExampleBrowserTest {
  private static final Pattern SERVICE = Pattern.compile("(?i)\\bservices?\\b");

  /** All that a page says, to whoever sees or hears it. */
  private static final String SAID =
      """
      () => [...document.querySelectorAll("body, body *:not(script, style)")]
        .flatMap((e) => [
          ...[...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data),
          e.ariaLabel, e.title, e.placeholder, e.alt])
        .filter(Boolean).join(" ")
      """;

  @RegisterExtension static final Browser browser = new Browser(ExampleSite::editions);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "areas/loops.html",
        "services/bowline.html",
        "compare/index.html",
        "compare/bowline-or-eight.html",
        "limits.html",
        "quiz.html",
        "quiz.html#mock",
        "sheet.html",
        "search.html?q=slips",
        "pages/about.html"
      })
  void everyKindOfPageIsFaultlessInItsColors(String path) {
    Page page = browser.open(Edition.HTTP, path, new NewContextOptions().setBypassCSP(true));
    List<String> found = new ArrayList<>();
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
      Axe.violations(page, "html").forEach(v -> found.add(theme + ": " + v));
    }
    assertThat(found).isEmpty();
  }

  /** Pages with much that only scripts say, and a word of it in which a knot is named as one. */
  @ParameterizedTest
  @CsvSource({
    "quiz.html, taken for each other, Knots",
    "quiz.html#practice, Start, All knots",
    "quiz.html#review, Kinds, All knots",
    "quiz.html#ready, The map, Of each knot",
    "quiz.html#read/bowline, To the quiz, All knots",
    "services/bowline.html, Practice all, Practice all of this knot",
    "compare/index.html#bowline+reef-knot, Compare, Which knot?",
    "search.html?q=xyzzy, What to try, one knot by name",
    "limits.html, In the notes, Knot",
    "index.html, Start here, All knots"
  })
  void noPageCallsAKnotAService(String path, String shown, String knot) {
    Page page = browser.open(Edition.HTTP, path);
    assertThat(page.locator("main")).containsText(shown);
    String said = (String) page.evaluate(SAID);
    assertThat(said).contains(knot).doesNotContainPattern(SERVICE);
  }

  @ParameterizedTest
  @EnumSource
  void oneReadsAndFollowsALinkThatTheBuildMade(Edition edition) {
    Page page = browser.open(edition, "index.html");
    assertThat(page.locator("h1")).containsText("Twelve knots");
    page.locator("main a[href='services/figure-eight.html']").first().click();
    assertThat(page.locator("h1")).hasText("Figure-eight knot");
    page.locator(".notes a[href$='overhand.html']").first().click();
    assertThat(page.locator("h1")).hasText("Overhand knot");
  }

  @ParameterizedTest
  @EnumSource
  void theSearchFindsAFactAndAComparison(Edition edition) {
    Page page = browser.open(edition, "pages/about.html");
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX).fill("smooth post");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("smooth or turning post");
    page.getByRole(AriaRole.COMBOBOX).fill("bowline or butterfly");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Bowline, figure-eight loop");
  }

  @ParameterizedTest
  @EnumSource
  void aRoundOfPracticeTellsWhyAnAnswerIsRight(Edition edition) {
    Page page = browser.open(edition, "quiz.html#service=reef-knot&kind=questions&count=1");
    press(page, "Start");
    page.locator(".quiz-option label").first().click();
    press(page, "Check");
    assertThat(page.locator(".quiz-verdict").first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void theMockExamFollowsItsOwnBlueprint(Edition edition) {
    Page page = browser.open(edition, "quiz.html#mock");
    assertThat(page.locator(".mock-start")).containsText("KNOT-1");
    Locator start = page.locator(".mock-start .primary");
    start.click();
    assertThat(page.locator(".mock-where")).hasText("Question 1 of 8");
    assertThat(page.locator(".mock-time")).containsText("0:10:00");
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }
}
