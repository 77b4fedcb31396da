package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Edition;
import org.cribsheet.testing.Firefox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main ways through the site, in an engine that is not Chromium's. */
@Tag("browser")
class FirefoxBrowserTest {
  private static final String CONTROL = "\uE009";
  private static final String ENTER = "\uE007";
  private static final String DOWN = "\uE015";

  @RegisterExtension static final Firefox firefox = new Firefox(ShippedSite::editions);

  @ParameterizedTest
  @EnumSource
  void fromTheHomePageToAServiceWithAScenario(Edition edition) {
    firefox.open(edition, "index.html");
    firefox.click(".directory a[href='services/sqs.html']");
    firefox.until("location.href === '" + firefox.address(edition) + "services/sqs.html'");
    firefox.until(
        "document.readyState === 'complete' && document.querySelectorAll('[data-notes] h2').length > 2");
    assertThat(firefox.evaluate("getComputedStyle(document.body).display").getAsString())
        .isEqualTo("flex");
    String answer = "document.querySelector('.scenario .option.right').checkVisibility()";
    assertThat(firefox.evaluate(answer).getAsBoolean()).isFalse();
    firefox.click(".scenario summary");
    firefox.until(answer);
  }

  @ParameterizedTest
  @EnumSource
  void theSearchDialogLeadsToThePassage(Edition edition) {
    firefox.open(edition, "pages/about.html");
    firefox.type(CONTROL, "k");
    firefox.until("document.activeElement.role === 'combobox'");
    firefox.type("visibility timeout");
    firefox.until("document.querySelectorAll('[role=option]').length > 2");
    firefox.type(DOWN);
    firefox.until("document.querySelectorAll('[role=option][aria-selected=true]').length === 1");
    firefox.type(ENTER);
    firefox.until(
        "/\\/services\\/[a-z0-9-]+\\.html#/.test(location.href) && document.querySelector(':target') !== null");
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfResultsAnswersItsAddress(Edition edition) {
    firefox.open(edition, "search.html?q=visibility%20timeout");
    firefox.until(
        "/visibility timeout/i.test((document.querySelector('#results > li') || document.body).textContent)");
    firefox.until("document.querySelectorAll('#results > li').length > 2");
  }

  @ParameterizedTest
  @EnumSource
  void aRoundOfTheQuizSaysWhyAndRemembers(Edition edition) {
    firefox.open(edition, "quiz.html#kind=questions&service=sqs");
    firefox.click(".quiz-setup .primary");
    firefox.click(".quiz-option label");
    firefox.click(".quiz-actions .primary");
    firefox.until(
        "/^(Right|Not right)\\./.test(document.querySelector('.quiz-result').textContent)");
    firefox.until("document.querySelector('.quiz-verdict').checkVisibility()");
    firefox.click(".quiz-actions .primary");
    firefox.until("/2 of/.test(document.querySelector('.quiz-bar').textContent)");
    assertThat(kept()).contains("sqs");
    firefox.goTo(firefox.address(edition) + "quiz.html");
    assertThat(kept()).as("after coming back").contains("sqs");
  }

  @ParameterizedTest
  @EnumSource
  void aMockExamGoesOnAfterItWasLeftAndIsReportedOn(Edition edition) {
    firefox.open(edition, "quiz.html#mock");
    firefox.click(".mock-start .quiz-setup .quiz-actions button");
    firefox.until(text(".mock-where", "1 of 65"));
    firefox.click(".quiz-option label");
    firefox.click(".mock-turns .primary");
    firefox.until(text(".mock-where", "2 of 65"));
    firefox.goTo(firefox.address(edition) + "pages/about.html");
    firefox.goTo(firefox.address(edition) + "quiz.html#mock");
    firefox.click(".mock-waits .primary");
    firefox.until(text(".mock-stop", "64 open"));
    firefox.click(".mock-stop .primary");
    firefox.until(text(".mock-where", "2 of 65"));
    firefox.click(".mock-all .quiz-actions button");
    firefox.until(text(".mock-stop", "64 questions are open"));
    firefox.click(".mock-stop .primary");
    firefox.until(text(".mock-report .quiz-score", "points"));
    firefox.click(".mock-reviewed > li:not([hidden]) summary");
    firefox.until("document.querySelector('.mock-answers .quiz-verdict').checkVisibility()");
  }

  @ParameterizedTest
  @EnumSource
  void aCardIsTurnedGradedAndTakenBack(Edition edition) {
    firefox.open(edition, "quiz.html");
    firefox.evaluate(
        "localStorage.setItem('cribsheet:v1:settings', JSON.stringify({review: {off: ['questions', 'limits', 'names']}}))");
    firefox.goTo(firefox.address(edition) + "quiz.html?cues#review");
    firefox.click(".quiz-today .primary");
    firefox.until(text(".quiz-bar", "20 left"));
    firefox.click(".quiz-card .primary");
    firefox.until("document.querySelector('.quiz-back').checkVisibility()");
    firefox.type("4");
    firefox.until(text(".quiz-bar", "19 left"));
    assertThat(kept()).contains("\"grade\":4");
    firefox.type("u");
    firefox.until(text(".quiz-bar", "20 left"));
  }

  @ParameterizedTest
  @EnumSource
  void todayPlansAndBegins(Edition edition) {
    firefox.open(edition, "quiz.html#today/10");
    firefox.until(text(".quiz-steps", "2 look-alikes"));
    firefox.click(".quiz-agenda .primary");
    firefox.until(text(".quiz-clock", "minutes left"));
    firefox.until("document.querySelector('.quiz-review .quiz-stem') !== null");
    firefox.goTo(firefox.address(edition) + "quiz.html");
    firefox.until(text(".quiz-now", "steps done"));
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsAddedAndStays(Edition edition) {
    firefox.open(edition, "quiz.html#keep");
    firefox.until(text(".quiz-own", "There is none in this browser yet"));
    firefox.evaluate(
        """
        (() => {
          const picker = document.querySelector('input[type=file]');
          const files = new DataTransfer();
          const progress = {version: 2, items: {a: {tries: [{at: 1, zone: 0, right: true}]}}, read: {}};
          files.items.add(new File([JSON.stringify(progress)], 'p.json', {type: 'application/json'}));
          picker.files = files.files;
          picker.dispatchEvent(new Event('change'));
        })()
        """);
    firefox.until(text(".quiz-own", "Added: answers to 1 question or card"));
    firefox.goTo(firefox.address(edition) + "quiz.html?again#keep");
    firefox.until(text(".quiz-own", "In this browser: answers to 1 question or card"));
  }

  /** A condition: what an element says. */
  private static String text(String selector, String words) {
    return "(document.querySelector('%s') || document.head).textContent.includes('%s')"
        .formatted(selector, words);
  }

  @ParameterizedTest
  @EnumSource
  void whatAPageComplainsOfIsHeard(Edition edition) {
    firefox.open(edition, "pages/about.html");
    firefox.evaluate(
        "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:8123/a.png' }), Object.assign(new Image(), { src: 'nowhere.png' }))");
    firefox.evaluate(
        "new Promise((next) => setTimeout(() => { setTimeout(next, 300); console.error('oh no'); }))");
    assertThat(firefox.forgive())
        .anyMatch(c -> c.contains("oh no"))
        .anyMatch(c -> c.contains("127.0.0.2") || c.contains("Content-Security-Policy"))
        .anyMatch(c -> edition == Edition.FILE || c.contains("nowhere.png"));
  }

  private static String kept() {
    return firefox.evaluate("Object.entries(localStorage).flat().join()").getAsString();
  }

  /** If this fails, Firefox was made lenient, and what passes here proves nothing for readers. */
  @Test
  void firefoxIsStrictWithFiles() {
    firefox.open(Edition.FILE, "quiz.html");
    firefox.evaluate("localStorage.setItem('only', 'here')");
    firefox.goTo(firefox.address(Edition.FILE) + "index.html");
    assertThat(firefox.evaluate("localStorage.getItem('only')").isJsonNull()).isTrue();
  }
}
