package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cribsheet.testing.Axe;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Review: a month up to the exam, and everything that may come between. */
@Tag("browser")
class ReviewBrowserTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
  private static final LocalDate EXAM = LocalDate.of(2026, 12, 18);

  /** The last days before the exam, in which everything is seen once more. */
  private static final int LAST_DAYS = 3;

  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  /** Answers all that today has with Good, by its buttons; gives what the grades said. */
  private static final String WORK =
      """
      async () => {
        const quiz = document.querySelector('[data-quiz]');
        const said = [];
        const wait = () => new Promise((done) => setTimeout(done, 0));
        const press = (words) => [...quiz.querySelectorAll('button')].find((b) => b.textContent === words).click();
        for (let steps = 0; quiz.dataset.stage === 'round'; steps++) {
          if (steps > 2000) throw new Error('no end of ' + quiz.textContent);
          const stem = quiz.querySelector('.quiz-stem');
          if (quiz.querySelector('.quiz-question')) {
            quiz.querySelector('.quiz-option input').click();
            for (const box of quiz.querySelectorAll('.quiz-option [type=checkbox]')) box.checked = true;
            quiz.querySelector('.quiz-question').requestSubmit();
          } else if (quiz.querySelector('.quiz-typed')) press('I don’t know');
          else press('Show the answer');
          const grades = quiz.querySelectorAll('.quiz-grade');
          said.push(...Array.from(grades, (g) => g.querySelector(':scope > span').textContent));
          grades[2].click();
          while (quiz.dataset.stage === 'round' && quiz.querySelector('.quiz-stem') === stem) await wait();
        }
        return said;
      }
      """;

  /** The forecast's table: for each day how many reviews and how many new cards. */
  private static final String FORECAST =
      """
      () => {
        const heads = Array.from(document.querySelectorAll('.quiz-load thead th'), (h) => h.textContent);
        const many = (cells, ...names) => names.reduce((sum, n) => sum + (heads.includes(n) ? Number(cells[heads.indexOf(n)].textContent) : 0), 0);
        return Array.from(document.querySelectorAll('.quiz-load tbody tr'), (row) =>
          [many(row.cells, 'reviews', 'last pass'), many(row.cells, 'new')].join(' '));
      }
      """;

  /**
   * Of each day since the first: how many cards came that had been seen before, and how many new
   * ones.
   */
  private static final String CAME =
      """
      (first) => {
        const { items } = JSON.parse(localStorage.getItem('cribsheet:v2:progress'));
        const days = [];
        for (const { tries = [], deeds = [] } of Object.values(items)) {
          const undone = deeds.filter((d) => d.deed === 'undo').map((d) => d.of);
          const seen = tries.filter((t) => !undone.includes(t.at)).map((t) => Math.floor((t.at - first) / 86400000));
          for (const day of new Set(seen)) {
            days[day] = days[day] || [0, 0];
            days[day][day === Math.min(...seen) ? 1 : 0]++;
          }
        }
        return Array.from(days, (d) => (d || [0, 0]).join(' '));
      }
      """;

  /** Cards that were seen, and of these the ones that were seen from an instant on. */
  private static final String SEEN =
      """
      (from) => {
        const { items } = JSON.parse(localStorage.getItem('cribsheet:v2:progress'));
        const all = Object.values(items).filter((i) => i.tries);
        return [all.length, all.filter((i) => i.tries.some((t) => t.at >= from)).length];
      }
      """;

  private static final String IS_THERE =
      "() => ['round', 'summary'].includes(document.querySelector('[data-quiz]').dataset.stage)";

  private static Page open(Edition edition, String address, String settings) {
    Page page = browser.visitor(edition, new NewContextOptions().setTimezoneId("UTC"));
    page.clock().setFixedTime(at(FIRST));
    page.navigate(browser.address(edition) + "quiz.html");
    page.evaluate("(s) => localStorage.setItem('cribsheet:v1:settings', s)", settings);
    page.navigate(browser.address(edition) + "quiz.html#" + address);
    page.reload();
    return page;
  }

  /** Ten in the morning. */
  private static long at(LocalDate day) {
    return day.toEpochDay() * 86_400_000L + 36_000_000L;
  }

  private static String only(String service, String... off) {
    return "{\"exam\":\"dva-c03\",\"review\":{\"service\":\"%s\",\"off\":[%s]}}"
        .formatted(
            service, String.join(",", List.of(off).stream().map(o -> '"' + o + '"').toList()));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private static Locator field(Page page, String name) {
    return page.locator(".quiz-chooser", new Page.LocatorOptions().setHasText(name))
        .locator("input");
  }

  private static void fill(Page page, String name, String value) {
    field(page, name).fill(value);
    field(page, name).dispatchEvent("change");
  }

  private static Locator heading(Page page) {
    return page.locator(".quiz-start > h2");
  }

  @ParameterizedTest
  @EnumSource
  void aMonthOfReviewEndsWithEverythingSeenOnceMoreBeforeTheExam(Edition edition) {
    Page page = open(edition, "review", only("acm"));
    fill(page, "Day of the exam", EXAM.toString());
    fill(page, "New cards a day", "2");
    assertThat(page.locator(".quiz-start"))
        .containsText("The last pass is on 15–17 Dec: every card you have seen");
    assertThat(page.locator(".quiz-load tbody tr")).hasCount(28);
    Object told = page.evaluate(FORECAST);
    List<String> promises = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(EXAM); day = day.plusDays(1)) {
      page.clock().setFixedTime(at(day));
      begin(page);
      if (day.equals(FIRST.plusDays(9))) {
        page.reload();
        page.waitForFunction(IS_THERE);
      }
      for (Object said : (List<?>) page.evaluate(WORK)) {
        promises.add(day.toEpochDay() + " " + said);
      }
      assertThat(page.locator(".quiz-score")).not().hasText("Go on");
    }
    assertThat(page.evaluate(CAME, (double) at(FIRST))).isEqualTo(told);
    List<?> seen = (List<?>) page.evaluate(SEEN, (double) at(EXAM.minusDays(LAST_DAYS)));
    assertThat((int) seen.get(0)).isGreaterThan(10);
    assertThat(seen.get(1)).isEqualTo(seen.get(0));
    assertThat(promises).isNotEmpty().allMatch(ReviewBrowserTest::isBeforeTheExam);
    assertThat(promises).anyMatch(p -> p.endsWith("in the last pass, 15–17 Dec"));
  }

  private static void begin(Page page) {
    page.evaluate(
        "delete document.querySelector('[data-quiz]').dataset.stage; location.hash = '#review/go'");
    page.waitForFunction(IS_THERE);
  }

  /** Only in the last days a grade may lead behind the exam, and then it says so. */
  private static boolean isBeforeTheExam(String promise) {
    String[] parts = promise.split(" ", 2);
    LocalDate day = LocalDate.ofEpochDay(Long.parseLong(parts[0]));
    if (parts[1].equals("after the exam")) {
      return !day.isBefore(EXAM.minusDays(LAST_DAYS));
    }
    var days = Pattern.compile("in (\\d+) days").matcher(parts[1]);
    int wait =
        parts[1].equals("tomorrow") ? 1 : days.matches() ? Integer.parseInt(days.group(1)) : 0;
    return !parts[1].contains("months") && day.plusDays(wait).isBefore(EXAM);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasDoneIsTakenBackPutAwayAndBroughtBack(Edition edition) {
    Page page = open(edition, "review", only("efs", "questions"));
    String before = heading(page).textContent();
    button(page, "Start").click();
    Locator stem = page.locator(".quiz-stem");
    String first = stem.textContent();
    page.keyboard().press("Enter");
    assertThat(page.locator(".quiz-back")).isFocused();
    page.keyboard().press("4");
    assertThat(stem).not().hasText(first);
    // Undone from the next card, the first one is asked again.
    page.keyboard().press("u");
    assertThat(stem).hasText(first);
    assertThat(button(page, "Undo")).isDisabled();
    page.keyboard().press("Enter");
    page.keyboard().press("3");
    page.keyboard().press("b");
    assertThat(page.locator("[data-quiz-status]")).hasText("Put away until tomorrow.");
    page.keyboard().press("s");
    assertThat(page.locator("[data-quiz-status]")).hasText("Suspended.");
    page.reload();
    button(page, "End").click();
    button(page, "The days ahead").click();
    Locator away = page.locator(".quiz-fold", new Page.LocatorOptions().setHasText("Suspended: 1"));
    away.locator("summary").click();
    assertThat(away.getByRole(AriaRole.LINK))
        .hasAttribute("href", Pattern.compile("services/efs\\.html#.+"));
    button(page, "Bring back").click();
    assertThat(away).hasCount(0);
    page.clock().setFixedTime(at(FIRST.plusDays(1)));
    page.reload();
    assertThat(heading(page)).not().hasText(before);
    assertThat(page.locator(".quiz-today")).containsText("1 of ");
  }

  @ParameterizedTest
  @EnumSource
  void aLimitMayBeTypedInAnotherUnit(Edition edition) {
    Page page = open(edition, "review/go", only("lambda", "questions", "cues", "names"));
    Locator input = page.locator(".quiz-typed input:enabled");
    for (int tries = 0; tries < 20; tries++) {
      input.waitFor();
      String answer =
          (String)
              page.evaluate(
                  """
          () => {
            const text = (nodes) => nodes.map((n) => (typeof n === 'string' ? n : n[0] === 'hole' ? '_' : Array.isArray(n[1]) ? text(n[1]) : n[1])).join('');
            const shown = document.querySelector('.quiz-stem').cloneNode(true);
            shown.querySelectorAll('.quiz-hole').forEach((h) => h.replaceWith('_'));
            return Object.values(cribsheet.data.quizParts['compute-typed']).find((c) => text(c.front) === shown.textContent).answer;
          }
          """);
      if (answer.matches("\\d+ min")) {
        String seconds = Integer.parseInt(answer.replace(" min", "")) * 60 + " seconds";
        input.fill("soon");
        page.keyboard().press("Enter");
        assertThat(page.locator(".quiz-result")).hasText("Type a number with its unit.");
        input.fill(seconds);
        page.keyboard().press("Enter");
        assertThat(page.locator(".quiz-result"))
            .hasText("Right: %s is the same as %s.".formatted(seconds, answer));
        assertThat(page.locator(".quiz-grade.suggested")).isFocused();
        assertThat(page.locator(".quiz-grade.suggested > b")).hasText("Good, suggested");
        return;
      }
      button(page, "I don").click();
      page.keyboard().press("Enter");
    }
    throw new AssertionError("no limit in minutes");
  }

  @Test
  void aChangedFactBeginsAnewAndNoOtherDoes() {
    Page page = open(Edition.HTTP, "review/go", only("acm"));
    page.waitForSelector(".quiz-review");
    page.evaluate(WORK);
    button(page, "The days ahead").click();
    assertThat(page.locator(".quiz-today"))
        .containsText(Pattern.compile("(\\d+) of \\d+ cards seen"));
    int seen = seen(page);
    page.evaluate(
        """
        () => {
          const progress = JSON.parse(localStorage.getItem('cribsheet:v2:progress'));
          Object.values(progress.items)[0].tries.forEach((t) => { t.stamp = '-----'; });
          localStorage.setItem('cribsheet:v2:progress', JSON.stringify(progress));
        }
        """);
    page.reload();
    assertThat(page.locator(".quiz-today")).containsText("cards seen");
    assertThat(seen).isGreaterThan(5);
    assertThat(seen(page)).isEqualTo(seen - 1);
  }

  private static int seen(Page page) {
    var words =
        Pattern.compile("(\\d+) of \\d+ cards seen")
            .matcher(page.locator(".quiz-today").textContent());
    assertThat(words.find()).isTrue();
    return Integer.parseInt(words.group(1));
  }

  @Test
  void aCardThatAnotherTabHasAnsweredIsNotAskedAgain() {
    Page one = open(Edition.HTTP, "review/go", only("efs", "questions"));
    Page other = one.context().newPage();
    other.navigate(one.url());
    assertThat(other.locator(".quiz-stem")).hasText(one.locator(".quiz-stem").textContent());
    String asked = one.locator(".quiz-stem").textContent();
    button(one, "Show the answer").click();
    one.keyboard().press("4");
    assertThat(other.locator(".quiz-stem")).not().hasText(asked);
    assertThat(other.locator("[data-quiz-status]"))
        .hasText("This card was answered in another tab.");
  }

  @Test
  void aDateThatCannotBeIsRefusedAndLimitsThatDoNotFitAreRaised() {
    Page page = open(Edition.HTTP, "review", only("", "limits", "names", "cues"));
    Locator warning = page.locator("section > .quiz-notice");
    fill(page, "Day of the exam", "2026-11-20");
    assertThat(page.locator(".quiz-said"))
        .hasText("The exam must be on a day to come: choose tomorrow or later.");
    fill(page, "Day of the exam", EXAM.toString());
    assertThat(page.locator(".quiz-said")).isEmpty();
    assertThat(warning).containsText("will not fit before the exam.");
    button(page, "What would it take").click();
    button(page, "Use these limits").click();
    assertThat(warning).hasCount(0);
    assertThat(field(page, "New cards a day")).not().hasValue("20");
    page.reload();
    assertThat(page.locator(".quiz-start")).containsText("28 days are left");
    page.locator("summary", new Page.LocatorOptions().setHasText("Exam and daily")).click();
    fill(page, "Day of the exam", "");
    assertThat(page.locator(".quiz-start")).containsText("The next 30 days");
  }

  @Test
  void whoNeedsMoreThanADayHoldsIsAdvisedToChoose() {
    Page page = open(Edition.HTTP, "review", "{\"exam\":\"dva-c03\"}");
    fill(page, "Day of the exam", FIRST.plusDays(12).toString());
    button(page, "What would it take").click();
    assertThat(page.locator("section > .quiz-notice")).containsText("more than a day holds");
    assertThat(button(page, "Use these limits")).hasCount(0);
  }

  @Test
  void aChoiceOfCardsThatWasForgottenHidesNothing() {
    Page page = open(Edition.HTTP, "review", only("efs", "limits"));
    String few = page.locator(".quiz-found").first().textContent();
    assertThat(page.locator(".quiz-today > .quiz-notice")).containsText("leaves some out");
    button(page, "Take all cards").click();
    assertThat(page.locator(".quiz-today > .quiz-notice")).hasCount(0);
    assertThat(page.locator(".quiz-found").first()).not().hasText(few);
  }

  @Test
  void everyStateIsForEverybody() {
    Page page =
        browser.open(
            Edition.HTTP,
            "quiz.html",
            new NewContextOptions().setBypassCSP(true).setTimezoneId("UTC"));
    page.clock().setFixedTime(at(FIRST));
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> kind :
        Map.of("questions", "efs", "cues", "efs", "limits", "lambda", "names", "sqs").entrySet()) {
      List<String> off = new ArrayList<>(List.of("questions", "cues", "limits", "names"));
      off.remove(kind.getKey());
      page.evaluate(
          "(s) => localStorage.setItem('cribsheet:v1:settings', s)",
          only(kind.getValue(), off.toArray(String[]::new)));
      page.navigate(browser.address(Edition.HTTP) + "quiz.html#review/go");
      page.reload();
      page.waitForSelector(".quiz-review");
      look(page, kind.getKey() + " asked", found);
      if (kind.getKey().equals("questions")) {
        page.locator(".quiz-option label").first().click();
        button(page, "Check$").click();
      } else {
        button(page, "Show the answer|I don").first().click();
      }
      assertThat(page.locator(".quiz-grade")).hasCount(4);
      look(page, kind.getKey() + " graded", found);
      page.keyboard().press("s");
    }
    button(page, "End").click();
    look(page, "end", found);
    page.evaluate("localStorage.setItem('cribsheet:v1:settings', '{\"exam\":\"\"}')");
    page.evaluate("location.hash = '#review'");
    page.reload();
    fill(page, "Day of the exam", EXAM.toString());
    page.evaluate(
        "document.querySelectorAll('.quiz-start details').forEach((d) => { d.open = true; })");
    assertThat(button(page, "Bring back").first()).isVisible();
    look(page, "opening", found);
    assertThat(found).isEmpty();
  }

  private static void look(Page page, String state, List<String> found) {
    page.setViewportSize(1280, 800);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    Axe.violations(page, "main").forEach(v -> found.add(state + ": " + v));
    page.setViewportSize(320, 640);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Axe.violations(page, "main").forEach(v -> found.add(state + " on a phone: " + v));
    assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
        .as(state)
        .isTrue();
  }
}
