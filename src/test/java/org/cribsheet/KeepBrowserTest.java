package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.cribsheet.testing.Axe;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reader's progress: saved and added, put aside and thrown away, with every trouble that a
 * browser's storage makes; and what is taken away to Anki and to paper.
 */
@Tag("browser")
class KeepBrowserTest {
  private static final String KEY = "cribsheet:v2:progress";

  /** Answers on three days to as many questions, the last just now, as the page itself has them. */
  private static final String THREE_DAYS =
      """
      () => {
        const items = {};
        cribsheet.data.quiz.questions.slice(0, 24).forEach(({ id }, i) => {
          items[id] = { tries: [{ at: Date.now() - (i % 3) * 86400000, zone: 0, right: i % 4 > 0, chosen: ["a"] }] };
        });
        localStorage.setItem("cribsheet:v2:progress", JSON.stringify({ version: 2, items, read: {} }));
      }
      """;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator service(Page page) {
    return page.locator(".quiz-chooser > select").last();
  }

  private static Locator status(Page page) {
    return page.locator("[data-quiz-status]");
  }

  private static Page withThreeDays(Edition edition, String hash) {
    Page page = browser.open(edition, "quiz.html");
    page.evaluate(THREE_DAYS);
    page.navigate(browser.address(edition) + "quiz.html" + hash);
    page.reload();
    return page;
  }

