package org.cribsheet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Opens pages of a site for a test, over http or from the unpacked zip, and fails the test
 * afterwards if a page complained:
 *
 * <pre>{@code
 * @RegisterExtension static final Browser browser = new Browser(BuiltSite::get);
 *
 * @ParameterizedTest @EnumSource void opens(Edition edition) {
 *   Page page = browser.open(edition, "index.html");
 * }
 * }</pre>
 *
 * A class that uses it is named {@code …BrowserTest} and tagged {@code browser}. Without a browser
 * its tests are skipped, saying so; on CI they fail.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  /** Where the two editions of one site are. */
  public record Editions(Path site, Path unpackedZip) {}

  private static final Namespace WHOLE_RUN = Namespace.create(Browser.class);

  private final Supplier<Editions> supplier;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<Complaints> complaints = new ArrayList<>();
  private Chromium chromium;
  private Editions editions;
  private Host host;

  public Browser(Supplier<Editions> editions) {
    this.supplier = editions;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (!Programs.canBrowse()) {
      String what =
          "no browser: install Chromium, set CRIBSHEET_BROWSER, or let 'cribsheet test' get one";
      if ("true".equals(System.getenv("CI"))) {
        fail(what);
      }
      assumeTrue(false, what);
    }
    chromium =
        context
            .getRoot()
            .getStore(WHOLE_RUN)
            .getOrComputeIfAbsent(Chromium.class, k -> new Chromium(), Chromium.class);
    editions = supplier.get();
    host = new Host(editions.site());
  }

  /** Opens a page as a visitor who has never been here. */
  public Page open(Edition edition, String path) {
    return open(edition, path, new NewContextOptions());
  }

  /**
   * The same with a window, a colour scheme or whatever else the visitor brings. Unless that says
   * otherwise, nothing is kept for reading offline: it would be a whole site for each test.
   */
  public Page open(Edition edition, String path, NewContextOptions options) {
    Page page = visitor(edition, options);
    page.navigate(address(edition) + path, new NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    return page;
  }

  /** An empty page of a visitor who has not come yet. */
  public Page visitor(Edition edition, NewContextOptions options) {
    return visitor(address(edition), options);
  }

  /** The same for a site that somebody else serves, below an address. */
  public Page visitor(String address, NewContextOptions options) {
    if (options.serviceWorkers == null) {
      options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    }
    BrowserContext context = chromium.visitor(options);
    context.setDefaultTimeout(10_000);
    contexts.add(context);
    complaints.add(new Complaints(context, address));
    return context.newPage();
  }

  /** The address of an edition's root, with a slash at its end. */
  public String address(Edition edition) {
    return switch (edition) {
      case HTTP -> host.address();
      case FILE -> editions.unpackedZip().toUri().toString();
    };
  }

  /**
   * Closes the pages of this test and says what they complained about; afterwards all is forgiven.
   */
  public List<String> forgive() {
    try {
      contexts.stream().flatMap(c -> c.pages().stream()).forEach(Browser::hearOut);
      return complaints.stream().flatMap(c -> c.heard().stream()).toList();
    } finally {
      contexts.forEach(BrowserContext::close);
      contexts.clear();
      complaints.clear();
    }
  }

  /**
   * What is still on its way from the browser arrives before the answer to a last question. A page
   * that is being left answers none.
   */
  private static void hearOut(Page page) {
    try {
      page.evaluate("0");
    } catch (PlaywrightException left) {
      page.waitForTimeout(100);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertEquals(List.of(), forgive(), "pages complained");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (host != null) {
      host.close();
    }
  }
}
