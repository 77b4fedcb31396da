package org.cribsheet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.cribsheet.hostile.Sheet.Placement;
import org.cribsheet.testing.Browser;
import org.cribsheet.testing.Browser.Editions;
import org.cribsheet.testing.Edition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notes that try everything, on pages that show it and do nothing else: with the host's policy,
 * from disk without any, and over http with the policy switched off. A request to a stranger, an
 * error and a missing file fail the test through {@link Browser}.
 */
@Tag("browser")
class HostileBrowserTest {
  /**
   * What an author hears of whose vector swallowed the lines that a question needs, and the like.
   */
  private static final Set<String> MAY_REFUSE =
      Set.of("BAD_QUESTION", "WRITTEN_ID_NEEDED", "CELL_NOT_IN_NOTES", "WORDS_LOST");

  /** Positions whose words no page shows. */
  private static final Set<String> UNSEEN = Set.of("alias", "front area", "area", "source");

  /** Positions whose words are shown sign by sign. */
  private static final Set<String> VERBATIM = Set.of("name", "page", "code words", "fence");

  /** Ways of the quiz that build a page out of what notes and questions say. */
  private static final List<String> WAYS =
      List.of(
          "practice", "read", "today", "review", "mock", "phrases", "lookalikes", "sheet", "take");

  @TempDir static Path folder;
  private static HostileSites sites;

  @RegisterExtension static final Browser browser = new Browser(HostileBrowserTest::built);

  private final List<Object> ran = new CopyOnWriteArrayList<>();

  private static Editions built() {
    sites = new HostileSites(folder);
    return sites.editions();
  }

  /** How a page is come by. */
  enum Visit {
    HOSTED(Edition.HTTP, false),
    FROM_DISK(Edition.FILE, true),
    WITHOUT_POLICY(Edition.HTTP, true);

    final Edition edition;
    final boolean withoutPolicy;

    Visit(Edition edition, boolean withoutPolicy) {
      this.edition = edition;
      this.withoutPolicy = withoutPolicy;
    }
  }

  static Stream<Arguments> visits() {
    return HostileSites.names().stream()
        .flatMap(name -> Stream.of(Visit.values()).map(visit -> Arguments.of(name, visit)));
  }

  static List<String> names() {
    return HostileSites.names();
  }

  @Test
  void littleIsRefusedAndForGoodReason() {
    assertThat(sites.refused()).allSatisfy((p, code) -> assertThat(code).isIn(MAY_REFUSE));
    assertThat(sites.refused()).as("of %s placements", placements()).hasSizeLessThan(40);
  }

  private static int placements() {
    return names().stream().mapToInt(n -> sites.project(n).placements().size()).sum();
  }

  @ParameterizedTest
  @MethodSource("visits")
  void pagesShowAndDoNothing(String name, Visit visit) {
    Page page = visitor(visit);
    for (String path : sites.pages(name)) {
      see(page, visit, path);
    }
    assertThat(ran).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("visits")
  void whatScriptsBuildDoesNothingEither(String name, Visit visit) {
    Page page = visitor(visit);
    List<Vector> vectors = sites.project(name).vectors();
    for (int i = 0; i < vectors.size(); i += 9) {
      String word = vectors.get(i).token();
      see(page, visit, name + "/search.html?q=" + word + "bullet");
      page.locator("#results li").first().waitFor();
      assertThat(oddities(page)).as(word).isEmpty();
    }
    WAYS.forEach(way -> see(page, visit, name + "/quiz.html?" + way + "#" + way));
    see(page, visit, name + "/services/v" + vectors.get(0).number() + ".html");
    page.keyboard().press("Control+k");
    page.locator(".search-dialog [role=combobox]").fill(vectors.get(vectors.size() - 1).token());
    page.locator("[role=option]").first().waitFor();
    assertThat(oddities(page)).isEmpty();
    assertThat(ran).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWordIsStillThere(String name) throws IOException {
    String shown = text(name);
    for (Placement placement : sites.project(name).placements()) {
      Vector vector = Vector.all().get(placement.vector() - 1);
      if (!UNSEEN.contains(placement.position())) {
        assertThat(shown).as("%s", placement).contains(vector.token());
      }
      if (VERBATIM.contains(placement.position())
          && vector.fitsNames()
          && !vector.text().contains("`")) {
        assertThat(shown).as("%s", placement).contains(spaced(vector.text()));
      }
    }
  }

  private static String text(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String path : sites.pages(name)) {
      String html = Files.readString(sites.editions().unpackedZip().resolve(path));
      text.append(Jsoup.parse(html).wholeText()).append('\n');
    }
    return spaced(text.toString());
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", " ");
  }

  private Page visitor(Visit visit) {
    Page page =
        browser.visitor(visit.edition, new NewContextOptions().setBypassCSP(visit.withoutPolicy));
    page.context().exposeBinding("ran", (source, said) -> ran.add(List.of(said)));
    return page;
  }

  private static void see(Page page, Visit visit, String path) {
    page.navigate(
        browser.address(visit.edition) + path,
        new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    assertThat(oddities(page)).as(path).isEmpty();
  }

  /** What stands on a page, once its scripts have had a frame, and should not. */
  private static List<?> oddities(Page page) {
    return (List<?>) page.evaluate(Watch.ODDITIES);
  }
}
