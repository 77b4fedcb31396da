package org.cribsheet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cribsheet.ShippedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page may cost a reader on a train, in bytes as a host sends them. */
class BudgetTest {
  private static final Path SITE = ShippedSite.editions().site();
  private static final Pattern WITHIN_STYLES =
      Pattern.compile("(?:url\\(|@import )[\"']?([^\"')]+)");

  @Test
  void aServicesPageWithAllItLoadsAtOnceStaysWithin60Kilobytes() throws IOException {
    assertThat(Paths.services()).hasSizeGreaterThan(70);
    for (String page : Paths.services()) {
      Map<Path, Integer> files = atOnce(page);
      assertThat(files.keySet()).as(page).anyMatch(f -> f.endsWith("site.css"));
      assertThat(sum(files)).as(page + " " + files).isLessThanOrEqualTo(60_000);
    }
  }

  @Test
  void scriptsOfAReadingPageStayWithin20KilobytesUntilSearchIsOpened() throws IOException {
    for (String page : Paths.all()) {
      if (page.equals("quiz.html")) {
        continue;
      }
      Map<Path, Integer> scripts = atOnce(page);
      scripts.keySet().removeIf(file -> !file.toString().endsWith(".js"));
      assertThat(scripts.keySet()).as(page).anyMatch(f -> f.endsWith("page.js"));
      assertThat(sum(scripts)).as(page + " " + scripts).isLessThanOrEqualTo(20_000);
    }
  }

  @Test
  void onlyTheThemeHoldsUpDrawing() throws IOException {
    for (String page : Paths.all()) {
      List<Element> blocking = parse(page).select("script[src]:not([defer], [async], template *)");
      assertThat(blocking)
          .as(page)
          .extracting(s -> s.attr("src"))
          .singleElement()
          .asString()
          .endsWith("assets/js/theme.js");
    }
    assertThat(Files.size(SITE.resolve("assets/js/theme.js"))).isLessThanOrEqualTo(500);
  }

  @Test
  void theSearchCoreStaysWithin120Kilobytes() throws IOException {
    assertThat(compressed(SITE.resolve("assets/data/search.js"))).isBetween(50_000, 120_000);
  }

  /**
   * A mock exam draws from all questions; their reasons come one area each, once one is asked for.
   */
  @Test
  void contentsAndQuestionsOfTheQuizStayWithin250Kilobytes() throws IOException {
    Map<Path, Integer> files = new TreeMap<>();
    add(files, SITE.resolve("assets/data/quiz.js"));
    try (Stream<Path> parts = Files.list(SITE.resolve("assets/data/quiz"))) {
      for (Path part : parts.filter(p -> p.toString().endsWith("-questions.js")).toList()) {
        add(files, part);
      }
    }
    assertThat(files).hasSizeGreaterThan(5);
    assertThat(sum(files)).as(files.toString()).isLessThanOrEqualTo(250_000);
  }

  @Test
  void theZipStaysWithin3Megabytes() throws IOException {
    assertThat(Files.size(ShippedSite.zip())).isLessThanOrEqualTo(3_000_000);
  }

  private static int sum(Map<Path, Integer> files) {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A page and what a browser fetches before anybody has done anything, with compressed sizes. */
  private static Map<Path, Integer> atOnce(String page) throws IOException {
    Map<Path, Integer> files = new TreeMap<>();
    Path file = SITE.resolve(page);
    add(files, file);
    for (Element script : parse(page).select("script[src]:not(template *)")) {
      add(files, beside(file, script.attr("src")));
    }
    for (Element picture : parse(page).select("img[src]:not([loading=lazy], template *)")) {
      add(files, beside(file, picture.attr("src")));
    }
    for (Element link :
        parse(page).select("link:is([rel=stylesheet], [rel=icon], [rel=preload])")) {
      if (link.closest("template") == null) {
        add(files, beside(file, link.attr("href")));
      }
    }
    return files;
  }

  private static void add(Map<Path, Integer> files, Path file) throws IOException {
    if (files.containsKey(file)) {
      return;
    }
    files.put(file, compressed(file));
    if (file.toString().endsWith(".css")) {
      Matcher inside = WITHIN_STYLES.matcher(Files.readString(file));
      while (inside.find()) {
        add(files, beside(file, inside.group(1)));
      }
    }
  }

  /** What an address in a file means; only the page for lost ways counts from the root. */
  private static Path beside(Path file, String address) {
    return address.startsWith("/")
        ? SITE.resolve(address.substring(1))
        : file.resolveSibling(address).normalize();
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }

  private static Document parse(String page) throws IOException {
    return Jsoup.parse(SITE.resolve(page).toFile(), "UTF-8");
  }
}
