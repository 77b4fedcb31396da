package org.cribsheet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers who magnify, who space letters out, who choose their own colors. */
@Tag("browser")
class ReflowBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  static List<String> kinds() {
    return Paths.KINDS;
  }

  /** WCAG 1.4.10: a window of 1280 × 1024 at 400 % has room for 320 × 256. */
  @ParameterizedTest
  @MethodSource("kinds")
  void at400PercentNothingIsScrolledSidewaysButTablesCodeAndDrawings(String path) {
    Page page = open(path, 320, 256);
    assertNothingIsLost(page, path);
    assertThat((Double) page.evaluate(COVERED))
        .as("share of the window that stays covered")
        .isLessThan(0.4);
  }

  /** WCAG 1.4.12, on a phone and on a laptop. */
  @ParameterizedTest
  @MethodSource("kinds")
  void spacedLettersLoseNothing(String path) {
    Page page = open(path, 1280, 800);
    page.evaluate(SPACE_OUT);
    assertNothingIsLost(page, path);
    page.setViewportSize(320, 640);
    assertNothingIsLost(page, path);
  }

  @Test
  void searchAndAnswersReflowToo() {
    Page page = open("services/sqs.html", 320, 256);
    page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
    page.locator(".quiz-question label").first().click();
    page.locator(".quiz-question .primary").first().click();
    assertNothingIsLost(page, "answers");
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX).fill("visibility timeout");
    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    assertNothingIsLost(page, "search");
    page.evaluate(SPACE_OUT);
    assertNothingIsLost(page, "search, spaced out");
  }

  @Test
  void onASmallPhoneTheWaysToAnswerTakeOneLine() {
    Page page = open("quiz.html#kind=questions&service=sqs&count=5&run=a", 320, 640);
    Locator ways = page.locator(".quiz-actions.sticky button");
    assertThat(ways).hasCount(2);
    assertThat(ways.first().boundingBox().y).isEqualTo(ways.last().boundingBox().y);
    assertThat(ways.last().boundingBox().height).isLessThan(50);
  }

  /**
   * With forced colors, what was chosen must not be told by a ground that the system paints over.
   */
  @Test
  void forcedColorsStillTellWhatIsChosen() {
    Page page =
        browser.open(
            Edition.HTTP,
            "services/sqs.html",
            new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    assertThat((Boolean) page.evaluate("matchMedia('(forced-colors: active)').matches")).isTrue();
    page.locator(".quiz-question label").first().click();
    assertThat(ground(page, ".quiz-question :checked + .quiz-letter"))
        .isNotEqualTo(ground(page, ".quiz-question :not(:checked) + .quiz-letter"));
    page.keyboard().press("Tab");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX).fill("visibility timeout");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCSS("outline-style", "solid");
    assertThat(page.locator("[role=option]:not([aria-selected=true])").first())
        .hasCSS("outline-style", "none");
  }

  private static Object ground(Page page, String selector) {
    return page.locator(selector).first().evaluate("e => getComputedStyle(e).backgroundColor");
  }

  @SuppressWarnings("unchecked")
  private static void assertNothingIsLost(Page page, String what) {
    assertThat((List<String>) page.evaluate(LOST)).as(what).isEmpty();
  }

  private static Page open(String path, int width, int height) {
    Page page =
        browser.open(Edition.HTTP, path, new NewContextOptions().setViewportSize(width, height));
    if (path.startsWith("search.html")) {
      assertThat(page.locator("#results > li").first()).isVisible();
    }
    return page;
  }

  /** Text spacing as WCAG 1.4.12 has it. */
  private static final String SPACE_OUT =
      """
      () => {
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-bottom: 2em !important; }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing];
      }
      """;

  /**
   * Text that no scrolling brings into sight: beyond the page's edge, or cut off by a box that does
   * not scroll. Boxes that scroll sideways are named unless they hold a table, code or a drawing.
   */
  private static final String LOST =
      """
      () => {
        const lost = [];
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth > width) lost.push("page is " + document.documentElement.scrollWidth + " wide");
        const name = (e) => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : "");
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const styles = new Map();
        const style = (e) => styles.get(e) || styles.set(e, getComputedStyle(e)).get(e);
        const boxes = new Map();
        const boxOf = (e) => boxes.get(e) || boxes.set(e, e.getBoundingClientRect()).get(e);
        const modal = document.querySelector("dialog[open]");
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
          if (modal && !modal.contains(node)) continue;
          range.selectNodeContents(node);
          const text = range.getBoundingClientRect();
          if (!text.width || !text.height) continue;
          let fixed = false;
          let scrolls = false;
          for (let e = node.parentElement; e && e !== document.documentElement; e = e.parentElement) {
            const s = style(e);
            if (s.clipPath !== "none" || s.opacity === "0" || s.position === "fixed" && e.className === "skip") { scrolls = fixed = true; break; }
            const box = boxOf(e);
            const over = text.left < box.left - 1 || text.right > box.right + 1;
            if (/hidden|clip/.test(s.overflowX) && !scrolls && over) lost.push(name(e) + " cuts off: " + node.data.trim().slice(0, 40));
            else if (/hidden|clip/.test(s.overflowY) && !scrolls && text.bottom > box.bottom + 2) lost.push(name(e) + " cuts the end of: " + node.data.trim().slice(0, 40));
            if (/auto|scroll/.test(s.overflowX)) {
              if (over && !e.matches(".table, pre, .drawing")) lost.push(name(e) + " scrolls sideways: " + node.data.trim().slice(0, 40));
              scrolls = true;
            }
          }
          if (!scrolls && !fixed && (text.right > width + 1 || text.left < -1)) lost.push("beyond the edge: " + node.data.trim().slice(0, 40));
        }
        const top = [...document.querySelectorAll(".top > *")].map(boxOf).filter((b) => b.width > 1);
        top.forEach((box, i) => {
          if (box.bottom > boxOf(document.querySelector(".top")).bottom + 1) lost.push("something sticks out of the top");
          if (i && box.left < top[i - 1].right - 1) lost.push("things overlap in the top");
        });
        return [...new Set(lost)].slice(0, 10);
      }
      """;

  /** What stays in place while the page scrolls must leave room to read. */
  private static final String COVERED =
      """
      () => {
        const stuck = [...document.querySelectorAll("body *")].filter((e) => {
          const s = getComputedStyle(e);
          return (s.position === "fixed" || s.position === "sticky" && (s.top !== "auto" || s.bottom !== "auto"))
            && e.checkVisibility() && !e.matches(".skip, .unseen");
        });
        return stuck.reduce((sum, e) => sum + e.offsetHeight, 0.0) / innerHeight + 1e-9;
      }
      """;
}
