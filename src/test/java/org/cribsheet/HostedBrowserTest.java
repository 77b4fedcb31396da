package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Edition;
import org.cribsheet.testing.Folder;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hosted site that is kept for reading without a network, then replaced by a newer edition, then
 * taken back.
 */
@Tag("browser")
class HostedBrowserTest {
  private static final Path RAILWAY = Path.of("src/test/resources/golden/railway/content");
  private static final String NOTES = "content/notes/trains.md";

  @TempDir static Path folder;
  private static TestHome home;

  @RegisterExtension static final Browser browser = new Browser(HostedBrowserTest::built);

  private static Editions built() {
    try {
      home = TestHome.in(folder);
      TestHome.copy(RAILWAY, folder.resolve("content"));
      build();
      Path unpacked =
          Folder.unzip(home.path("target/cribsheet-offline.zip"), home.path("unpacked"));
      return new Editions(home.path("target/site"), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void build() {
    assertThat(home.run("build")).as(home.err()).isZero();
  }

  @BeforeEach
  void firstEdition() throws IOException {
    publish("a good day", "offline: true");
  }

  /** Publishes an edition whose locomotive says something, with a setting. */
  private static void publish(String says, String setting) throws IOException {
    String notes = Files.readString(RAILWAY.resolve("notes/trains.md"));
    String settings = Files.readString(RAILWAY.resolve("site.yaml"));
    home.file(NOTES, notes.replace("a good day", says));
    home.file("content/site.yaml", settings + "\n" + setting + "\n");
    build();
  }

  /** Opens a page as somebody new, and waits until the whole edition is kept. */
  private static Page kept(String path) {
    Page page =
        browser.open(
            Edition.HTTP,
            path,
            new NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    assertThat(page.evaluate("navigator.serviceWorker.ready.then((r) => r.scope)"))
        .isEqualTo(browser.address(Edition.HTTP));
    return page;
  }

  private static void visit(Page page, String path) {
    page.navigate(browser.address(Edition.HTTP) + path);
  }

  /** A browser looks for another edition by itself, when it likes; this asks it to. */
  private static void lookForNews(Page page) {
    page.evaluate("navigator.serviceWorker.getRegistration().then((r) => r.update())");
  }

  private static Locator news(Page page) {
    return page.locator(".news");
  }

  @Test
  void whatWasNeverVisitedReadsSearchesAndAsksWithoutANetwork() {
    Page page = kept("index.html");
    page.context().setOffline(true);
    assertThat(page.evaluate("fetch('robots.txt').catch(() => 'no network')"))
        .isEqualTo("no network");

    visit(page, "services/brake-van.html");
    assertThat(page.locator("h1")).containsText("Brake Van");
    assertThat(page.locator("main")).containsText("handbrake");
    page.keyboard().press("Control+k");
    page.locator(".search-dialog [role=combobox]").fill("white levers");
    assertThat(page.locator(".search-dialog [role=option]").first()).containsText("white lever");
    visit(page, "search.html?q=coal");
    assertThat(page.locator("#results > li").first()).containsText("coal");
    visit(page, "quiz.html#practice");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Start")).click();
    assertThat(page.locator(".quiz-bar")).containsText("1 of");
    visit(page, "");
    assertThat(page.locator("h1")).hasText("Branch Line");
    visit(page, "services/nowhere.html");
    assertThat(page.locator("h1")).hasText("There is no such page");
    assertThat(browser.forgive()).allMatch(c -> c.contains("robots.txt") || c.contains("nowhere"));
  }

  @Test
  void aPageFromWhatIsKeptHasTheHostsPolicy() {
    Page page = kept("index.html");
    page.context().setOffline(true);
    visit(page, "limits.html");
    assertThat(
            (String)
                page.evaluate("fetch('').then((r) => r.headers.get('Content-Security-Policy'))"))
        .contains("trusted-types cribsheet-worker cribsheet-search");
    assertThat(
            page.evaluate(
                "(() => { try { document.body.innerHTML = '<i>'; } catch (e) { return e.name; } })()"))
        .isEqualTo("TypeError");
    browser.forgive();
  }

  @Test
  void aNewEditionWaitsUntilItIsAskedForAndPagesThatAreOpenKeepTheirOwn() throws IOException {
    Page reading = kept("index.html");
    visit(reading, "services/locomotive.html");
    Page beside = reading.context().newPage();
    visit(beside, "services/locomotive.html");
    publish("a wet day", "offline: true");

    lookForNews(reading);
    assertThat(news(reading)).containsText("A new edition is there.");
    assertThat(news(beside)).isVisible();
    visit(reading, "services/locomotive.html");
    assertThat(reading.locator("main")).containsText("a good day");

    news(reading).getByText("Reload").click();
    assertThat(reading.locator("main")).containsText("a wet day");
    assertThat(news(reading)).hasCount(0);
    // The other window was not reloaded, and what it loads from now on is of its own edition.
    assertThat(beside.locator("main")).containsText("a good day");
    assertThat(index(beside)).contains("good").doesNotContain("wet");
    assertThat(index(reading)).contains("wet").doesNotContain("good");
    news(beside).getByText("Reload").click();
    assertThat(beside.locator("main")).containsText("a wet day");
    assertThat(index(beside)).contains("wet");

    // Nobody reads the old edition any more: it is thrown away.
    visit(beside, "index.html");
    reading.waitForFunction(
        "async () => (await (await caches.open((await caches.keys())[0])).keys())"
            + ".filter((r) => r.url.includes('/services/locomotive.html')).length === 1");
  }

  private static String index(Page page) {
    return (String)
        page.evaluate(
            "fetch(document.documentElement.dataset.root + 'assets/data/facts/locomotive.js').then((r) => r.text())"
                + ".then((t) => (t.match(/on a \\w+ day/) || [''])[0])");
  }

  /** A host answers for the address itself; from the disk, the page there leads on. */
  @ParameterizedTest
  @EnumSource
  void aFormerAddressLeadsToTheSamePlaceOfTheNewPage(Edition edition) {
    Page page = browser.open(edition, "services/guards-van.html#sixteen-tons");
    page.waitForURL("**/services/brake-van.html#sixteen-tons");
    assertThat(page.locator("h1")).containsText("Brake Van");
  }

  @Test
  void laterMeansLater() throws IOException {
    Page page = kept("index.html");
    visit(page, "index.html");
    publish("a dry day", "offline: true");
    lookForNews(page);
    news(page).getByText("Later").click();
    assertThat(news(page)).hasCount(0);
    visit(page, "services/locomotive.html");
    assertThat(page.locator("main")).containsText("a good day");
    assertThat(news(page)).isVisible();
  }

  @Test
  void anEditionThatIsNotWholeIsNotTaken() throws IOException {
    Page page = kept("index.html");
    visit(page, "index.html");
    publish("a foggy day", "offline: true");
    Files.writeString(home.path("target/site/limits.html"), "half a page");
    lookForNews(page);
    page.waitForFunction(
        "async () => { const r = await navigator.serviceWorker.getRegistration(); return !r.installing; }");
    assertThat(
            page.evaluate(
                "navigator.serviceWorker.getRegistration().then((r) => r.waiting === null)"))
        .isEqualTo(true);
    visit(page, "limits.html");
    assertThat(page.locator("h1")).hasText(Pattern.compile("Limits"));
    browser.forgive();
  }

  @Test
  void aSettingTakesEverythingBack() throws IOException {
    Page page = kept("index.html");
    visit(page, "index.html");
    publish("a windy day", "offline: false");
    lookForNews(page);
    page.waitForFunction("async () => (await caches.keys()).length === 0");
    visit(page, "services/locomotive.html");
    assertThat(page.locator("main")).containsText("a windy day");
    page.waitForFunction(
        "async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
    assertThat(page.locator("link[rel=manifest]")).hasCount(0);
  }

  @Test
  void itCanBeInstalled() {
    Page page = kept("index.html");
    assertThat(page.locator("link[rel=manifest]"))
        .hasAttribute("href", browser.address(Edition.HTTP) + "manifest.webmanifest");
    var devtools = page.context().newCDPSession(page);
    assertThat(devtools.send("Page.getInstallabilityErrors").get("installabilityErrors"))
        .as("nothing but that tests browse without a past")
        .hasToString("[{\"errorId\":\"in-incognito\",\"errorArguments\":[]}]");
    assertThat(devtools.send("Page.getAppManifest").get("errors")).hasToString("[]");
  }
}
