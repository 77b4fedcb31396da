package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.testing.Axe;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mock exams as they are taken: whole, interrupted, in two windows, and until time is up. */
@Tag("browser")
class MockBrowserTest {
  private static final String NOON = "2026-11-22T12:00:00Z";
  private static final int QUESTIONS = 65;
  private static final int SCORED = 50;

  /** The one paper that is kept, or the only open one, by its id. */
  private static final String PAPER =
      "Object.values(JSON.parse(localStorage.getItem('cribsheet:v2:progress')).papers)[0]";

  /**
   * The places of options that make the answer to the question that is shown right, or as many that
   * make it wrong.
   */
  private static final String PLACES =
      """
      (right) => {
        const id = %s.place.id;
        const said = Object.values(cribsheet.data.quizParts).map((part) => part[id]).find(Boolean);
        const keys = [...document.querySelectorAll('.quiz-option input')].map((i) => i.value);
        const places = (good) => said.options.filter((o) => Boolean(o.right) === good).map((o) => keys.indexOf(o.key));
        return right ? places(true) : [places(false)[0], ...places(true).slice(1)];
      }
      """
          .formatted(PAPER);

  /** Changes what is stored, as time or another device would have done. */
  private static final String MEND =
      """
      (how) => {
        const progress = JSON.parse(localStorage.getItem('cribsheet:v2:progress'));
        const paper = Object.values(progress.papers)[0];
        Object.assign(paper, how.all);
        if (how.first) paper.questions[0].id = how.first;
        localStorage.setItem('cribsheet:v2:progress', JSON.stringify(progress));
      }
      """;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  @ParameterizedTest
  @EnumSource
  void aWholeExamByKeyboardInterruptedAndResumed(Edition edition) {
    Page page = atNoon(edition);
    tabTo(page, ".mock-start .primary");
    press(page, "Enter");
    assertThat(page.locator(".quiz-stem")).isFocused();
    assertThat(page.locator(".mock-time")).containsText("2:10:00");
    assertThat(page.locator(".quiz-verdict:visible, .quiz-result")).hasCount(0);
    List<Boolean> plan = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      plan.add(answer(page, i % 3 != 0));
      if (i == 4) {
        tabTo(page, ".mock-flag");
        press(page, "Space");
        assertThat(page.locator(".mock-flag")).hasAttribute("aria-pressed", "true");
        page.locator(".quiz-stem").focus();
      }
      press(page, "Enter");
      assertThat(page.locator(".mock-where")).hasText("Question " + (i + 2) + " of " + QUESTIONS);
    }
    page.clock().runFor(60_000);
    String options = page.locator(".quiz-options").innerText();

    page = again(page, edition);
    page.clock().runFor(3_600_000);
    assertThat(page.locator(".mock-waits"))
        .containsText("20 of 65 answered, 2 hours 9 minutes left");
    tabTo(page, ".mock-waits .primary");
    press(page, "Enter");
    assertThat(page.locator("h2")).hasText("Welcome back");
    assertThat(page.locator("h2")).isFocused();
    assertThat(page.locator(".mock-stop")).containsText("The clock has stood still");
    assertThat(page.locator(".quiz-stem")).hasCount(0);
    assertThat(page.locator(".mock-time")).containsText("2:09:00");
    tabTo(page, ".mock-stop .primary");
    press(page, "Enter");
    assertThat(page.locator(".mock-where")).hasText("Question 21 of 65");
    assertThat(page.locator(".quiz-options")).hasText(Pattern.compile(".+"));
    assertThat(page.locator(".quiz-options").innerText()).isEqualTo(options);

