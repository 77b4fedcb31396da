package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An address that somebody kept leads to where its bullet stands now. */
@Tag("browser")
class MovedBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(RailwaySite::editions);

  @ParameterizedTest
  @EnumSource
  void aRenamedBulletIsFoundOnItsPage(Edition edition) {
    Page page = browser.open(edition, "services/brake-van.html#twelve-tons");
    assertThat(page).hasURL(Pattern.compile(".*/brake-van\\.html#sixteen-tons"));
    assertThat(page.locator("#sixteen-tons")).isInViewport();
  }

  @ParameterizedTest
  @EnumSource
  void aBulletThatMovedIsFoundOnTheOtherPageByAFormerAddressOfItsOwnPageToo(Edition edition) {
    Page page = browser.open(edition, "services/guards-van.html#coal");
    page.waitForURL(Pattern.compile(".*/locomotive\\.html#coal"));
    assertThat(page.locator("#coal")).containsText("9 kg of coal");
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptsThePageSaysWhereItIs(Edition edition) {
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false);
    Page page = browser.open(edition, "services/brake-van.html#coal", plain);
    assertThat(page.locator("#coal")).isVisible();
    assertThat(page.locator("#twelve-tons")).isHidden();
    page.locator("#coal a").click();
    assertThat(page).hasURL(Pattern.compile(".*/locomotive\\.html#coal"));
  }
}
