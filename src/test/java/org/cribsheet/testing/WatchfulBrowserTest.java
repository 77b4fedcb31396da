package org.cribsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser test is worth as much as what it notices. */
@Tag("browser")
class WatchfulBrowserTest {
  @TempDir static Path folder;

  @RegisterExtension
  static final Browser browser = new Browser(() -> new Browser.Editions(folder, folder));

  @BeforeAll
  static void writePages() throws IOException {
    page("quiet", "<link rel='stylesheet' href='a.css'><script src='a.js'></script><p>Hello");
    page("missing", "<img src='nowhere.png' alt=''>");
    page("broken", "<script src='broken.js'></script>");
    page("inline", "<script>document.title = 'inline'</script>");
    page("stranger", "<img src='http://127.0.0.2:9/picture.png' alt=''>");
    Files.writeString(folder.resolve("a.css"), "p { color: green }");
    Files.writeString(folder.resolve("a.js"), "document.title = 'quiet';");
    Files.writeString(folder.resolve("broken.js"), "nothing.works();");
  }

  private static void page(String name, String body) throws IOException {
    Files.writeString(
        folder.resolve(name + ".html"),
        "<!doctype html><html lang='en'><meta charset='utf-8'><link rel='icon' href='a.css'><title>-</title>"
            + body);
  }

  @ParameterizedTest
  @EnumSource
  void aQuietPageGivesNoCauseForComplaint(Edition edition) {
    Page page = browser.open(edition, "quiet.html");
    assertThat(page.title()).isEqualTo("quiet");
    assertThat(page.evaluate("getComputedStyle(document.querySelector('p')).color"))
        .isEqualTo("rgb(0, 128, 0)");
    assertThat(browser.forgive()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aMissingFileIsNoticed(Edition edition) {
    browser.open(edition, "missing.html");
    assertThat(browser.forgive()).isNotEmpty().anyMatch(c -> c.contains("nowhere.png"));
  }

  @ParameterizedTest
  @EnumSource
  void anErrorInAScriptIsNoticed(Edition edition) {
    browser.open(edition, "broken.html");
    assertThat(browser.forgive()).anyMatch(c -> c.contains("nothing is not defined"));
  }

  @ParameterizedTest
  @EnumSource
  void aRequestToAStrangerIsNoticed(Edition edition) {
    browser.open(edition, "stranger.html");
    assertThat(browser.forgive()).anyMatch(c -> c.contains("127.0.0.2"));
  }

  @Test
  void aFileOutsideTheFolderIsAStrangerToo() throws IOException {
    Path outside = Files.writeString(Files.createTempFile("outside", ".js"), "0;");
    page("outside", "<script src='" + outside.toUri() + "'></script>");
    browser.open(Edition.FILE, "outside.html");
    assertThat(browser.forgive()).anyMatch(c -> c.contains("stranger: " + outside.toUri()));
    Files.delete(outside);
  }

  @Test
  void theHostsPolicyStopsInlineScripts() {
    Page page = browser.open(Edition.HTTP, "inline.html");
    assertThat(page.title()).isEqualTo("-");
    assertThat(browser.forgive()).anyMatch(c -> c.contains("Content Security Policy"));
  }
}