  private static String text(Download download) throws IOException {
    return Files.readString(download.path());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSavedInOneEditionIsAddedInTheOther(Edition from) throws IOException {
    Edition to = from == Edition.HTTP ? Edition.FILE : Edition.HTTP;
    Page there = withThreeDays(from, "#keep");
    Download saved = there.waitForDownload(() -> button(there, "Save to a file").first().click());
    assertThat(saved.suggestedFilename()).isEqualTo("cribsheet-progress.json");
    Page here = browser.open(to, "quiz.html#keep");
    assertThat(here.locator(".quiz-found").first()).hasText("There is none in this browser yet.");
    button(here, "Save to a file").first().click();
    assertThat(here.locator(".quiz-own > [role=status]"))
        .hasText("There is nothing to save yet: answer a question first.");
    FilePayload file =
        new FilePayload(
            "progress.json", "application/json", text(saved).getBytes(StandardCharsets.UTF_8));
    here.locator("input[type=file]").setInputFiles(file);
    Locator told = here.locator(".quiz-own > [role=status]");
    assertThat(told).hasText("Added: answers to 24 questions and cards.");
    here.locator("input[type=file]").setInputFiles(file);
    assertThat(here.locator(".quiz-found").first())
        .hasText("In this browser: answers to 24 questions and cards.");
    here.reload();
    assertThat(here.locator(".quiz-found").first())
        .hasText("In this browser: answers to 24 questions and cards.");
  }

  @Test
  void theDayOfTheExamIsThereAsSoonAsAFileBringsIt() {
    Page page = browser.open(Edition.HTTP, "quiz.html");
    String plan = "{\"at\":1,\"exam\":\"dva-c03\",\"date\":\"2099-05-04\"}";
    String items = "{\"a\":{\"tries\":[{\"at\":1,\"zone\":0,\"right\":true}]}}";
    String file = "{\"version\":2,\"items\":" + items + ",\"read\":{},\"plan\":" + plan + "}";
    page.locator(".quiz-keep:not(.quiz-exam) summary").click();
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("p.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator(".quiz-exam summary")).hasText(Pattern.compile(" in \\d+ days$"));
    page.locator(".quiz-exam summary").click();
    assertThat(page.locator(".quiz-exam input")).hasValue("2099-05-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"version\":2,\"ite|cannot be read",
        "{\"version\":99,\"stars\":7}|A newer edition",
        "{\"version\":2,\"items\":{\"a\":3}}|Some of your stored progress cannot be read"
      })
  void whatCannotBeUsedIsPutAsideAndRemovedOnlyOnceItIsSaved(String stored, String words)
      throws IOException {
    Page page = browser.open(Edition.HTTP, "quiz.html");
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", List.of(KEY, stored));
    page.reload();
    Locator notice = page.locator(".quiz > .quiz-notice");
    assertThat(notice).containsText(words);
    notice.getByRole(AriaRole.LINK).click();
    Locator remove = button(page, "Remove");
    assertThat(remove).isDisabled();
    Locator aside = page.locator(".quiz-own li");
    Download saved =
        page.waitForDownload(
            () -> aside.getByRole(AriaRole.BUTTON).getByText("Save to a file").click());
    assertThat(text(saved)).isEqualTo(stored);
    assertThat(status(page)).hasText("Saved. Now it can be removed.");
    page.reload();
    assertThat(page.locator(".quiz > .quiz-notice")).hasCount(0);
    assertThat(remove).isDisabled();
    page.waitForDownload(
        () -> aside.getByRole(AriaRole.BUTTON).getByText("Save to a file").click());
    remove.click();
    assertThat(aside).hasCount(0);
    assertThat(page.locator(".quiz-heading")).isFocused();
    assertThat(
            (Boolean) page.evaluate("Object.keys(localStorage).every(k => !k.includes(':kept:'))"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }|no room left",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })|keeps nothing for this page"
      })
  void withoutRoomOrStorageAnswersStayOnThePageAndCanBeSaved(String fault, String words)
      throws IOException {
    Page page = browser.visitor(Edition.FILE, new NewContextOptions());
    page.addInitScript(fault);
    page.navigate(browser.address(Edition.FILE) + "quiz.html#kind=questions&service=sqs&count=5");
    button(page, "Start with 5").click();
    page.locator(".quiz-option label").first().click();
    button(page, "Check").click();
    assertThat(page.locator(".quiz-result")).hasText(Pattern.compile("^(Right|Not right)\\..*"));
    button(page, "Next").click();
    assertThat(page.locator(".quiz > .quiz-notice")).containsText(words);
    page.locator(".quiz > .quiz-notice a").click();
    assertThat(page.locator(".quiz-found").first())
        .hasText("In this browser: answers to 1 question or card.");
    Download saved = page.waitForDownload(() -> button(page, "Save to a file").first().click());
    assertThat(text(saved)).contains("\"kind\":\"cribsheet-progress\"", "\"chosen\":[");
  }

  @Test
  void startingOverAsksTwiceByKeyboardAndIsTakenBack() {
    Page page = withThreeDays(Edition.HTTP, "#keep");
    Page other = page.context().newPage();
    other.navigate(browser.address(Edition.HTTP) + "quiz.html#keep");
    button(page, "Start over").focus();
    page.keyboard().press("Enter");
    assertThat(status(page))
        .hasText("This throws away answers to 24 questions and cards. A file would keep them.");
    assertThat(button(page, "Save to a file").last()).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(button(page, "Cancel")).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(button(page, "Bring it back")).isFocused();
    assertThat(page.locator(".quiz-found").first()).hasText("There is none in this browser yet.");
    assertThat(other.locator(".quiz-found").first()).hasText("There is none in this browser yet.");
    page.reload();
    button(page, "Bring it back").click();
    assertThat(status(page)).hasText("Back again: answers to 24 questions and cards.");
    assertThat(other.locator(".quiz-found").first()).containsText("24 questions");
    assertThat(button(page, "Bring it back")).hasCount(0);
  }

  @ParameterizedTest
  @EnumSource
  void twoTabsAnswerWithoutUndoingEachOther(Edition edition) {
    Page one = browser.open(edition, "quiz.html#kind=questions&service=sqs&count=5");
    Page two = one.context().newPage();
    two.navigate(browser.address(edition) + "quiz.html#kind=questions&service=sns&count=5");
    for (Page page : List.of(one, two)) {
      button(page, "Start with 5").click();
    }
    for (Page page : List.of(one, two, one)) {
      page.locator(".quiz-option label").first().click();
      button(page, "Check").click();
      button(page, "Next").click();
    }
    assertThat(
            (Integer)
                two.evaluate(
                    "Object.keys(JSON.parse(localStorage.getItem('" + KEY + "')).items).length"))
        .isEqualTo(3);
  }

  /**
   * So much that it is written only after what changed is drawn; and this page never comes to that.
   */
  @ParameterizedTest
  @EnumSource
  void aPageThatIsKilledWhileItDrawsLosesNoAnswer(Edition edition) {
    Page page = browser.open(edition, "quiz.html");
    page.evaluate(
        "(key) => localStorage.setItem(key, JSON.stringify({version: 2, read: {}, items:"
            + " {old: {tries: [{at: 1, right: true}], note: 'x'.repeat(400000)}}}))",
        KEY);
    page.navigate(browser.address(edition) + "quiz.html#kind=questions&service=sqs&count=5");
    page.reload();
    button(page, "Start with 5").click();
    page.evaluate("() => { window.requestAnimationFrame = window.setTimeout = () => 0; }");
    page.locator(".quiz-option label").first().click();
    button(page, "Check").click();
    assertThat(page.locator(".quiz-result")).hasText(Pattern.compile("^(Right|Not right)\\..*"));
    List<String> known = itemsKnown(page);
    assertThat(known).containsExactly("old");
    kill(page);
    Page next = page.context().newPage();
    next.navigate(browser.address(edition) + "quiz.html#keep");
    assertThat(next.locator(".quiz-found").first()).containsText("2 questions and cards");
    assertThat(itemsKnown(next)).hasSize(2).contains("old");
    assertThat((Boolean) next.evaluate("Object.keys(localStorage).some(k => k.includes(':news:'))"))
        .isFalse();
  }

  private static List<String> itemsKnown(Page page) {
    String items = "Object.keys(JSON.parse(localStorage.getItem('" + KEY + "')).items).join()";
    return List.of(((String) page.evaluate(items)).split(","));
  }

  /** Without a word to the page, as a system short of memory does. */
  private static void kill(Page page) {
    AtomicBoolean killed = new AtomicBoolean();
    page.onCrash(crashed -> killed.set(true));
    assertThatThrownBy(() -> page.navigate("chrome://crash")).hasMessageContaining("crash");
    page.context().waitForCondition(killed::get);
    page.close();
  }

  @Test
  void aReaderIsAskedToSaveAndThenLeftAlone() {
    Page page = withThreeDays(Edition.HTTP, "");
    Locator reminder = page.locator(".quiz-remind");
    assertThat(reminder).containsText("Answers of 3 days are in this browser only.");
    assertAccessible(page);
    button(page, "Not now").click();
    assertThat(reminder).hasCount(0);
    page.reload();
    assertThat(page.locator(".quiz-ways")).isVisible();
    assertThat(reminder).hasCount(0);
  }

  @Test
  void anonymousResultsNameNobody() throws IOException {
    Page page = withThreeDays(Edition.HTTP, "#keep");
    Download saved = page.waitForDownload(() -> button(page, "Save anonymous results").click());
    assertThat(text(saved))
        .contains("\"kind\": \"cribsheet-results\"", "\"share\": 0.75")
        .doesNotContain("\"at\"", "zone", "2026");
  }

  @ParameterizedTest
  @EnumSource
  void aSelectionGoesToAnkiInTheRowsOfTheBuild(Edition edition) throws IOException {
    Page page = browser.open(edition, "quiz.html#take");
    service(page).selectOption("sqs");
    page.locator("input[name=kind][value=cards]").check();
    Download saved = page.waitForDownload(() -> button(page, "Save for Anki").click());
    List<String> rows = text(saved).lines().filter(l -> !l.startsWith("#")).toList();
    List<String> built =
        Files.readAllLines(Path.of(ShippedSite.editions().site().toString(), "cribsheet-anki.txt"));
    assertThat(rows).hasSizeGreaterThan(5).allMatch(r -> r.startsWith("sqs/"));
    assertThat(built).containsAll(rows);
  }

  @ParameterizedTest
  @EnumSource
  void aSheetHasItsAnswersOnPagesOfTheirOwn(Edition edition) {
    Page page = browser.open(edition, "quiz.html#take");
    service(page).selectOption("sqs");
    page.locator("input[name=count][value='10']").check();
    button(page, "Make a sheet of 10").click();
    assertThat(page.locator(".quiz-paper > ol > li")).hasCount(10);
    assertThat(page.locator(".quiz-paper-answers > ol > li")).hasCount(10);
    assertThat(page.locator(".quiz-heading")).isFocused();
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    for (String hidden : List.of("h1", ".top", ".menu", ".quiz-actions", ".foot")) {
      assertThat(page.locator(hidden).first()).isHidden();
    }
    assertThat(page.locator(".quiz-paper-answers")).hasCSS("break-before", "page");
    String first = page.locator(".quiz-paper > ol > li > p").first().textContent();
    page.reload();
    assertThat(page.locator(".quiz-paper > ol > li > p").first()).hasText(first.strip());
  }

  @Test
  void everyStateIsAccessible() {
    Page page = withThreeDays(Edition.HTTP, "#keep");
    page.evaluate("localStorage.setItem('cribsheet:v1:kept:5', 'broken')");
    page.reload();
    assertAccessible(page);
    button(page, "Start over").click();
    assertAccessible(page);
    button(page, "Go on").click();
    assertAccessible(page);
    button(page, "Throw it away").click();
    assertAccessible(page);
    page.navigate(browser.address(Edition.HTTP) + "quiz.html#take");
    assertThat(button(page, "Save for Anki")).isVisible();
    assertAccessible(page);
    button(page, "Make a sheet of 20").click();
    assertThat(button(page, "Print")).isVisible();
    assertAccessible(page);
  }

  /** From the top: what has been scrolled half under the bar is no target that is too small. */
  private static void assertAccessible(Page page) {
    page.setViewportSize(1280, 800);
    page.evaluate("scrollTo(0, 0)");
    assertThat(Axe.violations(page, "main")).isEmpty();
    page.setViewportSize(320, 640);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.evaluate("scrollTo(0, 0)");
    assertThat(Axe.violations(page, "main")).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(1280, 800);
  }
}
