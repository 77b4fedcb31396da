package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read, what has changed since, and where one stopped: on every page over http, and on the
 * quiz's page alone from disk.
 */
@Tag("browser")
class ReadingBrowserTest {
  private static final String SERVICE = "services/sqs.html";
  private static final String KEY = "cribsheet:v2:progress";

  /** Turns one digest of every marked topic, which no other fact there has, into one of no fact. */
  private static final String CHANGE =
      """
      () => {
        const progress = JSON.parse(localStorage.getItem('cribsheet:v2:progress'));
        for (const mark of Object.values(progress.read)) {
          const digests = mark.facts.match(/.{5}/g);
          const own = digests.findIndex((d, i) => i > 0 && digests.indexOf(d) === digests.lastIndexOf(d));
          digests[own] = '-----';
          mark.facts = digests.join('');
        }
        localStorage.setItem('cribsheet:v2:progress', JSON.stringify(progress));
      }
      """;

  /** The topics of a page that have another number of digests than of places. */
  private static final String ODD_TOPICS =
      """
      () => cribsheet.reading.data().then((data) => {
        const service = location.pathname.replace(/.*\\/|\\.html/g, '');
        return [...document.querySelectorAll('.notes > section')].filter((section, i) => {
          const places = section.querySelectorAll(':is(h2, h3, h4, h5, h6, li, .scenario, .table)[id]');
          const [id, , facts] = data[service][i];
          return section.querySelector('h2').id !== id || places.length * 5 !== facts.length;
        }).map((section) => section.textContent);
      })
      """;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  /** Opens a page and moves the hand: who has marked nothing is offered marks only then. */
  private static Page open(Edition edition, String path, NewContextOptions... options) {
    Page page =
        options.length > 0 ? browser.open(edition, path, options[0]) : browser.open(edition, path);
    page.mouse().move(5, 5);
    if (path.equals(SERVICE) && options.length == 0) {
      mark(page, 0).waitFor();
    }
    return page;
  }

  private static Locator mark(Page page, int topic) {
    return page.locator(".mark > .mark-button").nth(topic);
  }

  /** Loads the page again, and with it what it shows of the stored progress. */
  private static void again(Page page) {
    page.reload();
    assertThat(mark(page, 0)).isVisible();
  }

  @Test
  void aMarkStaysAndIsShownInTheContentsUntilItIsTakenBack() {
    Page page = open(Edition.HTTP, SERVICE);
    Locator ticks = page.locator(".contents .tick");
    assertThat(mark(page, 0)).hasText(Pattern.compile("^Mark as read: \\S.*"));
    mark(page, 0).click();
    assertThat(ticks).hasCount(1);
    again(page);
    assertThat(mark(page, 0)).hasText(Pattern.compile("^✓ Read on .*\\d{4}: .*take it back$"));
    assertThat(ticks).hasCount(1);
    assertThat(ticks).hasText("✓, read");
    mark(page, 0).click();
    assertThat(ticks).hasCount(0);
    again(page);
    assertThat(mark(page, 0)).containsText("Mark as read");
    assertThat(ticks).hasCount(0);
  }

  @Test
  void theKeyboardMarksAndIsTold() {
    Page page = open(Edition.HTTP, SERVICE);
    mark(page, 1).focus();
    page.keyboard().press("Enter");
    assertThat(mark(page, 1)).isFocused();
    assertThat(page.locator("main > [role=status]")).hasText(Pattern.compile(".+: read\\.$"));
    page.keyboard().press(" ");
    assertThat(page.locator("main > [role=status]")).hasText(Pattern.compile(".+: not read\\.$"));
  }

  @Test
  void whatHasChangedSinceIsSaidAtTheTopicAndShownAtTheFact() {
    Page page = open(Edition.HTTP, SERVICE);
    mark(page, 0).click();
    assertThat(mark(page, 0)).containsText("Read on");
    page.evaluate(CHANGE);
    again(page);
    assertThat(page.locator("section > .changed"))
        .hasText("Changed since you read it 1 fact changed");
    assertThat(page.locator(".fresh")).hasCount(1);
    assertThat(page.locator(".fresh > .fresh-word")).hasText("Changed:");
    assertThat(page.locator(".contents .tick")).hasText("↻, changed since you read it");
    assertThat(mark(page, 0)).containsText("Mark as read again");
    mark(page, 0).click();
    assertThat(page.locator("section > .changed, .fresh")).hasCount(0);
  }

