package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cribsheet.preview.Rehearsal;
import org.cribsheet.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An author edits, and sees. */
@Tag("browser")
class ServeBrowserTest {
  private static final String TRACK = "content/notes/track.md";
  private static final String TRAINS = "content/notes/trains.md";

  @TempDir static Path nothing;
  @TempDir Path folder;

  @RegisterExtension
  static final Browser browser = new Browser(() -> new Browser.Editions(nothing, nothing));

  private Rehearsal preview;

  @BeforeEach
  void start() throws IOException {
    preview = new Rehearsal(folder);
  }

  @AfterEach
  void stop() throws IOException {
    // The pages go first: one that loses its preview says so on its console.
    assertThat(browser.forgive()).isEmpty();
    preview.close();
  }

  private Page open(String path) {
    Page page =
        browser.visitor(preview.address(), new NewContextOptions().setViewportSize(900, 500));
    page.setDefaultTimeout(60_000);
    page.navigate(preview.address() + path);
    return page;
  }

  private static Locator overlay(Page page) {
    return page.locator("#_preview-problems section");
  }

  private static Locator words(Page page, String words) {
    Locator found = page.locator("main").getByText(words).first();
    found.waitFor();
    return found;
  }

  @Test
  void theChangedWordsComeIntoSightByThemselves() throws IOException {
    Page page = open("services/signal-box.html");
    page.evaluate("scrollTo(0, 0)");
    preview.edit(TRACK, "Write it down:", "Write it down twice:");
    Locator changed = words(page, "Write it down twice:");
    assertThat(changed).isInViewport();
    // Another one below the window, and then one at its top.
    preview.edit(TRACK, "It holds 12 levers", "It holds 13 levers");
    assertThat(words(page, "It holds 13 levers")).isInViewport();
  }

  @Test
  void wordsAloneAreTakenInWithoutLoadingThePageAnew() throws IOException {
    Page page = open("services/signal-box.html");
    page.evaluate("window.same = true");
    preview.edit(TRACK, "It holds 12 levers", "It holds 13 & 14 levers");
    assertThat(words(page, "It holds 13 & 14 levers")).isInViewport();
    assertThat(page.evaluate("window.same")).isEqualTo(true);
    // Who comes back to the window finds nothing newer.
    page.evaluate(
        "['hidden', 'visible'].forEach(state => { Object.defineProperty(document, 'hidden', {value: state === 'hidden', configurable: true});"
            + " document.dispatchEvent(new Event('visibilitychange')); })");
    page.waitForTimeout(500);
    assertThat(page.evaluate("window.same")).isEqualTo(true);
    preview.edit(TRACK, "It holds 13 & 14 levers", "It holds **15** levers");
    page.waitForFunction("() => window.same === undefined");
    words(page, "15");
  }

  @Test
  void anotherPagesNewsLeaveThisOneAlone() throws IOException {
    Page page = open("services/signal-box.html");
    page.evaluate("window.same = true");
    preview.edit(TRAINS, "on a good day", "on a very good day");
    preview.until(() -> preview.page("services/locomotive.html").contains("a very good day"));
    page.waitForTimeout(500);
    assertThat(page.evaluate("window.same")).isEqualTo(true);
  }

  @Test
  void problemsLieOverTheLastGoodPageAndGoWhenTheyAreMended() throws IOException {
    Page page = open("services/brake-van.html");
    preview.edit(TRAINS, "The last vehicle", "See [[nobody-knows]]. The last vehicle");
    overlay(page).locator("pre").waitFor();
    assertThat(overlay(page)).containsText("no service is called 'nobody-knows'");
    assertThat(overlay(page)).containsText("content/notes/trains.md:");
    assertThat(page.locator("main")).containsText("The last vehicle of a goods train");
    // It can be folded, by keyboard too, and is the same on a page that is opened now.
    overlay(page).locator("button").press("Enter");
    assertThat(overlay(page).locator("pre")).isHidden();
    page.navigate(preview.address() + "index.html");
    assertThat(overlay(page)).containsText("no service is called 'nobody-knows'");
    page.navigate(preview.address() + "services/brake-van.html");
    preview.edit(TRAINS, "See [[nobody-knows]]. The last", "The very last");
    words(page, "The very last vehicle");
    assertThat(overlay(page).locator(".stops")).hasCount(0);
    assertThat(page.locator("section.stops")).hasCount(0);
  }

  @Test
  void problemsStandAsCheckPrintsThemAndGoOneByOne() throws IOException {
    preview.edit(TRAINS, "The last vehicle", "See [[nobody]]. The last vehicle");
    preview.edit(TRACK, "Write it down:", "![](gone.png) See [[nowhere]]. Write it down:");
    Page page = open("services/signal-box.html");
    Locator text = overlay(page).locator("pre");
    assertThat(text).containsText("nobody");
    assertThat(text).containsText("nowhere");
    assertThat(text).containsText("within a line");
    assertThat(preview.home.run("check")).isEqualTo(1);
    assertThat(places(text.textContent()))
        .hasSizeGreaterThan(2)
        .isEqualTo(places(preview.home.err()));
    preview.edit(TRAINS, "See [[nobody]]. ", "");
    assertThat(text).not().containsText("nobody");
    assertThat(text).containsText("nowhere");
    preview.edit(TRACK, "See [[nowhere]]. ", "");
    assertThat(text).not().containsText("nowhere");
    assertThat(text).containsText("within a line");
    assertThat(overlay(page).locator("h2")).hasText("Warnings");
    preview.edit(TRACK, "![](gone.png) ", "");
    assertThat(text).not().containsText("within a line");
  }

  /** File, line and column of each problem, in the order in which they are told. */
  private static List<String> places(String told) {
    return Pattern.compile("(?m)^content/[^:]+:\\d+:\\d+(?=:)")
        .matcher(told)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void searchFindsTheNewWords() throws IOException {
    preview.edit(TRAINS, "a handbrake.", "a handbrake and a rhododendron.");
    preview.until(() -> preview.page("assets/data/search.js").contains("rhododendron"));
    Page page = open("search.html?q=rhododendron");
    assertThat(page.locator("main")).containsText("Brake Van");
  }

  @Test
  void theQuizFollowsItsQuestions() throws IOException {
    Page page = open("quiz.html");
    assertThat(page.locator("main h1")).isVisible();
    page.evaluate("window.old = true");
    preview.edit("content/questions/one.md", "tasks: [guard-1/1.2]", "tasks: [guard-1/1.1]");
    page.waitForFunction("() => window.old === undefined");
    assertThat(page.locator("main h1")).isVisible();
  }

  @Test
  void draftsAmongThePagesAreShownAndSaySo() throws IOException {
    Files.writeString(
        preview.file("content/pages/later.md"),
        "---\ntitle: What comes later\ndraft: true\n---\n\nNobody knows yet.\n");
    preview.until(() -> preview.page("pages/later.html").contains("What comes later (draft)"));
    words(open("pages/later.html"), "Nobody knows yet.");
  }

  @Test
  void draftsAreShownAndSaySo() throws IOException {
    preview.edit(TRAINS, "# Brake Van", "# Brake Van (draft)");
    Page page = open("services/brake-van.html");
    words(page, "(draft)");
    preview.until(() -> preview.reports.stream().noneMatch(r -> r.text().contains("in no note")));
  }
}
