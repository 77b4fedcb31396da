package org.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.cribsheet.data.SiteConfig;
import org.cribsheet.testing.Scripts;
import org.junit.jupiter.api.Test;

class HostFilesTest {
  private static final String MANIFEST = HostFiles.manifest(SiteConfig.DEFAULT).text();

  private static String ask(String expression) {
    try (Scripts scripts = new Scripts("hosted.js")) {
      return scripts.ask(expression);
    }
  }

  @Test
  void theManifestNamesPicturesAsLargeAsItSays() throws IOException {
    Matcher icon =
        Pattern.compile("\"src\":\"([^\"]+)\",\"sizes\":\"(\\d+x\\d+|any)\"").matcher(MANIFEST);
    int pictures = 0;
    for (; icon.find(); pictures++) {
      Path file = Path.of(icon.group(1));
      assertThat(file).exists();
      if (!icon.group(2).equals("any")) {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(icon.group(2));
      }
    }
    assertThat(pictures).isEqualTo(4);
  }

  @Test
  void theManifestSaysWhatSystemsAskFor() {
    try (Scripts scripts = new Scripts()) {
      scripts.run("var m = " + MANIFEST);
      assertThat(scripts.ask("[m.name, m.short_name, m.start_url, m.scope, m.id, m.display]"))
          .isEqualTo("[\"Cribsheet\",\"Cribsheet\",\"index.html\",\"./\",\"/\",\"standalone\"]");
      assertThat(scripts.ask("[m.theme_color, m.background_color]"))
          .isEqualTo("[\"#0b5f6b\",\"#fcfcfa\"]");
    }
  }

  @Test
  void theGroundOfAWindowThatOpensIsThePages() throws IOException {
    String ground = MANIFEST.replaceFirst("(?s).*\"background_color\":\"(#\\w+)\".*", "$1");
    assertThat(Files.readString(Path.of("assets/css/site/tokens.css")))
        .contains("--bg: light-dark(" + ground + ",");
  }

  @Test
  void aSiteOfVeryManyPagesIsNotKept() {
    assertThat(HostFiles.isKept(SiteConfig.DEFAULT, HostFiles.MOST_PAGES_KEPT)).isTrue();
    assertThat(HostFiles.isKept(SiteConfig.DEFAULT, HostFiles.MOST_PAGES_KEPT + 1)).isFalse();
  }

  @Test
  void whatMakesSenseOnAHostOnlyIsNotKept() {
    assertThat(HostFiles.neededOffline("services/sqs.html")).isTrue();
    assertThat(HostFiles.neededOffline("404.html")).isTrue();
    assertThat(HostFiles.neededOffline("assets/data/search.js")).isTrue();
    assertThat(HostFiles.neededOffline("assets/host/card.png")).isFalse();
    assertThat(HostFiles.neededOffline("manifest.webmanifest")).isFalse();
    assertThat(HostFiles.neededOffline("sitemap.xml")).isFalse();
    assertThat(HostFiles.hostOnly("sitemap.xml")).isFalse();
  }

  @Test
  void theRootIsWhereTheScriptSaysNotWhereAPageDoes() {
    assertThat(ask("cribsheet.hosted.root('https://a.example/n/assets/js/hosted.js')"))
        .isEqualTo("\"https://a.example/n/\"");
    assertThat(ask("cribsheet.hosted.root('https://a.example/assets/js/hosted.js?1')"))
        .isEqualTo("\"https://a.example/\"");
  }

  @Test
  void nothingIsKeptFromDiskFromAHostOneCannotTrustOrForWhoSavesData() {
    assertThat(ask("cribsheet.hosted.keeps('https:', true, false)")).isEqualTo("true");
    assertThat(ask("cribsheet.hosted.keeps('http:', true, undefined)")).isEqualTo("true");
    assertThat(ask("cribsheet.hosted.keeps('http:', false, false)")).isEqualTo("false");
    assertThat(ask("cribsheet.hosted.keeps('file:', true, false)")).isEqualTo("false");
    assertThat(ask("cribsheet.hosted.keeps('https:', true, true)")).isEqualTo("false");
  }
}
