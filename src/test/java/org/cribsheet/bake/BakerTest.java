package org.cribsheet.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cribsheet.site.Asset;
import org.cribsheet.site.Page;
import org.cribsheet.site.Site;
import org.cribsheet.site.TextFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakerTest {
  private static final Path TEMPLATES = Path.of("src/test/resources/bake/templates");

  @TempDir Path folder;

  private final Baker baker = new Baker(TEMPLATES);
  private Locale locale;
  private TimeZone zone;

  public record Part(String name, List<Part> parts) {}

  public record Note(
      String title, int count, boolean done, Optional<String> summary, List<Part> parts) {}

  record Hidden(String title) {}

  @BeforeEach
  void remember() {
    locale = Locale.getDefault();
    zone = TimeZone.getDefault();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void pageShowsTheComponentsOfItsView() throws IOException {
    bake(page("parcels.html", note("Parcels")));

    assertThat(read("parcels.html"))
        .startsWith("<!doctype html>")
        .contains("<title>Parcels</title>", "Parcels has 1234567 parts: short", "done true");
  }

  @Test
  void partWithinAPartIsNested() throws IOException {
    Part inner = new Part("inner", List.of());
    bake(
        page(
            "a.html",
            new Note(
                "a",
                1,
                false,
                Optional.empty(),
                List.of(new Part("outer", List.of(inner, inner))))));

    assertThat(read("a.html").replaceAll("\\s+(?=<)", ""))
        .contains("<ul><li>outer<ul><li>inner</li><li>inner</li></ul></li></ul>");
  }

  @Test
  void whatIsEmptyIsNotThere() throws IOException {
    bake(page("a.html", new Note("a", 1, false, Optional.empty(), List.of())));

    assertThat(read("a.html")).contains("a has 1 parts</p>");
  }

  @Test
  void textIsEscapedEvenWhereATemplateForgetsItsHeader() throws IOException {
    bake(page("a.html", note("<b>&\"")), new Page("b.html", "raw", note("<i>")));

    assertThat(read("a.html")).contains("<title>&lt;b&gt;&amp;&quot;</title>");
    assertThat(read("b.html")).contains("<p>&lt;i&gt;</p>");
  }

  @Test
  void filesAreUtf8() throws IOException {
    bake(page("a.html", note("Größe → ✅")));

    assertThat(read("a.html")).contains("Größe → ✅");
  }

  @Test
  void pagesFilesAndAssetsAreWrittenAndNothingElse() throws IOException {
    Path asset = Files.writeString(folder.resolve("some.css"), "a {}");
    Site site =
        new Site(
            List.of(page("index.html", note("i")), page("deep/er/page.html", note("d"))),
            List.of(new TextFile("data/x.js", "x\n")),
            List.of(new Asset("assets/site.css", asset)));
    Path fresh = folder.resolve("fresh");
    baker.bake(site, fresh);

    assertThat(files(fresh)).isEqualTo(site.paths());
    assertThat(fresh.resolve("assets/site.css")).hasContent("a {}");
    assertThat(fresh.resolve("data/x.js")).hasContent("x\n");
  }

  @Test
  void pageIsTheSameInAnyLocaleAndTimeZone() throws IOException {
    bake(page("a.html", note("INDIGO")));
    String here = read("a.html");
    Locale.setDefault(Locale.forLanguageTag("tr"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    new Baker(TEMPLATES).bake(site(page("b.html", note("INDIGO"))), folder.resolve("fresh"));

    assertThat(read("b.html")).isEqualTo(here);
  }

  @Test
  void localeOfTheProcessIsLeftAlone() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("sr-Latn-RS"));
    bake(page("a.html", note("a")));

    assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("sr-Latn-RS"));
  }

  @Test
  void templateThatFailsThrowsAndLeavesNoHalfPage() {
    assertThatThrownBy(() -> bake(new Page("a.html", "broken", note("a"))))
        .isInstanceOf(BakingException.class)
        .hasMessageContaining("a.html with broken.ftl")
        .hasMessageContaining("view.nothing");
    assertThat(folder.resolve("fresh/a.html")).doesNotExist();
  }

  @Test
  void templateThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> bake(new Page("a.html", "nowhere", note("a"))))
        .isInstanceOf(BakingException.class)
        .hasMessageContaining("nowhere.ftl");
  }

  @Test
  void viewThatTemplatesCannotReadIsNamed() {
    assertThatThrownBy(() -> bake(new Page("a.html", "raw", new Hidden("a"))))
        .isInstanceOf(BakingException.class)
        .hasMessageContaining("Hidden must be public");
  }

  @Test
  void twoFilesUnderOnePathAreRefused() {
    assertThatThrownBy(() -> bake(page("a.html", note("a")), page("a.html", note("b"))))
        .isInstanceOf(BakingException.class)
        .hasMessage("two files are planned as a.html");
  }

  @Test
  void fileOutsideTheSiteIsRefused() {
    assertThatThrownBy(() -> bake(page("../a.html", note("a"))))
        .isInstanceOf(BakingException.class)
        .hasMessage("a file is planned outside the site: ../a.html");
    assertThat(folder.resolve("a.html")).doesNotExist();
  }

  @Test
  void manyPagesAreBakedWithoutSlowingDown() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      pages.add(page("services/s" + i + ".html", note("s" + i)));
    }
    long start = System.nanoTime();
    baker.bake(new Site(pages, List.of(), List.of()), folder.resolve("fresh"));

    // Twenty times what it must reach: this guards against a hang, it does not measure.
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
    assertThat(read("services/s999.html")).contains("<title>s999</title>");
  }

  private static Note note(String title) {
    return new Note(title, 1_234_567, true, Optional.of("short"), List.of());
  }

  private static Page page(String path, Note view) {
    return new Page(path, "note", view);
  }

  private static Site site(Page... pages) {
    return new Site(List.of(pages), List.of(), List.of());
  }

  private void bake(Page... pages) throws IOException {
    baker.bake(site(pages), folder.resolve("fresh"));
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve("fresh").resolve(path));
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      TreeSet<String> paths = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(f -> paths.add(folder.relativize(f).toString().replace('\\', '/')));
      return paths;
    }
  }
}
