package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves that nobody has moved. */
@Tag("browser")
class MotionBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  static List<String> kinds() {
    return Paths.KINDS;
  }

  /**
   * Rules that are in force, rather than elements: so the pseudo-elements of a browser count too.
   */
  @Test
  void whoAsksForLessMotionGetsNone() {
    Page page = visitor(ReducedMotion.REDUCE);
    for (String path : Paths.KINDS) {
      page.navigate(browser.address(Edition.HTTP) + path);
      assertThat(moving(page)).as(path).isEmpty();
    }
    page.keyboard().press("Control+k");
    page.waitForSelector("[role=combobox]");
    assertThat(moving(page)).as("search").isEmpty();
  }

  @Test
  void whoDoesNotAskSeesThingsMove() {
    Page page = visitor(ReducedMotion.NO_PREFERENCE);
    page.navigate(browser.address(Edition.HTTP) + "quiz.html#service=sqs");
    assertThat(moving(page)).isNotEmpty();
  }

  private static Page visitor(ReducedMotion asked) {
    return browser.visitor(Edition.HTTP, new NewContextOptions().setReducedMotion(asked));
  }

  @SuppressWarnings("unchecked")
  private static List<String> moving(Page page) {
    return (List<String>) page.evaluate(MOVING);
  }

  private static final String MOVING =
      """
      () => {
        const found = document.getAnimations().map((a) => "an animation of " + a.effect.target.className);
        if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") found.push("smooth scrolling");
        const long = (times) => times.split(",").some((t) => parseFloat(t) * (/ms$/.test(t.trim()) ? 0.001 : 1) > 0.01);
        const look = (rules) => {
          for (const rule of rules) {
            if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
            if (rule.style && (long(rule.style.transitionDuration) || long(rule.style.animationDuration))) found.push(rule.cssText);
            if (rule.cssRules && !(rule instanceof CSSKeyframesRule)) look(rule.cssRules);
          }
        };
        for (const sheet of document.styleSheets) look(sheet.cssRules);
        return found;
      }
      """;

  /** On a slow line, where scripts come long after the first picture, and while scrolling. */
  @ParameterizedTest
  @MethodSource("kinds")
  @SuppressWarnings("unchecked")
  void nothingShiftsWhileAPageLoadsAndScrolls(String path) {
    for (int width : new int[] {360, 1280}) {
      Page page =
          browser.visitor(Edition.HTTP, new NewContextOptions().setViewportSize(width, 700));
      slowDown(page);
      page.addInitScript(WATCH);
      page.navigate(browser.address(Edition.HTTP) + path);
      assertThat((List<String>) page.evaluate(SCROLL)).as(path + " " + width).isEmpty();
    }
  }

  private static void slowDown(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 60);
    line.addProperty("downloadThroughput", 600_000);
    line.addProperty("uploadThroughput", 600_000);
    session.send("Network.emulateNetworkConditions", line);
  }

  private static final String WATCH =
      """
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shifts.push(entry.value.toFixed(4) + " " + entry.sources.map((s) => s.node && (s.node.outerHTML || s.node.data || "").slice(0, 80)).join(" | "));
      }).observe({ type: "layout-shift", buffered: true });
      """;

  private static final String SCROLL =
      """
      async () => {
        const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        const wait = (ms) => new Promise((next) => setTimeout(next, ms));
        await wait(200);
        const step = Math.max(500, document.documentElement.scrollHeight / 12);
        for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
          scrollTo(0, y);
          await frame();
        }
        await wait(100);
        return window.shifts;
      }
      """;
}
