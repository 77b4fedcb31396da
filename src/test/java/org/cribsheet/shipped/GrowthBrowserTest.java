package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.cribsheet.ShippedSite;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A browser may paint a page of which only a beginning has come: whatever is there by then stays
 * where it is.
 */
@Tag("browser")
class GrowthBrowserTest {
  @RegisterExtension static final Browser browser = new Browser(ShippedSite::editions);

  static List<String> kinds() {
    return Paths.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @SuppressWarnings("unchecked")
  void whatIsThereStaysWhileTheRestComes(String path) {
    List<String> moved = new ArrayList<>();
    for (int width : new int[] {360, 1280}) {
      Page page =
          browser.visitor(Edition.HTTP, new NewContextOptions().setViewportSize(width, 700));
      page.navigate(browser.address(Edition.HTTP) + path);
      for (String move : (List<String>) page.evaluate(SHRINK)) {
        moved.add(width + ": " + move);
      }
    }
    assertThat(moved).as(path).isEmpty();
  }

  /** Takes the page away node by node, from the end, and tells what moves. */
  private static final String SHRINK =
      """
      () => {
        const box = (node) => {
          if (node.nodeType === Node.ELEMENT_NODE) return node.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getClientRects()[0] || range.getBoundingClientRect();
        };
        const told = (node) => (node.outerHTML || node.data).slice(0, 90);
        const isSeen = ({ width, height, top }) => width * height > 0 && top < innerHeight;
        const isVisible = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
        // An element without words that draws nothing of its own cannot be seen to move.
        const draws = (element) => {
          const style = getComputedStyle(element);
          const drawn = ["::before", "::after"].some((part) => !["none", "normal"].includes(getComputedStyle(element, part).content));
          return drawn || style.backgroundColor !== "rgba(0, 0, 0, 0)" || parseFloat(style.borderTopWidth) + parseFloat(style.borderLeftWidth) > 0 || ["svg", "img", "input", "select"].includes(element.localName);
        };
        const isShown = (node) => node.nodeType !== Node.ELEMENT_NODE ? isVisible(node.parentElement)
          : isVisible(node) && (node.textContent.trim() !== "" || [node, ...node.querySelectorAll("*")].some((part) => isVisible(part) && draws(part)));
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        const nodes = [];
        for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node);
        let seen = nodes.filter((node) => (node.data === undefined || node.data.trim() !== "") && isSeen(box(node)) && isShown(node));
        const moved = [];
        let last = nodes.length - 1;
        let places = new Map();
        while (seen.length > 0) {
          const end = seen.pop();
          // What comes behind it is gone before it goes itself.
          for (; nodes[last] !== end; last--) nodes[last].remove();
          places = new Map(seen.map((node) => [node, box(node)]));
          end.remove();
          last--;
          for (const [node, { left, top }] of places) {
            const now = box(node);
            if (isSeen(now) && isShown(node) && Math.abs(now.left - left) + Math.abs(now.top - top) > 0.01) {
              moved.push(`${told(node)} from ${now.left},${now.top} to ${left},${top} for ${told(end)}`);
              break;
            }
          }
        }
        return moved;
      }
      """;
}
