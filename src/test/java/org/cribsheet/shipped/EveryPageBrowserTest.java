package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page opens as it should. That none logs an error, misses a file or asks another host is
 * checked after every test.
 */
@Tag("browser")
class EveryPageBrowserTest {
  private static final int AT_ONCE = 4;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  @Test
  void everyPageOpensFromAHost() {
    List<String> pages = Paths.all();
    assertThat(pages).hasSizeGreaterThan(140);
    open(Edition.HTTP, pages);
  }

  @Test
  void everyKindOfPageAndSomeServicesOpenFromTheZip() {
    open(Edition.FILE, Stream.concat(Paths.kinds(), Paths.someServices(10).stream()).toList());
  }

  /** A few at once: while one is drawn, the next is on its way. */
  private static void open(Edition edition, List<String> paths) {
    List<Page> windows = new ArrayList<>();
    windows.add(browser.open(edition, "index.html"));
    while (windows.size() < AT_ONCE) {
      windows.add(windows.get(0).context().newPage());
    }
    for (int first = 0; first < paths.size(); first += AT_ONCE) {
      List<String> some = paths.subList(first, Math.min(first + AT_ONCE, paths.size()));
      for (int i = 0; i < some.size(); i++) {
        begin(windows.get(i), browser.address(edition) + some.get(i));
      }
      for (int i = 0; i < some.size(); i++) {
        Page page = windows.get(i);
        page.waitForLoadState();
        assertThat(page.url()).isEqualTo(browser.address(edition) + some.get(i));
        assertThat((String) page.evaluate(FAULTS)).as(some.get(i)).isEmpty();
      }
    }
  }

  /** A page has one heading that can be seen, a name of its own, and scripts that ran. */
  private static final String FAULTS =
      """
      () => {
        const heads = [...document.querySelectorAll("h1")];
        return [
          heads.length === 1 && heads[0].textContent.trim() ? "" : heads.length + " headings",
          document.title.trim() ? "" : "no title",
          document.documentElement.lang ? "" : "no language",
          "scripts" in document.documentElement.dataset && window.cribsheet.site.days ? "" : "no scripts",
          getComputedStyle(document.documentElement).getPropertyValue("--measure") ? "" : "no styles",
        ].filter(Boolean).join(", ");
      }
      """;

  private static void begin(Page page, String address) {
    Response answer =
        page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    assertThat(answer.ok()).as(address).isTrue();
  }
}
