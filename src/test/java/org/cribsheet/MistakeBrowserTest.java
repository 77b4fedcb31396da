package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader doubts a line, on a site whose settings name a repository. */
@Tag("browser")
class MistakeBrowserTest {
  private static final String VAN = "services/brake-van.html";
  private static final String LINE = VAN + "#sixteen-tons";
  private static final String SOURCE = "content/notes/trains.md:20";

  @RegisterExtension static final Browser browser = new Browser(RailwaySite::editions);

  /** What the host's form is asked to hold, by its fields. */
  private static Map<String, String> fields(Locator link) {
    String query = URI.create((String) link.evaluate("link => link.href")).getRawQuery();
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void holdsTheLine(Map<String, String> fields) {
    assertThat(fields.get("page")).endsWith(LINE);
    assertThat(fields).containsEntry("bullet", "The BV weighs 16 t.");
    assertThat(fields).containsEntry("source", SOURCE);
  }

  @ParameterizedTest
  @EnumSource
  void whoComesByALineFindsItInTheFormAndInTheReport(Edition edition) {
    Page page = browser.open(edition, LINE);
    holdsTheLine(fields(page.locator("[data-mistake-form]")));
    Locator report = page.locator("[data-mistake-text]");
    assertThat(report).containsText(LINE);
    assertThat(report).containsText("Line: The BV weighs 16 t.");
    assertThat(report).containsText("Source: " + SOURCE);
  }

  @ParameterizedTest
  @EnumSource
  void aLineIsChosenAndTheReportCopiedWithoutAnAccount(Edition edition) {
    Page page = browser.open(edition, VAN);
    Locator form = page.locator("[data-mistake-form]");
    assertThat(fields(form)).containsEntry("bullet", "");
    page.locator("#_mistake-line").focus();
    page.locator("#_mistake-line").selectOption("sixteen-tons");
    holdsTheLine(fields(form));
    page.locator(".mistake .copy").click();
    assertThat(page.locator(".mistake .copy")).hasText("Copied");
    page.locator("#_mistake-line").selectOption("");
    assertThat(fields(form)).containsEntry("bullet", "");
  }

  @ParameterizedTest
  @EnumSource
  void thePointerFindsALinkAtTheEndOfItsLine(Edition edition) {
    Page page = browser.open(edition, VAN);
    page.locator("#sixteen-tons").hover();
    holdsTheLine(fields(page.locator("#sixteen-tons > a.m")));
  }
}