    for (int i = 20; i < QUESTIONS - 1; i++) {
      plan.add(answer(page, i % 3 != 0));
      press(page, "Enter");
    }
    plan.add(false);
    press(page, "Enter");
    assertThat(page.locator("h2")).hasText("Hand in?");
    assertThat(page.locator(".quiz-notice"))
        .hasText("1 question is open and would count as wrong. 1 question is flagged.");
    tabTo(page, ".mock-grid .open");
    press(page, "Enter");
    assertThat(page.locator(".mock-where")).hasText("Question 65 of 65");
    press(page, "Enter");
    tabTo(page, ".mock-stop .quiz-actions .primary");
    press(page, "Enter");
    assertThat(page.locator(".mock-report .quiz-score")).isFocused();
    assertReport(page, plan);
  }

  private static void assertReport(Page page, List<Boolean> plan) {
    List<?> scored = (List<?>) page.evaluate(PAPER + ".questions.map((q) => q.scored)");
    int right = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      if (plan.get(i) && Boolean.TRUE.equals(scored.get(i))) {
        right++;
      }
    }
    assertThat(scored).filteredOn(Boolean.TRUE::equals).hasSize(SCORED);
    assertThat(page.locator(".quiz-score")).containsText(points(right) + " points");
    assertThat(page.locator(".mock-facts")).containsText("Right" + right + " of " + SCORED);
    long all = plan.stream().filter(p -> p).count();
    Locator filter = page.locator(".mock-report .quiz-segments");
    assertThat(filter)
        .containsText(Pattern.compile("Wrong or open \\(%d\\).*All \\(65\\)".formatted(65 - all)));
    assertThat(page.locator(".mock-reviewed > li:visible")).hasCount((int) (QUESTIONS - all));
    assertThat(page.locator(".mock-reviewed > li:visible .mock-verdict").first())
        .hasText(Pattern.compile("^Wrong"));
    Object tries =
        page.evaluate(
            "Object.values(JSON.parse(localStorage.getItem('cribsheet:v2:progress')).items).map((i) => i.tries.length + ':' + i.tries[0].right)");
    assertThat((List<?>) tries)
        .hasSize(QUESTIONS - 1)
        .filteredOn("1:true"::equals)
        .hasSize((int) all);
    assertThat((List<?>) tries).filteredOn("1:false"::equals).hasSize((int) (QUESTIONS - 1 - all));

    Locator first = page.locator(".mock-reviewed > li:visible").first();
    first.locator("summary").first().focus();
    press(page, "Enter");
    assertThat(first.locator(".quiz-option.wrong.chosen")).hasCount(1);
    assertThat(first.locator(".quiz-option.right .quiz-mark").first()).containsText("Right");
    assertThat(first.locator(".quiz-about, .quiz-source").first()).isVisible();
    page.reload();
    assertThat(page.locator(".quiz-score")).containsText(points(right) + " points");
  }

  /** The scale as the blueprint and mock.js tell it: straight to the pass mark, straight on. */
  private static long points(int right) {
    double share = right / (double) SCORED;
    return Math.round(share < 0.72 ? 100 + 620 * share / 0.72 : 720 + 280 * (share - 0.72) / 0.28);
  }

  @Test
  void tabStopsAtOneNumberAloneAndAKeyFlags() {
    Page page = open(Edition.HTTP, new NewContextOptions());
    begin(page);
    Locator flag = page.locator(".mock-flag");
    press(page, "m");
    assertThat(flag).hasAttribute("aria-pressed", "true");
    assertThat(flag).hasAttribute("aria-keyshortcuts", "m");
    tabTo(page, ".mock-grid button");
    press(page, "ArrowRight");
    press(page, "End");
    press(page, "ArrowLeft");
    assertThat(page.locator(":focus")).hasText("64");
    press(page, "Tab");
    assertThat(page.locator(":focus")).hasText("Hand in…");
    press(page, "Shift+Tab");
    press(page, "Enter");
    assertThat(page.locator(".mock-where")).hasText("Question 64 of 65");
    page.evaluate("localStorage.setItem('cribsheet:v1:settings', JSON.stringify({keys: false}))");
    page.reload();
    button(page, "Go on");
    press(page, "m");
    assertThat(flag).hasAttribute("aria-pressed", "false");
    assertThat(flag.locator("kbd")).hasCount(0);
  }

  @ParameterizedTest
  @EnumSource
  void theReportLeadsFromATaskToItsPractice(Edition edition) {
    Page page = open(edition, new NewContextOptions());
    begin(page);
    answer(page, false);
    handIn(page);
    Locator row = page.locator(".mock-reviewed > li:visible").first();
    assertThat(row.locator(".quiz-note")).hasText(Pattern.compile("^[A-Z].*, \\d\\.\\d.*"));
    row.locator("summary").click();
    Locator practise = row.locator(".quiz-source a[href*='task=']").first();
    String task = practise.textContent();
    practise.click();
    assertThat(
            page.locator(".quiz-setup option:checked", new Page.LocatorOptions().setHasText(task)))
        .hasCount(1);
    assertThat(page.locator(".quiz-found")).hasText(Pattern.compile("^\\d+ fit\\.$"));
  }

  @Test
  void whenTimeIsUpTheExamIsHandedInByItself() {
    Page page = atNoon(Edition.HTTP);
    begin(page);
    answer(page, true);
    page.getByRole(AriaRole.BUTTON, named("Hide the time")).click();
    assertThat(page.locator(".mock-time")).isHidden();
    page.getByRole(AriaRole.BUTTON, named("Show the time")).click();
    page.evaluate(MEND, Map.of("all", Map.of("spent", 100 * 60_000 - 10_000)));
    page.reload();
    button(page, "Go on");
    assertThat(page.locator(".mock-time")).containsText("0:30:10");
    page.clock().runFor(11_000);
    assertThat(page.locator("[data-quiz-status]")).hasText("30 minutes left.");
    button(page, "Pause");
    page.clock().runFor(30_000);
    assertThat(page.locator(".mock-time")).containsText("0:29:59");
    page.evaluate(MEND, Map.of("all", Map.of("spent", 129 * 60_000 - 2_000)));
    page.reload();
    button(page, "Go on");
    page.clock().runFor(3_000);
    assertThat(page.locator("[data-quiz-status]")).hasText("1 minute left.");
    page.clock().runFor(60_000);
    assertThat(page.locator(".mock-report .quiz-notice")).containsText("Time was up");
    assertThat(page.locator(".mock-facts")).containsText("2:10:00 of 2:10:00");
    page.goBack();
    assertThat(page.locator(".mock-report")).isVisible();
  }

  @Test
  void moreTimeOrNoneAtAllIsTheReadersChoice() {
    Page page = atNoon(Edition.HTTP);
    page.getByRole(AriaRole.RADIO, named("163 (25 % more)")).check();
    begin(page);
    assertThat(page.locator(".mock-time")).containsText("2:43:00");
    button(page, "Pause");
    page.getByText("Change the time").click();
    page.getByRole(AriaRole.RADIO, named("No limit")).check();
    assertThat(page.locator(".mock-stop")).containsText("no limit of time");
    button(page, "Go on");
    assertThat(page.locator(".mock-time")).hasText("");
    page.evaluate(MEND, Map.of("all", Map.of("spent", 900 * 60_000)));
    page.reload();
    button(page, "Go on");
    page.clock().runFor(20_000);
    assertThat(page.locator(".quiz-stem")).isVisible();
  }

  @Test
  void twoWindowsTakeOneExamAndHandItInOnce() {
    Page page = open(Edition.HTTP, new NewContextOptions());
    begin(page);
    Page other = page.context().newPage();
    other.navigate(page.url());
    button(other, "Go on");
    answer(page, true);
    assertThat(other.locator(".mock-left")).hasText("64 open");
    assertThat(other.locator(".quiz-option input:checked").first()).hasCount(1);
    button(other, "Hand in…");
    button(other, "Hand in now");
    assertThat(other.locator(".mock-report")).isVisible();
    assertThat(page.locator(".mock-report")).isVisible();
    assertThat(
            page.evaluate(
                "Object.values(JSON.parse(localStorage.getItem('cribsheet:v2:progress')).items).map((i) => i.tries.length)"))
        .isEqualTo(List.of(1));
  }

  @Test
  void aQuestionThatThisEditionDoesNotHaveIsShownAsSuchAndNotCounted() {
    Page page = open(Edition.HTTP, new NewContextOptions());
    begin(page);
    page.evaluate(MEND, Map.of("first", "no-such-question", "all", Map.of("place", Map.of())));
    page.reload();
    button(page, "Go on");
    assertThat(page.locator(".quiz-stem")).containsText("not in this edition any more");
    button(page, "Hand in…");
    assertThat(page.locator(".quiz-notice")).containsText("64 questions are open");
    button(page, "Hand in now");
    assertThat(page.locator(".mock-report .quiz-notice"))
        .hasText("1 question is not in this edition any more, and not counted.");
    assertThat(page.locator(".mock-facts")).containsText(Pattern.compile("Right0 of (49|50)R"));
  }

  @Test
  void whatWentWrongIsPractisedAndWhatIsGivenUpIsGone() {
    Page page = open(Edition.HTTP, new NewContextOptions());
    begin(page);
    answer(page, true);
    handIn(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Practice the 64 again"))
        .click();
    assertThat(page.locator(".quiz-bar")).containsText("1 of 64");
    page.navigate(browser.address(Edition.HTTP) + "quiz.html#mock");
    assertThat(page.locator(".mock-table tbody tr")).hasCount(1);
    begin(page);
    page.navigate(browser.address(Edition.HTTP) + "quiz.html#mock");
    page.getByText("Give it up", new Page.GetByTextOptions().setExact(true)).click();
    button(page, "Give up this exam");
    assertThat(page.locator(".mock-waits")).hasCount(0);
    assertThat(page.locator(".mock-table tbody tr")).hasCount(1);
  }

  @Test
  void questionsComeWithoutTheirReasonsAndWithin250Kilobytes() throws IOException {
    Page page = browser.visitor(Edition.HTTP, new NewContextOptions());
    TreeSet<String> loaded = new TreeSet<>();
    page.onRequest(r -> loaded.add(r.url()));
    page.navigate(browser.address(Edition.HTTP) + "quiz.html#mock");
    begin(page);
    loaded.removeIf(url -> !url.contains("/assets/data/quiz"));
    assertThat(loaded)
        .anyMatch(url -> url.endsWith("-questions.js"))
        .noneMatch(url -> url.endsWith("-reasons.js"));
    int bytes = 0;
    for (String url : loaded) {
      bytes +=
          compressed(
              ShippedSite.editions()
                  .site()
                  .resolve(url.substring(browser.address(Edition.HTTP).length())));
    }
    assertThat(bytes).as(loaded.toString()).isBetween(50_000, 250_000);
  }

  @Test
  void theReportIsPrintedWhole() {
    Page page = open(Edition.FILE, new NewContextOptions());
    begin(page);
    answer(page, true);
    handIn(page);
    int before = sheets(page);
    page.evaluate("window.print = () => document.body.dataset.printed = 'yes'");
    button(page, "Print all of it");
    assertThat(page.locator("body")).hasAttribute("data-printed", "yes");
    assertThat(page.locator(".mock-reviewed > li > details[open]")).hasCount(QUESTIONS);
    assertThat(page.locator(".mock-answers:empty")).hasCount(0);
    assertThat(before).isGreaterThan(2);
    assertThat(sheets(page)).isGreaterThan(before + 5);
  }

  @Test
  void everyStateIsFitForEverybody() {
    Page page = open(Edition.HTTP, new NewContextOptions().setBypassCSP(true));
    assertFaultless(page);
    begin(page);
    answer(page, true);
    button(page, "Flag for review");
    assertFaultless(page);
    button(page, "Pause");
    page.getByText("Change the time").click();
    assertFaultless(page);
    button(page, "Go on");
    button(page, "Hand in…");
    assertFaultless(page);
    button(page, "Hand in now");
    page.getByText("How this is computed").click();
    page.locator(".mock-reviewed > li:visible summary").first().click();
    assertThat(page.locator(".mock-answers .quiz-option").first()).isVisible();
    page.evaluate(
        "document.querySelectorAll('.mock-reviewed > li:nth-child(n+12)').forEach((r) => r.remove())");
    assertFaultless(page);
    page.evaluate(
        """
        () => {
          const progress = JSON.parse(localStorage.getItem('cribsheet:v2:progress'));
          const paper = Object.values(progress.papers)[0];
          const { done, ...open } = paper;
          Object.assign(progress.papers, { open, two: { ...paper, done: { ...done, at: done.at + 1 } } });
          localStorage.setItem('cribsheet:v2:progress', JSON.stringify(progress));
        }
        """);
    page.navigate(browser.address(Edition.HTTP) + "quiz.html?again#mock");
    assertThat(page.locator(".mock-plot svg")).isVisible();
    assertThat(page.locator(".mock-waits")).hasCount(1);
    assertFaultless(page);
  }

  private static void assertFaultless(Page page) {
    List<String> found = new ArrayList<>();
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {1280, 320}) {
        page.setViewportSize(width, 700);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        Axe.violations(page, "main").forEach(v -> found.add(width + " " + theme + ": " + v));
        Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (((Number) over).intValue() > 0) {
          found.add(width + " is too narrow by " + over);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Page open(Edition edition, NewContextOptions options) {
    return opened(browser.visitor(edition, options), edition);
  }

  /** At a time that passes only when told to. */
  private static Page atNoon(Edition edition) {
    Page page = browser.visitor(edition, new NewContextOptions());
    page.clock().install(new Clock.InstallOptions().setTime(NOON));
    page.clock().pauseAt(NOON.replace("00Z", "01Z"));
    return opened(page, edition);
  }

  private static Page opened(Page page, Edition edition) {
    page.navigate(browser.address(edition) + "quiz.html#mock");
    assertThat(page.locator(".mock-start")).isVisible();
    return page;
  }

  /** The page is closed without a word, and another opened. */
  private static Page again(Page page, Edition edition) {
    Page next = page.context().newPage();
    page.close();
    next.navigate(browser.address(edition) + "quiz.html#mock");
    assertThat(next.locator(".mock-start")).isVisible();
    return next;
  }

  private static void begin(Page page) {
    button(page, "Begin");
    assertThat(page.locator(".mock-where")).hasText("Question 1 of 65");
  }

  private static void handIn(Page page) {
    button(page, "Hand in…");
    button(page, "Hand in now");
    assertThat(page.locator(".mock-report")).isVisible();
  }

  /** Chooses by letters. */
  private static boolean answer(Page page, boolean right) {
    for (Object place : (List<?>) page.evaluate(PLACES, right)) {
      press(page, "abcdefghi".substring(((Number) place).intValue()).substring(0, 1));
    }
    return right;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name)).click();
  }

  private static void press(Page page, String key) {
    page.keyboard().press(key);
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        return;
      }
      press(page, "Tab");
    }
    throw new AssertionError("no key leads to " + selector);
  }

  private static int sheets(Page page) {
    String pdf =
        new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
    return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }
}
