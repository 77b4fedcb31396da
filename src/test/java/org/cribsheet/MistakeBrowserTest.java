package org.cribsheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Edition;
import org.cribsheet.testing.Folder;
import org.cribsheet.testing.TestHome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader doubts a line, on a site whose settings name a repository. */
@Tag("browser")
class MistakeBrowserTest {
  private static final String VAN = "services/brake-van.html";
  private static final String LINE = VAN + "#sixteen-tons";
  private static final String SOURCE = "content/notes/trains.md:20";

  @TempDir static Path folder;

  @RegisterExtension static final Browser browser = new Browser(MistakeBrowserTest::built);

  private static Editions built() {
    try {
      TestHome home = TestHome.in(folder);
      TestHome.copy(
          Path.of("src/test/resources/golden/railway/content"), folder.resolve("content"));
      assertThat(home.run("build")).as(home.err()).isZero();
      Path unpacked =
          Folder.unzip(home.path("target/cribsheet-offline.zip"), home.path("unpacked"));
      return new Editions(home.path("target/site"), unpacked.resolve("cribsheet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