  @Test
  void aServiceThatIsReadInFullHasATickInTheMenu() {
    Page page = open(Edition.HTTP, SERVICE);
    Locator tick = page.locator(".menu a[aria-current=page] .tick");
    int topics = page.locator(".mark > .mark-button").count();
    for (int i = 0; i < topics; i++) {
      assertThat(tick).hasCount(0);
      mark(page, i).click();
    }
    assertThat(tick).hasText("✓, read");
  }

  @Test
  void theFirstPageLeadsBackToWhereOneStopped() {
    Page page = open(Edition.HTTP, SERVICE);
    String topic = (String) page.locator(".notes > section > h2").nth(1).evaluate("h => h.id");
    mark(page, 1).click();
    assertThat(mark(page, 1)).containsText("Read on");
    page.navigate(browser.address(Edition.HTTP) + "index.html");
    Locator line = page.locator("[data-go-on]");
    assertThat(line)
        .hasText(Pattern.compile("Go on where you stopped: SQS, .+ 1 of \\d+ topics read"));
    line.getByRole(AriaRole.LINK).first().click();
    assertThat(page).hasURL(Pattern.compile("/services/sqs\\.html#" + topic + "$"));
  }

  @Test
  void whoReadsATopicForAWhileHasStoppedThere() {
    Page page = open(Edition.HTTP, SERVICE);
    assertThat(mark(page, 0)).isVisible();
    page.locator(".notes > section > h2").nth(2).evaluate("h => h.scrollIntoView()");
    String topic = (String) page.locator(".notes > section > h2").nth(2).evaluate("h => h.id");
    page.waitForFunction(
        "topic => (JSON.parse(localStorage.getItem('"
            + KEY
            + "') || '{}').place || {}).topic === topic",
        topic,
        new Page.WaitForFunctionOptions().setTimeout(20_000));
  }

  @Test
  void anotherTabSeesAMarkAtOnce() {
    Page page = open(Edition.HTTP, SERVICE);
    assertThat(mark(page, 0)).isVisible();
    Page other = page.context().newPage();
    other.navigate(browser.address(Edition.HTTP) + "quiz.html#read/sqs");
    other.locator(".quiz-topics button").first().click();
    assertThat(page.locator(".contents .tick")).hasCount(1);
    mark(page, 1).click();
    assertThat(other.locator(".quiz-found")).containsText("2 of ");
  }

