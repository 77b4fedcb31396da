package org.cribsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worker's rules; what a browser makes of them is HostedBrowserTest's to say. */
class WorkerTest {
  private static final String ONE = "{\"index.html\": \"aa\", \"a/b c.html\": \"bb\"}";
  private static final String TWO = "{\"index.html\": \"aa\", \"a/b c.html\": \"cc\"}";
  private static final String NOBODY = "{current: '', editions: {}, readers: {}}";

  @TempDir Path folder;

  private static SortedMap<String, String> digests(String... pathsAndDigits) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (int i = 0; i < pathsAndDigits.length; i += 2) {
      digests.put(pathsAndDigits[i], pathsAndDigits[i + 1].repeat(64));
    }
    return digests;
  }

  private static String ask(String expression) {
    try (Scripts scripts = new Scripts()) {
      return scripts
          .run(Worker.keeping(digests("index.html", "a"), path -> true))
          .ask(expression.replace("ONE", ONE).replace("TWO", TWO).replace("NOBODY", NOBODY));
    }
  }

  private static String edition(SortedMap<String, String> digests) {
    Matcher edition =
        Pattern.compile("EDITION = \"([0-9a-f]{32})\"")
            .matcher(Worker.keeping(digests, path -> true));
    assertThat(edition.find()).isTrue();
    return edition.group(1);
  }

  @Test
  void aFolderMeansItsIndexAndAnEndingMayBeLeftOut() {
    assertThat(ask("cribsheetWorker.file('', ONE)")).isEqualTo("\"index.html\"");
    assertThat(ask("cribsheetWorker.file('index', ONE)")).isEqualTo("\"index.html\"");
    assertThat(ask("cribsheetWorker.file('a/b c', ONE)")).isEqualTo("\"a/b c.html\"");
    assertThat(ask("cribsheetWorker.file('a/', ONE)")).isEqualTo("\"\"");
    assertThat(ask("cribsheetWorker.file('constructor', ONE)")).isEqualTo("\"\"");
  }

  @Test
  void aNameThatAnAddressCannotHoldIsWrittenInAnotherWay() {
    assertThat(ask("cribsheetWorker.key('a/b c.html', 'bb')")).isEqualTo("\"a/b%20c.html?bb\"");
  }

  @Test
  void pagesThatAreOpenStayWithTheirEdition() {
    assertThat(
            ask(
                "cribsheetWorker.takeOver({current: 'one', editions: {one: ONE}, readers: {}}, 'two', TWO, ['tab'])"))
        .contains("\"current\":\"two\"", "\"one\":{", "\"two\":{", "\"readers\":{\"tab\":\"one\"}");
  }

  @Test
  void aPageThatIsOpenForTwoEditionsKeepsItsFirst() {
    String known = "{current: 'two', editions: {one: ONE, two: TWO}, readers: {tab: 'one'}}";
    assertThat(ask("cribsheetWorker.takeOver(" + known + ", 'three', ONE, ['tab']).readers"))
        .isEqualTo("{\"tab\":\"one\"}");
    assertThat(
            ask(
                "Object.keys(cribsheetWorker.takeOver("
                    + known
                    + ", 'three', ONE, ['tab']).editions)"))
        .isEqualTo("[\"one\",\"three\"]");
  }

  @Test
  void theFirstEditionFindsNoReaders() {
    assertThat(ask("cribsheetWorker.takeOver(NOBODY, 'one', ONE, ['tab']).readers"))
        .isEqualTo("{}");
  }

  @Test
  void anEditionGoesWithItsLastReader() {
    String known = "{current: 'two', editions: {one: ONE, two: TWO}, readers: {tab: 'one'}}";
    assertThat(ask("Object.keys(cribsheetWorker.forget(" + known + ", ['tab', 'x']).editions)"))
        .isEqualTo("[\"one\",\"two\"]");
    assertThat(ask("Object.keys(cribsheetWorker.forget(" + known + ", ['x']).editions)"))
        .isEqualTo("[\"two\"]");
  }

  @Test
  void whatTwoEditionsShareIsKeptOnce() {
    assertThat(ask("[...cribsheetWorker.inUse({one: ONE, two: TWO})]"))
        .isEqualTo("[\"index.html?aa\",\"a/b%20c.html?bb\",\"a/b%20c.html?cc\"]");
  }

  @Test
  void anEditionIsAnotherOneAsSoonAsAFileIs() {
    String edition = edition(digests("a.html", "1", "b.html", "2"));
    assertThat(edition).isEqualTo(edition(digests("a.html", "1", "b.html", "2")));
    assertThat(edition).isNotEqualTo(edition(digests("a.html", "1", "b.html", "3")));
    assertThat(edition).isNotEqualTo(edition(digests("a.html", "1", "c.html", "2")));
  }

  @Test
  void onlyWhatIsNeededIsKeptButEveryFileIsAccountedFor() throws IOException {
    Files.writeString(folder.resolve("index.html"), "index");
    Files.writeString(folder.resolve("robots.txt"), "robots");
    SortedMap<String, String> all = Worker.write(folder, p -> p.endsWith(".html"), true);
    assertThat(all).containsOnlyKeys("index.html", "robots.txt", "sw.js");
    assertThat(all).isEqualTo(ManifestFile.digests(folder));
    assertThat(folder.resolve("sw.js")).content().contains("index.html").doesNotContain("robots");
  }

  @Test
  void aSiteThatKeepsNothingPublishesTheWayBack() throws IOException {
    Files.writeString(folder.resolve("index.html"), "index");
    Worker.write(folder, path -> true, false);
    assertThat(folder.resolve("sw.js"))
        .content()
        .contains("unregister", "caches.delete")
        .doesNotContain("index.html", "fetch");
  }
}
