package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card beside a link: by pointer, by keyboard, by finger. */
@Tag("browser")
class PreviewBrowserTest {
  /** Longer than a card takes to open or close. */
  private static final int A_WHILE = 700;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static Page lambda(Edition edition, NewContextOptions options) {
    return browser.open(edition, "services/lambda.html", options);
  }

  private static Locator card(Page page) {
    return page.locator(".preview:popover-open");
  }

  private static Locator link(Page page) {
    return page.locator("[data-notes] a[href='sqs.html']").first();
  }

  @ParameterizedTest
  @EnumSource
  void aRestingPointerOpensACardThatLeavesTheLinkFree(Edition edition) {
    Page page = lambda(edition, new NewContextOptions());
    Locator link = link(page);
    link.hover();
    assertThat(card(page)).containsText("Amazon SQS");
    assertThat(card(page)).containsText("queue");
    assertThat(link).hasAttribute("aria-describedby", "_preview");
    BoundingBox card = card(page).boundingBox();
    BoundingBox at = link.boundingBox();
    assertThat(card.y >= at.y + at.height || card.y + card.height <= at.y).isTrue();
    // It can be pointed at, and stays while it is.
    page.mouse().move(card.x + card.width / 2, card.y + 20);
    page.waitForTimeout(A_WHILE);
    assertThat(card(page)).isVisible();
    page.mouse().move(2, 2);
    assertThat(card(page)).hasCount(0);
    assertThat(link).not().hasAttribute("aria-describedby", Pattern.compile(".*"));
  }

  @Test
  void whoLeavesWhileTheCardsArriveHearsOfNoFault() {
    Page page = lambda(Edition.HTTP, new NewContextOptions());
    page.route("**/facts.js", route -> route.abort());
    link(page).hover();
    page.waitForTimeout(A_WHILE);
    assertThat(card(page)).hasCount(0);
    // That the file did not come is the browser's to say; our scripts say nothing.
    assertThat(browser.forgive()).noneMatch(said -> said.contains("TypeError"));
  }

  @ParameterizedTest
  @EnumSource
  void theKeyboardOpensItAndEscapeClosesIt(Edition edition) {
    Page page = lambda(edition, new NewContextOptions());
    Locator link = link(page);
    page.keyboard().press("Tab");
    link.focus();
    assertThat(card(page)).containsText("Amazon SQS");
    page.keyboard().press("Escape");
    assertThat(card(page)).hasCount(0);
    assertThat(link).isFocused();
    page.waitForTimeout(A_WHILE);
    assertThat(card(page)).hasCount(0);
    page.keyboard().press("Tab");
    assertThat(card(page)).not().containsText("Amazon SQS");
    page.keyboard().press("Shift+Tab");
    assertThat(card(page)).containsText("Amazon SQS");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkToAPlaceOnAPageShowsThatPlace(Edition edition) {
    Page page = lambda(edition, new NewContextOptions());
    Locator link = page.locator("[data-notes] a[href*='.html#']:not([href^='..']):visible").first();
    link.hover();
    assertThat(card(page).locator(".preview-above")).hasText(Pattern.compile("\\S"));
    assertThat(card(page).locator("p").nth(1)).hasText(Pattern.compile("\\S"));
  }

  @ParameterizedTest
  @EnumSource
  void menuContentsAndMentionsHaveNone(Edition edition) {
    Page page = lambda(edition, new NewContextOptions().setViewportSize(1440, 900));
    for (String place :
        new String[] {
          ".menu a[href$='ec2.html']", ".contents a >> nth=3", ".mentions li a >> nth=0"
        }) {
      page.locator(place).hover();
      page.waitForTimeout(A_WHILE);
      assertThat(card(page)).hasCount(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFingerThatRestsOpensItAndOneThatTapsFollowsTheLink(Edition edition) {
    Page page =
        lambda(edition, new NewContextOptions().setHasTouch(true).setViewportSize(360, 740));
    Locator link = link(page);
    link.scrollIntoViewIfNeeded();
    touch(link, "pointerdown");
    assertThat(card(page)).containsText("Amazon SQS");
    touch(link, "pointerup");
    // The click that belongs to the long touch is swallowed.
    link.dispatchEvent("click");
    assertThat(page).hasURL(Pattern.compile("lambda\\.html"));
    page.touchscreen().tap(5, 700);
    assertThat(card(page)).hasCount(0);
    link.tap();
    assertThat(page).hasURL(Pattern.compile("sqs\\.html"));
  }

  private static void touch(Locator link, String type) {
    link.evaluate(
        "(link, type) => link.dispatchEvent(new PointerEvent(type, {pointerType: 'touch', bubbles: true, isPrimary: true}))",
        type);
  }

  @ParameterizedTest
  @EnumSource
  void aPageLoadsFactsOnlyWhenTheyAreWanted(Edition edition) {
    Page page = lambda(edition, new NewContextOptions());
    assertThat(page.locator("head script[src*='data/facts']")).hasCount(0);
    link(page).hover();
    assertThat(card(page)).isVisible();
    assertThat(page.locator("head script[src*='data/facts']")).hasCount(1);
    assertThat((Map<?, ?>) page.evaluate("({keys: Object.keys(cribsheet.data.facts).join()})"))
        .hasToString("{keys=sqs}");
  }
}
