package org.cribsheet.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks axe-core what is wrong with a page for people who do not see it, or do not use a mouse. The
 * page's policy must be off: axe is a script from elsewhere.
 */
public final class Axe {
  private static final String SOURCE = source();

  private static final String RUN =
      """
      async ([within, only]) => {
        const { violations, passes } = await axe.run(within, {
          runOnly: { type: "tag", values: only },
          resultTypes: ["violations"],
        });
        if (passes.length < 5) return ["axe looked at nothing"];
        return violations.flatMap((v) =>
          v.nodes.map((n) => [v.id, n.target.join(" "), n.html.slice(0, 120), n.failureSummary.replace(/\\s+/g, " ")].join(" | ")));
      }
      """;

  /** What the law asks for, up to WCAG 2.2, and what axe's makers think good besides. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /**
   * One line a violation and element; none if all is well.
   *
   * @param within a selector of what to look at, to save time where the rest was looked at before
   */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page, String within) {
    if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(SOURCE);
    }
    return (List<String>) page.evaluate(RUN, List.of(within, TAGS));
  }

  private static String source() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