  @Test
  void aMarkIsNotLostWithoutAWordWhereNothingCanBeKept() {
    Page page = open(Edition.HTTP, SERVICE);
    assertThat(mark(page, 0)).isVisible();
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }");
    mark(page, 0).click();
    assertThat(page.locator(".mark-trouble").first()).containsText("no room left");
    assertThat(mark(page, 0)).containsText("Read on");
  }

  @Test
  void whatCannotBeReadIsLeftToTheQuizWhichKeepsIt() {
    Page page = open(Edition.HTTP, SERVICE);
    page.evaluate("localStorage.setItem('" + KEY + "', '{broken')");
    again(page);
    mark(page, 0).click();
    assertThat(page.locator(".mark-trouble").first()).containsText("left alone");
    assertThat(page.evaluate("localStorage.getItem('" + KEY + "')")).isEqualTo("{broken");
    page.locator(".mark-trouble a").first().click();
    assertThat(page.locator(".quiz-notice")).containsText("put aside unchanged");
    assertThat(page.evaluate("Object.values(localStorage).includes('{broken')")).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1440})
  void nothingMovesWhenMarksAppear(int width) {
    Page page = open(Edition.HTTP, SERVICE, new NewContextOptions().setViewportSize(width, 900));
    page.addInitScript(
        """
        window.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((e) => (moved += e.value)))
          .observe({type: 'layout-shift', buffered: true});
        """);
    mark(page, 0).click();
    mark(page, 1).click();
    assertThat(mark(page, 1)).containsText("Read on");
    page.evaluate(CHANGE);
    again(page);
    assertThat(page.locator(".menu .tick")).hasCount(1);
    assertThat(page.evaluate("moved")).isEqualTo(0);
    page.navigate(browser.address(Edition.HTTP) + "index.html");
    assertThat(page.locator("[data-go-on]")).containsText("topics read");
    assertThat(page.evaluate("moved")).isEqualTo(0);
  }

  @Test
  void everythingWithAnAddressHasADigestOnEveryPage() {
    Page page = open(Edition.HTTP, "index.html");
    Object services =
        page.evaluate(
            "[...document.querySelectorAll('.directory li a')].map((a) => a.getAttribute('href'))");
    for (Object service : (Iterable<?>) services) {
      page.navigate(browser.address(Edition.HTTP) + service);
      assertThat(page.evaluate(ODD_TOPICS)).as(service.toString()).isEqualTo(List.of());
    }
  }

  @Test
  void fromDiskATopicIsMarkedByTheQuizWhichLeadsBack() {
    Page page = open(Edition.FILE, SERVICE);
    String topic = (String) page.locator(".notes > section > h2").nth(1).evaluate("h => h.id");
    assertThat(page.locator(".tick, .mark button")).hasCount(0);
    mark(page, 1).click();
    assertThat(page.locator(".quiz-done")).containsText("Marked as read");
    assertThat(page).hasURL(browser.address(Edition.FILE) + "quiz.html#read/sqs");
    assertThat(page.locator(".quiz-found")).hasText(Pattern.compile("^1 of \\d+ read\\.$"));
    Locator back = page.locator(".quiz-done a");
    assertThat(back).isFocused();
    back.press("Enter");
    assertThat(page).hasURL(browser.address(Edition.FILE) + SERVICE + "#" + topic);
    assertThat(page.locator(".tick")).hasCount(0);
  }

  @Test
  void fromDiskTheFirstPageLeadsToTheQuizForWhereOneStopped() {
    Page page = open(Edition.FILE, "quiz.html#read/sqs/no-such-topic");
    assertThat(page.locator("[data-quiz-status]")).containsText("not here any more");
    page.navigate(browser.address(Edition.FILE) + "index.html");
    page.getByText("Go on where you stopped").click();
    assertThat(page.locator(".quiz-heading")).hasText("What you have read");
  }

  @ParameterizedTest
  @EnumSource
  void theQuizShowsWhatIsReadAndMarksByKeyboard(Edition edition) {
    Page page = open(edition, "quiz.html");
    page.locator(".quiz-ways a[href='#read']").press("Enter");
    assertThat(page.locator(".quiz-heading")).isFocused();
    page.locator(".quiz-services a[href='#read/sqs']").press("Enter");
    assertThat(page.locator(".quiz-heading")).hasText("SQS");
    Locator first = page.locator(".quiz-topics li").first();
    first.locator("button").press("Enter");
    assertThat(first).containsText("✓ Read on");
    assertThat(page.locator("[data-quiz-status]")).hasText(Pattern.compile(".+: read\\.$"));
    page.reload();
    assertThat(first).containsText("✓ Read on");
    page.evaluate(CHANGE);
    page.reload();
    assertThat(first).containsText("Changed since you read it 1 fact changed");
    first.locator("button").press("Enter");
    first.locator("button").press("Enter");
    assertThat(first.locator("button")).containsText("Mark as read");
  }

  @ParameterizedTest
  @EnumSource
  void theQuizSaysWhereOneStopped(Edition edition) {
    Page page = open(edition, "quiz.html#read/sqs/delay-queues-and-message-timers");
    assertThat(page.locator(".quiz-done")).containsText("Delay queues");
    page.getByText("All services").click();
    Locator link = page.getByText("SQS, Delay queues and message timers");
    assertThat(link).hasAttribute("href", "services/sqs.html#delay-queues-and-message-timers");
    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("SQS")))
        .containsText("1 of ");
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptsThereIsNothingOfIt(Edition edition) {
    Page page = open(edition, SERVICE, new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator(".mark").first()).isHidden();
    assertThat(page.getByText("Mark as read")).hasCount(0);
  }
}
