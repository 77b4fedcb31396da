package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer. */
@Tag("browser")
class PaperBrowserTest {
  private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)\\]");

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  @ParameterizedTest
  @EnumSource
  void theSheetForTheNightBeforeIsOneA4(Edition edition) {
    String pdf = print(browser.open(edition, "sheet.html"), true);
    assertThat(count(pdf)).isEqualTo(1);
    Matcher size = SIZE.matcher(pdf);
    assertThat(size.find()).isTrue();
    assertThat(Double.parseDouble(size.group(1))).isBetween(594.0, 596.5);
    assertThat(Double.parseDouble(size.group(2))).isBetween(841.0, 843.0);
  }

  @Test
  void aServicesPageTakesNoMorePaperThanItsWordsNeed() {
    Page page = browser.open(Edition.HTTP, "services/sqs.html");
    double words =
        ((Number)
                page.evaluate(
                    "document.querySelector('main').textContent.trim().split(/\\s+/).length"))
            .doubleValue();
    assertThat(count(print(page, false))).isBetween((int) (words / 700), (int) (words / 200) + 1);
  }

  /** Width of the paper less its margins: what does not fit there is cut off. */
  @ParameterizedTest
  @ValueSource(strings = {"services/sqs.html", "services/lambda.html", "services/s3.html"})
  @SuppressWarnings("unchecked")
  void aServicesPageShowsAllOfItsTextAndNothingElse(String path) {
    Page page =
        browser.open(Edition.HTTP, path, new NewContextOptions().setViewportSize(688, 1000));
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat((List<String>) page.evaluate(ON_PAPER)).isEmpty();
  }

  private static final String ON_PAPER =
      """
      () => {
        const found = [];
        const all = (selector) => [...document.querySelectorAll(selector)];
        const seen = (e) => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && e.getClientRects().length > 0;
        for (const e of all("nav, header, footer, .copy, .skip")) if (seen(e)) found.push("printed: " + e.outerHTML.slice(0, 80));
        const answers = all(".scenario .option, .scenario .reason");
        if (!answers.length) found.push("no scenario to look at");
        for (const e of answers) if (!seen(e)) found.push("closed: " + e.textContent.trim().slice(0, 80));
        for (const e of all(".notes p, .notes li, .notes td, .notes pre")) if (!seen(e) && !e.closest("[data-ui]")) found.push("hidden: " + e.textContent.trim().slice(0, 80));
        for (const e of all(".table, pre, .drawing")) if (e.scrollWidth > e.clientWidth + 1) found.push("cut: " + e.scrollWidth + " wide: " + e.textContent.trim().slice(0, 80));
        if (document.documentElement.scrollWidth > innerWidth) found.push("the page is " + document.documentElement.scrollWidth + " wide");
        return found;
      }
      """;

  /** What is printed while most is closed is printed as the reader left it, afterwards. */
  @Test
  void printingLeavesThePageAsItWas() {
    Page page = browser.open(Edition.HTTP, "services/sqs.html");
    Object before = page.evaluate("document.querySelectorAll('main details[open]').length");
    print(page, false);
    assertThat(page.evaluate("document.querySelectorAll('main details[open]').length"))
        .isEqualTo(before);
  }

  private static String print(Page page, boolean sizeOfThePage) {
    Page.PdfOptions options = new Page.PdfOptions().setPreferCSSPageSize(sizeOfThePage);
    if (!sizeOfThePage) {
      options.setFormat("A4");
    }
    return new String(page.pdf(options), StandardCharsets.ISO_8859_1);
  }

  private static int count(String pdf) {
    return (int) SHEET_OF_PAPER.matcher(pdf).results().count();
  }
}
