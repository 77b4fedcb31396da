package org.cribsheet.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cribsheet.publish.Auditor;
import org.cribsheet.site.HostFiles;
import org.cribsheet.source.Reporter;
import org.cribsheet.testing.Folder;
import org.cribsheet.testing.TestHome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two editions of one site share, and what only one of them has. */
class EditionsTest {
  private static final Path RAILWAY = Path.of("src/test/resources/golden/railway/content");
  private static final List<String> HOST_ONLY =
      List.of(
          "404.html",
          "sw.js",
          "manifest.webmanifest",
          "_headers",
          "_redirects",
          "assets/host/card.png");

  @TempDir static Path folder;
  private static Path site;
  private static Path unpacked;

  @BeforeAll
  static void build() throws IOException {
    TestHome home = TestHome.in(folder);
    TestHome.copy(RAILWAY, folder.resolve("content"));
    home.file("CHANGELOG.md", "# Changelog\n\n## [1.0.0] - 2026-12-24\n\n- A siding.\n");
    assertThat(home.run("build")).as(home.err()).isZero();
    site = home.path("target/site");
    unpacked =
        Folder.unzip(home.path("target/cribsheet-offline.zip"), folder.resolve("unpacked"))
            .resolve("cribsheet");
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      TreeSet<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(f -> names.add(folder.relativize(f).toString().replace('\\', '/')));
      return names;
    }
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  private static String said(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  @Test
  void theZipHasTheSamePagesWithoutWhatNeedsAHost() throws IOException {
    TreeSet<String> offline = files(unpacked);
    TreeSet<String> hosted = files(site);
    assertThat(hosted).containsAll(HOST_ONLY).contains("feed.xml");
    assertThat(offline).doesNotContainAnyElementsOf(HOST_ONLY).contains("README.txt");
    hosted.removeIf(f -> HOST_ONLY.contains(f) || f.startsWith("assets/host/"));
    hosted.add("README.txt");
    assertThat(offline).isEqualTo(hosted);
    for (String file : offline) {
      if (!file.equals("README.txt")) {
        assertThat(unpacked.resolve(file))
            .hasSameBinaryContentAs(site.resolve(HostFiles.forZip(file)));
      }
    }
  }

  @Test
  void everyAddressInTheZipLeadsSomewhere() throws IOException {
    TreeSet<String> offline = files(unpacked);
    offline.remove("manifest.json");
    Reporter reporter = new Reporter();
    new Auditor(unpacked, offline, "/").audit(reporter);
    assertThat(reporter.problems()).isEmpty();
  }

  @Test
  void noPageSpeaksOfInstalling() throws IOException {
    for (String file : files(site)) {
      if (file.endsWith(".html")) {
        assertThat(Files.readString(site.resolve(file)))
            .as(file)
            .doesNotContain("webmanifest", "sw.js", "serviceWorker");
      }
    }
  }

  @Test
  void bothEditionsSayTheirDate() throws IOException {
    assertThat(page("index.html").select(".edition").text())
        .isEqualTo("Edition of December 24, 2026");
    assertThat(unpacked.resolve("README.txt"))
        .content()
        .startsWith("Branch Line, offline edition of December 24, 2026\n")
        .contains("index.html", "Newer editions: https://railway.example/");
  }

  @Test
  void aPageThatIsPassedOnSaysWhatItIs() throws IOException {
    Document page = page("services/brake-van.html");
    assertThat(said(page, "og:title")).isEqualTo("Brake Van");
    assertThat(said(page, "og:site_name")).isEqualTo("Branch Line");
    assertThat(said(page, "og:description")).contains("handbrake");
    assertThat(said(page, "og:type")).isEqualTo("article");
    assertThat(said(page("index.html"), "og:type")).isEqualTo("website");
    assertThat(said(page, "og:url"))
        .isEqualTo("https://railway.example/services/brake-van.html")
        .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
        .isEqualTo("../feed.xml");
  }

  @Test
  void thePictureBesideALinkIsThereAndAsLargeAsItSays() throws IOException {
    Document page = page("index.html");
    String address = said(page, "og:image");
    assertThat(address).startsWith("https://railway.example/");
    Path file = site.resolve(address.substring("https://railway.example/".length()));
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).hasToString(said(page, "og:image:width"));
    assertThat(image.getHeight()).hasToString(said(page, "og:image:height"));
    assertThat(said(page, "og:image:alt")).isNotBlank();
  }

  @Test
  void aSiteThatIsNotToBeKeptHasNoScriptThatKeepsIt(@TempDir Path other) throws IOException {
    TestHome home = TestHome.in(other);
    home.file("content/site.yaml", "title: Loft\noffline: false\n")
        .file("content/notes/birds.md", "# Pigeon\n\n- Flies home.\n");
    assertThat(home.run("build")).as(home.err()).isZero();
    assertThat(home.text("target/site/index.html"))
        .doesNotContain("hosted.js", "og:image", "canonical");
    assertThat(home.text("target/site/sw.js")).contains("unregister");
    assertThat(home.path("target/site/manifest.webmanifest")).doesNotExist();
  }
}
